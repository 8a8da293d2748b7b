import { expect, type Page } from '@playwright/test'
import { aLead, save } from '@/lib/testing/cast'
import { seesNothingInTheWay } from './sees'
import { enters, goes, opens } from './steps'
import { test } from './world'

test('a hint is put away for everybody who writes, and taken out again', async ({ as, aSection, cast }) => {
  const section = await aSection({ at: 'blank' })
  await save(cast.kari, section, aLead('Vi følger opp ROS hvert år.', 'the-lead'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await opens(kari, section)
  const hint = (page: Page) => page.getByRole('link', { name: '«ROS» er ikke forklart.' })
  await kari.getByText('Én ting du kan se på').press('Enter')
  await expect(hint(kari)).toBeVisible()
  await seesNothingInTheWay(kari)
  await kari.getByRole('button', { name: 'Skjul dette tipset' }).press('Enter')
  await expect(hint(kari)).toHaveCount(0)

  await opens(ola, section)
  await ola.getByText('Tips: ingen nye').press('Enter')
  await expect(hint(ola)).toHaveCount(0)
  await ola.getByRole('button', { name: 'Vis dem igjen' }).press('Enter')
  await expect(hint(ola)).toBeVisible()
  await opens(kari, section)
  await kari.getByText('Én ting du kan se på').press('Enter')
  await expect(hint(kari)).toBeVisible()
})

test('the manager says what is expected, and the writer reads it beside the form', async ({
  as,
  aReport,
  aSection,
  cast,
}) => {
  const report = await aReport()
  const section = await aSection({ report, at: 'blank' })
  await save(cast.kari, section, aLead('Vi bygger skoler for fremtiden.', 'the-lead'))
  const [kari, turid] = [await as('kari'), await as('turid')]
  await goes(turid, `/desk/reports/${report.slug}/outline/${section}`)
  await turid.getByLabel('Veiledning til den som skriver').fill('Skriv om skolene.\n\nSkriv om skolene.')
  await turid.getByLabel('Omtrentlig lengde').fill('400')
  await turid.getByLabel('Eksempel').fill('Tre skoler sto ferdige.')
  await turid.getByRole('button', { name: 'Lagre veiledningen' }).click()
  await expect(turid.getByText('Veiledningen er lagret.')).toBeVisible()

  await opens(kari, section)
  await kari.getByRole('tab', { name: 'Veiledning' }).click()
  const panel = kari.getByRole('tabpanel', { name: 'Veiledning' })
  await expect(panel.getByText('Skriv om skolene.')).toHaveCount(2)
  await expect(panel.getByText('Tre skoler sto ferdige.')).toBeVisible()
  const length = await panel.getByText('Om lag 400 ord er passe.').locator('..').innerText()
  const count = Number(/Nå er det (\d+)\./.exec(length)?.[1])
  await enters(kari, 'Ingress')
  await kari.keyboard.type(' Og barnehager.')
  await expect(panel.getByText(`Nå er det ${count + 2}.`)).toBeVisible()
})
