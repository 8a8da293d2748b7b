import { expect } from '@playwright/test'
import { closeDepartment } from '@/lib/departments/close'
import { must } from '@/lib/testing/cast'
import { forwardWish, rollForward, waitingForFinal } from '@/lib/testing/forward'
import { becomesPublic } from './published'
import { seesNoSidewaysScroll, seesNothingInTheWay, seesState } from './sees'
import { goes, opens } from './steps'
import { test } from './world'

test('a manager rolls the report forward in a minute, and who writes finds last year’s figures', async ({
  as,
  cast,
}) => {
  test.slow()
  const home = await waitingForFinal(cast)
  const unit = cast.kari.grants[0]?.departments?.[0] ?? ''
  const other = cast.elin.grants[0]?.departments?.[0] ?? ''
  const turid = await as('turid')
  const slug = `${home.slug}-etter`

  await test.step('chooses what comes along, and where the closed unit’s chapters go', async () => {
    await must(closeDepartment(cast.rune, { id: unit }))
    await goes(turid, `/desk/reports/${home.slug}`)
    await turid.getByRole('link', { name: 'Lag neste års rapport' }).press('Enter')
    await turid.getByRole('textbox', { name: 'Adresse' }).fill('desk')
    const preview = turid.getByRole('button', { name: 'Se forhåndsvisningen' })
    await preview.press('Enter')
    await expect(turid.getByText('Denne adressen er opptatt av systemet.')).toBeVisible()
    await turid.getByRole('textbox', { name: 'Adresse' }).fill(slug)
    await turid.getByRole('textbox', { name: 'Tittel' }).fill('Årsrapport 2027')
    await preview.press('Enter')
  })

  await test.step('sees the whole of it before it is made, and what must be mended', async () => {
    await expect(turid.getByRole('heading', { name: 'Årsrapport 2027', level: 1 })).toBeVisible()
    const row = turid.getByRole('row', { name: /Eiendom/ })
    await expect(row.getByText(/er lagt ned\. Velg en annen enhet\./)).toBeVisible()
    await expect(row.getByText('Én tabell og én tom del')).toBeVisible()
    await turid.getByRole('link', { name: 'Endre valgene' }).press('Enter')
    await turid.getByRole('combobox', { name: /^Kapitlene til eiendom/ }).selectOption(other)
    await turid.getByRole('button', { name: 'Se forhåndsvisningen' }).press('Enter')
    await expect(row.getByText(/^Fra eiendom/)).toBeVisible()
    await seesNothingInTheWay(turid)
    await turid.setViewportSize({ width: 390, height: 844 })
    await seesNoSidewaysScroll(turid)
  })

  await test.step('makes it, once', async () => {
    const address = turid.url()
    await turid.getByRole('button', { name: 'Lag Årsrapport 2027' }).press('Enter')
    await expect(turid).toHaveURL(`/desk/reports/${slug}/outline`)
    await goes(turid, address)
    await expect(turid.getByText(/er allerede laget ut fra denne rapporten/)).toBeVisible()
    await expect(turid.getByRole('button', { name: /^Lag Årsrapport/ })).toHaveCount(0)
  })

  await test.step('the new unit begins with the table as it was published', async () => {
    const elin = await as('elin')
    await goes(elin, `/desk/reports/${slug}`)
    await elin.getByRole('link', { name: /Eiendom/ }).click()
    await seesState(elin, 'Ikke begynt')
    const grid = elin.getByRole('grid').first()
    await expect(grid.getByRole('columnheader', { name: '2027' })).toBeVisible()
    await expect(grid.getByRole('gridcell', { name: /^7,5/ })).toBeVisible()
  })
})

test('a preliminary figure becomes final in next year’s report, or leads to a correction', async ({
  as,
  cast,
}) => {
  test.slow()
  const home = await waitingForFinal(cast)
  await becomesPublic(cast, home.id)
  const kari = await as('kari')
  await goes(kari, `/desk/reports/${home.slug}/preliminary`)
  await expect(kari.getByText('Føres i neste års rapport når den er laget.')).toBeVisible()

  const { rows } = await rollForward(cast, home, forwardWish(home.id))
  const next = rows.find(({ continuesId }) => continuesId === home.section)?.id ?? ''
  await goes(kari, `/desk/reports/${home.slug}/preliminary`)
  await expect(kari.getByText('Kilde: KOSTRA')).toBeVisible()
  await seesNothingInTheWay(kari)
  const field = kari.getByRole('textbox', { name: 'Endelig tall' })
  const enter = kari.getByRole('button', { name: 'Før endelig tall for Skoler, 2026' })
  await field.fill('omtrent sju')
  await enter.press('Enter')
  await expect(kari.getByText('Skriv et tall, for eksempel 7,5.')).toBeVisible()
  await field.fill('7,4')
  await field.press('Enter')
  await expect(kari.getByText('Ett annet tall er ført som endelig i neste års rapport.')).toBeVisible()
  await expect(kari.getByText('Ingen foreløpige tall')).toBeVisible()

  await opens(kari, next)
  await seesState(kari, 'Utkast')
  await expect(kari.getByRole('gridcell', { name: /^7,4/ })).toBeVisible()

  const other = await waitingForFinal(cast)
  await becomesPublic(cast, other.id)
  await goes(kari, `/desk/reports/${other.slug}/preliminary`)
  await kari.getByRole('link', { name: 'Var tallet feil? Rett det som er publisert' }).press('Enter')
  await expect(kari.getByRole('button', { name: 'Rett det som er publisert' })).toBeVisible()
})

test('another report of the year has its own kind and address', async ({ as, aReport }) => {
  const taken = await aReport()
  const turid = await as('turid')
  await goes(turid, '/desk/reports')
  await turid.getByRole('combobox', { name: 'Hva slags rapport' }).selectOption('Tertialrapport')
  const [title, slug] = ['Tittel', 'Adresse'].map((name) => turid.getByRole('textbox', { name }))
  await expect(title!).toHaveValue(/^Tertialrapport 1 \d{4}$/)
  await expect(slug!).toHaveValue(/^tertialrapport-1-\d{4}$/)
  await turid.getByRole('combobox', { name: 'Oppbygning' }).selectOption('Begynn uten kapitler')
  await slug!.fill(taken.slug)
  const create = turid.getByRole('button', { name: 'Opprett rapporten' })
  await create.press('Enter')
  await expect(turid.getByText('En annen rapport har denne adressen.')).toBeVisible()
  await slug!.fill(`${taken.slug}-tertial`)
  await create.press('Enter')
  await expect(turid).toHaveURL(`/desk/reports/${taken.slug}-tertial/outline`)
})
