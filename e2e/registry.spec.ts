import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { seesHeading, seesLine, seesNoSidewaysScroll, seesNothingInTheWay, seesRefusal } from './sees'
import { goes } from './steps'
import { test } from './world'

/** A list as Excel in Norway saves it: semicolons, in Windows' own letters. */
const excel = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1')
const file = (lines: readonly string[]) => ({ name: 'liste.csv', mimeType: 'text/csv', buffer: excel(lines) })

const look = (page: Page) => page.getByRole('button', { name: 'Se gjennom' }).click()
const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

/** Fits on a phone, and keeps nobody out. */
async function seesItIsFine(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await seesNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await seesNothingInTheWay(page)
}

test('Rune takes in the units, then the people, and one row with an error waits', async ({ as, cast }) => {
  test.slow()
  const rune = await as('rune')
  const [health, home] = [`Helse ${cast.rune.id}`, `Hjemmesykepleie på Øya ${cast.rune.id}`]
  await goes(rune, '/desk/departments')
  await rune.getByRole('link', { name: 'Hent inn' }).click()
  await seesHeading(rune, 'Hent inn folk og enheter')

  const units = [
    'Enhetsnavn;Overordnet enhet;Kontaktnavn;E-post;Telefon',
    `${home};${health};Bjørg Åsen;bjorg@solvik.example;+47 22 33 44 55`,
    `${health};;;;`,
  ]
  await rune.getByLabel('Fil').setInputFiles(file(units))
  await look(rune)
  await seesLine(rune, 'Enheter. 2 rader: to nye.')
  await expect(rowOf(rune, home)).toContainText(`Ny enhet under ${health}.`)
  await seesItIsFine(rune)
  await rune.getByRole('button', { name: 'Hent inn 2 rader' }).click()
  await seesLine(rune, 'To rader er nye.')

  await rune.getByRole('button', { name: 'Hent inn en liste til' }).click()
  const mail = (who: string) => `${who}-${cast.rune.id}@solvik.example`
  const people = [
    'Navn\tE-post\tRolle\tEnhet\tFra\tTil',
    `Bjørg Åsen\t${mail('bjorg')}\tBidragsyter\t${home}\t\t31.12.2099`,
    `Bjørg Åsen\t${mail('bjorg')}\tGodkjenner\t${health}\t\t`,
    `Arne Lie\t${mail('arne')}\tBidragsyter\tHjemmesykepleia\t\t`,
  ]
  await rune.getByLabel('Eller lim inn celler fra et regneark').fill(people.join('\n'))
  await look(rune)
  await seesLine(rune, 'Folk. 3 rader: to nye og én med feil.')
  const wrong = rune.getByRole('region', { name: 'Feil' }).getByRole('listitem')
  await expect(wrong).toContainText('Linje 4')
  await expect(wrong).toContainText('Enhet: Fant ingen enhet som heter «Hjemmesykepleia».')
  await seesItIsFine(rune)
  await rune.getByRole('button', { name: 'Hent inn de 2 radene uten feil' }).click()
  await seesLine(rune, 'To rader er nye og én rad er ikke hentet inn.')

  await rune.getByRole('link', { name: 'Bjørg Åsen' }).click()
  await seesHeading(rune, 'Bjørg Åsen')
  await rune.getByRole('button', { name: 'Lag ny invitasjonslenke' }).click()
  await expect(rune.getByRole('textbox', { name: 'Engangslenke' })).toHaveValue(/\/welcome\//)
  await goes(rune, `/desk/people?q=${mail('bjorg')}`)
  await expect(rowOf(rune, 'Bjørg Åsen')).toContainText(`Bidragsyter, ${home}, til 31. desember 2099`)
  await expect(rowOf(rune, 'Bjørg Åsen')).toContainText(`Godkjenner, ${health}`)
  await goes(rune, `/desk/people?q=${mail('arne')}`)
  await seesHeading(rune, 'Ingen treff')
})

test('what somebody else changed meanwhile is shown before it is taken in', async ({
  as,
  signedIn,
  cast,
}) => {
  const [rune, other] = [await as('rune'), await signedIn(cast.rune.id)]
  const line = `Elin;${cast.elin.email};Rapportansvarlig`
  await goes(rune, '/desk/people/import')
  await rune.getByLabel('Fil').setInputFiles(file(['Navn;E-post;Rolle', line]))
  await look(rune)
  await expect(rowOf(rune, 'Elin')).toContainText('Får rollen Rapportansvarlig.')

  await goes(other, `/desk/people/${cast.elin.id}`)
  await other.getByRole('textbox', { name: 'Navn' }).fill('Elin Vik')
  await other.getByRole('button', { name: 'Lagre', exact: true }).click()
  await seesLine(other, /^Lagret\./)

  await rune.getByRole('button', { name: 'Hent inn 1 rad' }).click()
  await seesRefusal(rune, 'Se gjennom en gang til.')
  await expect(rowOf(rune, 'Elin')).toContainText('Navn endres fra Elin Vik til Elin.')
  await rune.getByRole('button', { name: 'Hent inn 1 rad' }).click()
  await seesLine(rune, 'Én rad er endret.')
})

test('a list that is fetched would change nothing, and what is no list is said to be none', async ({
  as,
}) => {
  const rune = await as('rune')
  await goes(rune, '/desk/people/import')
  const saved = rune.waitForEvent('download')
  await rune.getByRole('link', { name: 'Folk slik de står nå' }).click()
  const path = await (await saved).path()
  expect((await readFile(path)).toString()).toContain('Navn;E-post;Rolle;Enhet;Fra;Til')

  await look(rune)
  await seesRefusal(rune, 'Velg en fil, eller lim inn celler.')
  await rune.getByLabel('Fil').setInputFiles(file(['Dette er ikke;en liste']))
  await look(rune)
  await seesRefusal(rune, 'Fant ikke overskriftene.')
})
