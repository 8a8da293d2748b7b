import { expect } from '@playwright/test'
import { asking, yearAfter } from '@/lib/testing/answering'
import { seesNoSidewaysScroll, seesNothingInTheWay, seesSaved, seesState } from './sees'
import { opens, returns, submits } from './steps'
import { test } from './world'

test('last year’s challenges are answered by keyboard, one is carried on, and the section is sent', async ({
  as,
  cast,
}) => {
  test.slow()
  const { section } = await yearAfter(cast, await asking(cast, 'Etterslepet vokser.', 'For få hender.'))
  const kari = await as('kari')
  await opens(kari, section)
  await expect(kari.getByText('To utfordringer fra 2025 er ikke besvart.')).toBeVisible()

  const side = kari.getByRole('region', { name: 'Utfordringene fra 2025', exact: true })
  const [backlog, hands] = ['Etterslepet vokser.', 'For få hender.'].map((name) =>
    side.getByRole('group', { name: `Hva ble det av «${name}»?` }),
  )
  await backlog!.getByRole('radio', { name: 'Fortsatt åpen' }).press('Space')
  await expect(side.getByText('Én av to er besvart.')).toBeVisible()
  await hands!.getByRole('radio', { name: 'Løst' }).press('Space')
  await expect(side.getByText('Alle to er besvart.')).toBeVisible()

  const sentence = (about: string) =>
    side.getByRole('textbox', { name: `Én setning til leseren om «${about}»` })
  for (const about of ['Etterslepet vokser.', 'For få hender.']) {
    await expect(async () => {
      await sentence(about).focus()
      await expect(sentence(about)).toHaveAttribute('contenteditable', 'true', { timeout: 1000 })
    }).toPass()
    await sentence(about).pressSequentially('Vi er på saken.')
  }
  await side.getByRole('button', { name: 'Før «Etterslepet vokser.» videre til 2026' }).press('Enter')
  await expect(kari.getByRole('textbox', { name: 'Utfordring 1', exact: true })).toHaveText(
    'Etterslepet vokser.',
  )
  await expect(side.getByRole('button', { name: /^Før «Etterslepet/ })).toHaveCount(0)
  await seesSaved(kari)
  await seesNothingInTheWay(kari)

  await kari.setViewportSize({ width: 390, height: 844 })
  await seesNoSidewaysScroll(kari)
  await submits(kari)
  await seesState(kari, 'Til godkjenning')
})

test('two people answer different challenges at once, and both answers stand', async ({ as, cast }) => {
  const { section } = await yearAfter(cast, await asking(cast, 'Etterslepet vokser.', 'For få hender.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  const choose = (page: typeof kari, about: string, status: string) =>
    page
      .getByRole('region', { name: 'Utfordringene fra 2025', exact: true })
      .getByRole('group', { name: `Hva ble det av «${about}»?` })
      .getByRole('radio', { name: status })
      .press('Space')
  await Promise.all([choose(kari, 'Etterslepet vokser.', 'Varig'), choose(ola, 'For få hender.', 'På vei')])
  await Promise.all([seesSaved(kari), seesSaved(ola)])
  for (const page of [kari, ola]) {
    await returns(page)
    await expect(page.getByText('Alle to er besvart.')).toBeVisible()
    await expect(page.locator('#kollisjoner').getByRole('button')).toHaveCount(0)
  }
})
