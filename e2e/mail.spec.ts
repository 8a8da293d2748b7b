import { expect } from '@playwright/test'
import { during } from '@/lib/clock'
import { choose } from '@/lib/mail/choice'
import { post } from '@/lib/mail/post'
import { no, openMailbox } from '@/lib/mail/testing/mailbox'
import type { Cast } from '@/lib/testing/cast'
import { must } from '@/lib/testing/cast'
import { withPassword } from './passwords'
import { seesHeading, seesLine } from './sees'
import { goes, signsIn } from './steps'
import { test } from './world'

/** A working day, so that it matters to nobody on which day the tests run. */
const wednesday = new Date('2021-02-10T12:00:00+01:00')

/** Jonas is asked to sign, and hears of it at once: what a real mail server got, and the way it was told. */
async function asked(cast: Cast, aSection: () => Promise<string>, refusing = false) {
  const box = await openMailbox()
  if (refusing) box.answers.onRcptTo = (_address, _session, done) => done(no(550, 'Mailbox unavailable'))
  await must(choose(cast.jonas, { choice: 'atOnce' }))
  const section = await during(wednesday, async () => {
    const id = await aSection()
    await post(box.way)
    return id
  })
  await box.close()
  return { section, received: box.received.filter(({ to }) => to.includes(cast.jonas.email)) }
}

test('the link in a message leads through the sign-in straight to what it is about', async ({
  page,
  cast,
  aSection,
}) => {
  await withPassword(cast.jonas)
  const { section, received } = await asked(cast, () => aSection({ at: 'submitted' }))
  const [link = ''] = received[0]?.text.match(/http\S+\/desk\/sections\S+/) ?? []
  const { pathname } = new URL(link)
  expect(pathname).toBe(`/desk/sections/${section}/review`)

  await page.goto(pathname)
  await signsIn(page, cast.jonas)
  await expect(page).toHaveURL(pathname)
  await expect(page.getByRole('button', { name: /^Godkjenn versjon/ })).toBeVisible()
})

test('the sign-in leads nowhere but here', async ({ page, cast }) => {
  await withPassword(cast.kari)
  await page.goto(`/sign-in?next=${encodeURIComponent('//evil.example/desk')}`)
  await signsIn(page, cast.kari)
  await expect(page).toHaveURL('/desk')
})

test('the administrator sees why a message was not sent, and sends it again', async ({
  as,
  cast,
  aSection,
}) => {
  await asked(cast, () => aSection({ at: 'submitted' }), true)
  const rune = await as('rune')
  await goes(rune, '/desk/mail')
  const needing = rune.getByRole('region', { name: 'Trenger deg' }).getByRole('listitem')
  const line = needing.filter({ hasText: cast.jonas.email })
  await expect(line).toContainText('Til godkjenning: 1 Eiendom')
  await expect(line).toContainText('E-posttjeneren avviste meldingen: 550 Mailbox unavailable')
  await line.getByRole('button', { name: 'Send på nytt' }).press('Enter')
  await expect(line).toHaveCount(0)
  const latest = rune.getByRole('region', { name: 'De siste' }).getByRole('listitem')
  await expect(latest.filter({ hasText: cast.jonas.email })).toContainText('Venter')
})

test('everybody chooses how often, and sees what they would be told next', async ({ as, cast, aSection }) => {
  await aSection({ at: 'submitted' })
  const jonas = await as('jonas')
  await goes(jonas, '/desk')
  await jonas.getByRole('link', { name: /mine innstillinger$/ }).press('Enter')
  await seesHeading(jonas, 'Mine innstillinger')
  await expect(jonas.getByText(`${cast.kari.name} har sendt «1 Eiendom» til godkjenning.`)).toBeVisible()

  await jonas.getByRole('radio', { name: /^Ikke send e-post/ }).press('Space')
  await jonas.getByRole('button', { name: 'Lagre' }).press('Enter')
  await seesLine(jonas, 'Lagret.')
  await jonas.reload()
  await expect(jonas.getByRole('radio', { name: /^Ikke send e-post/ })).toBeChecked()
})
