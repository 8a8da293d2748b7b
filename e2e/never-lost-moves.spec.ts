import { expect, type Page } from '@playwright/test'
import { nanoid } from 'nanoid'
import { line } from '@/lib/core/rich'
import type { Json } from '@/lib/core/tree'
import { changePerson } from '@/lib/people/change'
import { removeSection } from '@/lib/reports/outline'
import { openSection } from '@/lib/sections/open'
import { restore } from '@/lib/sections/restore'
import { accept } from '@/lib/talk/accept'
import { start } from '@/lib/talk/start'
import { type Cast, must, save } from '@/lib/testing/cast'
import { results } from './content'
import { password, withPassword } from './passwords'
import { seesHeading, seesLine, seesRefusal, seesSaved } from './sees'
import { enters, field, goes, opens, signsIn, submits, writes } from './steps'
import { test } from './world'

const versionOf = async (section: string, cast: Cast) => (await openSection(cast.kari, section))!.version

/** Another person signs in in a second window of the same browser. */
async function signsInBeside(page: Page, person: { email: string }) {
  const beside = await page.context().newPage()
  await goes(beside, '/desk')
  await beside.getByRole('button', { name: 'Logg ut' }).click()
  await signsIn(beside, person, password)
  await seesHeading(beside, 'Mitt arbeid')
}

test('a section is not sent from the page of somebody else than who is signed in', async ({
  as,
  aSection,
  cast,
}) => {
  await Promise.all([withPassword(cast.kari), withPassword(cast.ola)])
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await signsInBeside(kari, cast.ola)
  await submits(kari)
  const dialog = kari.getByRole('dialog', { name: 'Kapittelet er ikke sendt' })
  await expect(dialog).toContainText(`Nettleseren er nå logget inn som ${cast.ola.name}`)
  expect((await openSection(cast.kari, section))?.state).toBe('draft')
})

test('a reason outlives a no, a lost net and a closed page, until it is sent', async ({
  as,
  aSection,
  cast,
}) => {
  await Promise.all([withPassword(cast.jonas), withPassword(cast.siv)])
  const section = await aSection({ at: 'submitted' })
  const jonas = await as('jonas')
  const review = `/desk/sections/${section}/review`
  const why = (page: Page) => page.getByRole('textbox', { name: 'Hvorfor sender du tilbake?' })
  const send = (page: Page) => page.getByRole('button', { name: 'Send tilbake', exact: true }).click()
  await goes(jonas, review)
  await why(jonas).fill('Tallet for 2025 mangler.')
  await jonas.context().setOffline(true)
  await send(jonas)
  await seesRefusal(jonas, 'Prøv igjen')
  await expect(why(jonas)).toHaveValue('Tallet for 2025 mangler.')
  await jonas.context().setOffline(false)
  await jonas.close()

  const anew = await jonas.context().newPage()
  await goes(anew, review)
  await expect(why(anew)).toHaveValue('Tallet for 2025 mangler.')
  await signsInBeside(anew, cast.siv)
  await send(anew)
  await seesRefusal(anew, `Nettleseren er nå logget inn som ${cast.siv.name}`)
  await expect(why(anew)).toHaveValue('Tallet for 2025 mangler.')
  expect((await openSection(cast.kari, section))?.state).toBe('submitted')
})

test('a comment that was begun is there when a closed page is opened again', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler.'))
  const kari = await as('kari')
  await opens(kari, section)
  await kari.getByRole('button', { name: 'Mer for resultat 1' }).click()
  await kari.getByRole('button', { name: 'Kommenter', exact: true }).click()
  await kari.getByRole('textbox', { name: 'Kommentar', exact: true }).fill('Hvem vet dette?')
  await kari.close()

  const anew = await kari.context().newPage()
  await opens(anew, section)
  await expect(anew.getByRole('textbox', { name: 'Kommentar', exact: true })).toHaveValue('Hvem vet dette?')
  await anew.getByRole('region', { name: 'Ny kommentar' }).getByRole('button', { name: 'Kommenter' }).click()
  await expect(anew.getByRole('listitem', { name: /^Kommentar til Resultat 1/ })).toBeVisible()
  await opens(anew, section)
  await expect(anew.getByRole('region', { name: 'Ny kommentar' })).toHaveCount(0)
})

test('who writes while an old version is brought back keeps every word', async ({ as, aSection, cast }) => {
  const section = await aSection()
  const [then, ola] = [await versionOf(section, cast), await as('ola')]
  await save(cast.kari, section, [{ path: ['title'], to: 'Bygg' }])
  await opens(ola, section)
  await enters(ola, 'Ingress')
  await ola.keyboard.type(' Og barne')
  await must(restore(cast.kari, { id: section, version: then, seen: await versionOf(section, cast) }))
  await ola.keyboard.type('hager.')
  await seesSaved(ola)
  await expect(ola.getByRole('textbox', { name: 'Kapittelets tittel' })).toHaveValue('Eiendom')
  await ola.reload()
  const words = 'Vi bygger skoler. Og barnehager.'
  await expect(
    field(ola, 'Ingress').or(ola.locator('#kollisjoner')).filter({ hasText: words }).first(),
  ).toBeVisible()
})

test('who writes on in a text whose proposal is accepted keeps every word', async ({
  as,
  aSection,
  cast,
}) => {
  const [section, ola] = [await aSection(), await as('ola')]
  const [lead] = (await openSection(cast.kari, section))!.content.blocks
  const on = { id: section, thread: nanoid() }
  const anchor = { path: ['blocks', lead!.id, 'text'], words: 'Vi bygger skoler.' }
  const [from, to] = [anchor.words, 'Vi bygger fire skoler.'].map((words) => line(words) as unknown as Json)
  const proposal = { from: from!, to: to! }
  await must(start(cast.jonas, { ...on, anchor, proposal, comment: nanoid(), text: 'Fire.', mentions: [] }))
  await opens(ola, section)
  await enters(ola, 'Ingress')
  await ola.route('**/draft', (route) => route.abort())
  await writes(ola, 'Ingress', ' Og barnehager.')
  await must(accept(cast.kari, { ...on, seen: 1 }))
  await ola.unroute('**/draft')
  await seesSaved(ola)
  await expect(field(ola, 'Ingress')).toHaveText('Vi bygger fire skoler. Og barnehager.')
  await ola.reload()
  await expect(field(ola, 'Ingress')).toHaveText('Vi bygger fire skoler. Og barnehager.')
})

const losses = {
  'the section is taken out of the report': async (cast, section) => {
    await must(removeSection(cast.turid, { id: section }))
  },
  'the role is taken away': async (cast) => {
    const { id, name, email } = cast.kari
    await must(changePerson(cast.rune, { id, name, email, held: [] }))
  },
} satisfies Record<string, (cast: Cast, section: string) => Promise<void>>

for (const [what, happens] of Object.entries(losses)) {
  test(`who is writing when ${what} keeps every word`, async ({ as, aSection, cast }) => {
    const section = await aSection()
    const kari = await as('kari')
    await opens(kari, section)
    await enters(kari, 'Ingress')
    await kari.route('**/draft', (route) => route.abort())
    await writes(kari, 'Ingress', ' Og barnehager.')
    await seesLine(kari, /Ikke lagret/)
    await happens(cast, section)
    await kari.unroute('**/draft')
    await seesLine(kari, /Ikke lagret\. /)
    await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')
    await kari.reload()
    const offer = kari.getByRole('alert').filter({ hasText: 'Vi fant tekst som ikke ble lagret' })
    await expect(offer).toContainText('Vi bygger skoler. Og barnehager.')
  })
}
