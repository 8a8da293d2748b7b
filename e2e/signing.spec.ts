import { expect } from '@playwright/test'
import { make, sendsWith, sentAnew } from '@/lib/testing/sent-anew'
import { seesHeading, seesNoSidewaysScroll, seesNothingInTheWay, seesRefusal, seesState } from './sees'
import { approves, follows, goes, returns } from './steps'
import { test } from './world'

test('language fixes are signed together; what changed in between is not, and is shown', async ({
  as,
  cast,
  aReport,
}) => {
  const { id: report } = await aReport()
  const fixed = await sentAnew(cast, {
    ...{ report, title: 'Skole' },
    ...{ from: 'Vi byggde 3 skoler.', to: 'Vi bygde 3 skoler.' },
  })
  const meddled = await sentAnew(cast, {
    ...{ report, title: 'Barnehage' },
    ...{ from: 'Vi drev 4 barnehager.', to: 'Vi drev fortsatt 4 barnehager.' },
  })
  await sentAnew(cast, { report, title: 'Veg', from: 'Vi asfalterte 5 km.', to: 'Vi asfalterte 6 km.' })
  const jonas = await as('jonas')

  await test.step('each fix stands as words struck and set in, apart from what has new figures', async () => {
    await goes(jonas, '/desk')
    await follows(jonas, 'Godkjenn flere samlet')
    await seesHeading(jonas, 'To delkapitler har bare språkrettinger')
    const skole = jonas.getByRole('article', { name: '1 Skole' })
    await expect(skole.locator('del')).toHaveText(/byggde/)
    await expect(skole.locator('ins')).toHaveText(/bygde/)
    await expect(jonas.getByText('Ett tall er endret siden versjon 1, som du godkjente')).toBeVisible()
    await seesNothingInTheWay(jonas)
    await seesNoSidewaysScroll(jonas)
  })

  await test.step('one is sent anew while he reads: it alone is refused', async () => {
    await make(cast.kari, meddled, 'recall')
    await sendsWith(cast, meddled, 'Vi drev fortsatt 9 barnehager.')
    await jonas.getByRole('button', { name: 'Godkjenn rettingene' }).click()
    const told = jonas.getByRole('status', { name: 'Hva som ble godkjent' })
    await expect(told.getByText('1 Skole: godkjent.')).toBeVisible()
    await expect(told.getByText('2 Barnehage: ikke godkjent. Kapittelet er endret')).toBeVisible()
    await expect(jonas.getByRole('article', { name: '1 Skole' })).toHaveCount(0)
  })

  await test.step('he is led to what changed since he saw it, and signs that', async () => {
    await follows(jonas, 'Se hva som er endret siden versjon 2')
    await seesHeading(jonas, 'Ett tall er endret')
    await expect(jonas.getByText(/endret siden versjon 2, som kari\S* sendte/)).toBeVisible()
    await approves(jonas)
    await seesState(jonas, 'Godkjent')
    await goes(jonas, `/desk/sections/${fixed}/review`)
    await expect(jonas.getByText(/Versjon 2 ble godkjent av jonas/)).toBeVisible()
  })
})

test('a version that comes while one reads says so, and leads to what it changed', async ({
  as,
  cast,
  aReport,
}) => {
  const { id: report } = await aReport()
  const section = await sentAnew(cast, { report, from: 'Vi har 3 bygg.', to: 'Vi har 4 bygg.' })
  const jonas = await as('jonas')
  await goes(jonas, `/desk/sections/${section}/review`)
  await jonas.getByRole('textbox', { name: 'Merknad (valgfri)' }).fill('Sett mot matrikkelen.')
  await make(cast.kari, section, 'recall')
  await sendsWith(cast, section, 'Vi har 5 bygg.')
  await returns(jonas)
  await expect(jonas.getByRole('status').filter({ hasText: 'siden du så versjon 2' })).toBeVisible()
  await follows(jonas, 'Se hva som er endret siden versjon 2')
  await expect(jonas.locator('ins').filter({ hasText: '5' })).toBeVisible()
  await expect(jonas.getByRole('textbox', { name: 'Merknad (valgfri)' })).toHaveValue('Sett mot matrikkelen.')
})

test('a refused sign-off leads to what came in between, and what was typed stays', async ({
  as,
  cast,
  aReport,
}) => {
  const { id: report } = await aReport()
  const section = await sentAnew(cast, { report, from: 'Vi har 3 bygg.', to: 'Vi har 4 bygg.' })
  const jonas = await as('jonas')
  // Nothing is told as it happens: the version on the screen is the old one when he signs.
  await jonas.route('**/desk/live**', (route) => route.abort())
  await goes(jonas, `/desk/sections/${section}/review`)
  await jonas.getByRole('textbox', { name: 'Merknad (valgfri)' }).fill('Sett mot matrikkelen.')
  await make(cast.kari, section, 'recall')
  await sendsWith(cast, section, 'Vi har 5 bygg.')
  await approves(jonas)
  await seesRefusal(jonas, 'Kapittelet er endret siden du så det.')
  await follows(jonas, 'Se hva som er endret siden versjon 2')
  await expect(jonas.locator('ins').filter({ hasText: '5' })).toBeVisible()
  await expect(jonas.getByRole('button', { name: 'Godkjenn versjon 3' })).toBeEnabled()
  await expect(jonas.getByRole('textbox', { name: 'Merknad (valgfri)' })).toHaveValue('Sett mot matrikkelen.')
  await approves(jonas)
  await seesState(jonas, 'Godkjent')
})

test('a whole chapter is read on one page and signed in one act', async ({ as, aReport, aSection }) => {
  const report = await aReport()
  const top = await aSection({ report, title: 'Drift', at: 'submitted' })
  for (const title of ['Skole', 'Veg']) await aSection({ report, title, parent: top, at: 'submitted' })
  const jonas = await as('jonas')
  await goes(jonas, '/desk/signing')
  await follows(jonas, 'Les og godkjenn alle 3 samlet')
  await seesHeading(jonas, '1.2 Veg')
  await expect(jonas.getByText('Vi bygger skoler.')).toHaveCount(3)
  await seesNothingInTheWay(jonas)
  await seesNoSidewaysScroll(jonas)
  await jonas.getByRole('button', { name: 'Godkjenn alle tre' }).click()
  const told = jonas.getByRole('status', { name: 'Hva som ble godkjent' })
  await expect(told.getByText('godkjent.')).toHaveCount(3)
  await seesHeading(jonas, 'Ingenting her venter på deg')
  await goes(jonas, '/desk/signing')
  await seesHeading(jonas, 'Ingenting å godkjenne')
})
