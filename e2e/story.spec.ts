import { expect } from '@playwright/test'
import { seesHeading, seesLine, seesNothingInTheWay, seesSaved, seesState } from './sees'
import {
  addsPart,
  approves,
  enters,
  follows,
  goes,
  opens,
  publishes,
  rewrites,
  sendsBack,
  submits,
  writes,
} from './steps'
import { test } from './world'

test('a section is written, sent back, mended, signed, published, read and corrected', async ({
  as,
  aReport,
  aSection,
  aBrowser,
}) => {
  test.slow()
  const report = await aReport()
  const section = await aSection({ report, title: 'Eiendomsforvaltning', at: 'blank' })
  const [kari, jonas, turid] = [await as('kari'), await as('jonas'), await as('turid')]
  const visitor = await aBrowser({ javaScriptEnabled: false })

  await test.step('the editor finds it among what she can do, and writes', async () => {
    await goes(kari, '/desk')
    await kari.getByRole('link', { name: 'Begynn: 1 Eiendomsforvaltning' }).click()
    await seesHeading(kari, 'Kapittelet er tomt')
    await opens(kari, section)
    await addsPart(kari, 'Ingress')
    await writes(kari, 'Ingress', 'Vi bygger skoler.')
    await addsPart(kari, 'Resultater')
    await writes(kari, 'Resultat 1', 'Fire skoler sto ferdige.')
    await kari.keyboard.press('Enter')
    await writes(kari, 'Resultat 2', 'Energibruken gikk ned 7,50 prosent.')
    await seesSaved(kari)
  })

  await test.step('she cannot send it while something is lacking, and is led to the place', async () => {
    await (await enters(kari, 'Resultat 2')).press('Enter')
    await submits(kari)
    const dialog = kari.getByRole('dialog', { name: 'Kapittelet er ikke sendt' })
    await expect(dialog).toBeVisible()
    await seesNothingInTheWay(kari)
    await dialog.getByRole('link', { name: 'Resultater: punkt 3 er tomt.' }).click()
    await expect(dialog).toBeHidden()
    await (await enters(kari, 'Resultat 3')).press('Backspace')
    await expect(kari.getByRole('textbox', { name: 'Resultat 3' })).toHaveCount(0)
  })

  await test.step('she sends it, and may not sign it', async () => {
    await submits(kari)
    await seesState(kari, 'Til godkjenning')
    await expect(kari.getByText(/Det venter på jonas/)).toBeVisible()
    await goes(kari, `/desk/sections/${section}/review`)
    await seesHeading(kari, 'Du kan lese, men ikke godkjenne')
    await expect(kari.getByRole('button', { name: /Godkjenn/ })).toHaveCount(0)
  })

  await test.step('the approver sends it back, and says why', async () => {
    await goes(jonas, '/desk')
    await jonas.getByRole('link', { name: 'Les og godkjenn: 1 Eiendomsforvaltning' }).click()
    const asRead = jonas.frameLocator('[title="Kapittelet slik leseren ser det"]')
    await expect(asRead.getByText('Fire skoler sto ferdige.')).toBeVisible()
    await goes(jonas, `/desk/sections/${section}/review`)
    await jonas.getByRole('button', { name: 'Send tilbake', exact: true }).click()
    await expect(jonas.getByText('Skriv hvorfor.')).toBeVisible()
    await sendsBack(jonas, 'Tre skoler, ikke fire.')
    await seesState(jonas, 'Sendt tilbake')
  })

  await test.step('the editor reads the reason and mends', async () => {
    await goes(kari, '/desk')
    await expect(kari.getByText('«Tre skoler, ikke fire.»')).toBeVisible()
    await kari.getByRole('link', { name: 'Rett og send igjen: 1 Eiendomsforvaltning' }).click()
    await expect(kari.getByText('jonas sendte kapittelet tilbake')).toBeVisible()
    await rewrites(kari, 'Resultat 1', 'Tre skoler sto ferdige.')
    await seesSaved(kari)
    await submits(kari)
    await seesState(kari, 'Til godkjenning')
  })

  await test.step('the approver sees what changed since, and signs', async () => {
    await goes(jonas, `/desk/sections/${section}/review`)
    const change = jonas.getByRole('listitem').filter({ hasText: 'Resultat 1' })
    await expect(change.locator('del')).toHaveText(/Fire/)
    await expect(change.locator('ins')).toHaveText(/Tre/)
    await approves(jonas)
    await seesState(jonas, 'Godkjent')
    await expect(jonas.getByText(/Versjon 2 ble godkjent av jonas/)).toBeVisible()
  })

  await test.step('the manager publishes, and sees it through', async () => {
    await publishes(turid, report)
    await seesLine(turid, 'Utgave 1 er ferdig.')
  })

  await test.step('a visitor without JavaScript reads it', async () => {
    await visitor.goto(`/${report.slug}`)
    await follows(visitor, '1 Eiendomsforvaltning')
    await seesHeading(visitor, '1 Eiendomsforvaltning')
    await expect(visitor.getByText('Tre skoler sto ferdige.')).toBeVisible()
    await expect(visitor.getByText('Fire skoler')).toHaveCount(0)
  })

  await test.step('an error is corrected: opened, mended, signed and published with a note', async () => {
    await opens(kari, section)
    await kari.getByRole('button', { name: 'Åpne for endring' }).click()
    await rewrites(kari, 'Resultat 2', 'Energibruken gikk ned 5,70 prosent.')
    await seesSaved(kari)
    await submits(kari)
    await seesState(kari, 'Til godkjenning')
    await goes(jonas, `/desk/sections/${section}/review`)
    await approves(jonas)
    await seesState(jonas, 'Godkjent')
    await publishes(turid, report)
    await expect(turid.getByText('Skriv hva som er endret. Merknaden vises for leserne.')).toBeVisible()
    await publishes(turid, report, 'Energibruken er rettet fra 7,50 til 5,70 prosent.')
    await seesLine(turid, 'Utgave 2 er ferdig.')
  })

  await test.step('the visitor reads the correction, and the first edition where it stood', async () => {
    await visitor.goto(`/${report.slug}/eiendomsforvaltning`)
    await expect(visitor.getByText('Energibruken gikk ned 5,70 prosent.')).toBeVisible()
    await visitor.goto(`/${report.slug}/utgaver`)
    await expect(visitor.getByText('Energibruken er rettet fra 7,50 til 5,70 prosent.')).toBeVisible()
    await follows(visitor, 'Utgave 1')
    await follows(visitor, '1 Eiendomsforvaltning')
    await expect(visitor).toHaveURL(`/${report.slug}/u/1/eiendomsforvaltning`)
    await expect(visitor.getByText('Energibruken gikk ned 7,50 prosent.')).toBeVisible()
  })
})
