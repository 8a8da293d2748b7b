import { expect } from '@playwright/test'
import { seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
import { goes, publishes } from './steps'
import { test } from './world'

test('a report is published when everything the law asks is answered by a signed section', async ({
  as,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  const id = await aSection({ report, title: 'Likestilling', at: 'approved' })
  const [turid, kari, jonas] = [await as('turid'), await as('kari'), await as('jonas')]

  await test.step('the manager says what the report is, and sees what is missing', async () => {
    await goes(turid, `/desk/reports/${report.slug}`)
    await turid.getByRole('link', { name: 'Lovkrav' }).press('Enter')
    await turid.getByRole('heading', { name: 'Ingen lover er valgt' }).waitFor()
    await turid.getByRole('checkbox', { name: /^Offentlig myndighet/ }).check()
    await turid.getByRole('checkbox', { name: /^Arbeidsgiver/ }).check()
    await turid.getByRole('button', { name: 'Lagre valget' }).press('Enter')
    await expect(turid.getByText('Fem lovkrav gjelder rapporten. Fem mangler.')).toBeVisible()
    await seesNothingInTheWay(turid)
  })

  await test.step('publishing stops at each of them, and leads to its place', async () => {
    await goes(turid, `/desk/reports/${report.slug}/publish`)
    await expect(turid.getByRole('button', { name: /^Publiser utgave/ })).toHaveCount(0)
    await turid.getByRole('link', { name: /§ 24 er ikke besvart/ }).press('Enter')
    await turid.getByRole('button', { name: 'Lagre: § 24' }).press('Enter')
    await expect(turid.getByText('Legg til minst ett kapittel.')).toBeVisible()
    await turid.getByRole('combobox', { name: 'Legg til et kapittel' }).selectOption(id)
    await turid.getByRole('button', { name: 'Legg til et kapittel' }).press('Enter')
    await turid.getByRole('button', { name: 'Lagre: § 24' }).press('Enter')
    await expect(turid.getByText('Fire mangler.')).toBeVisible()
  })

  await test.step('one does not apply, with a reason', async () => {
    await turid.getByRole('link', { name: /^Velg kapitler: .*ufrivillig deltid/ }).press('Enter')
    const how = turid.getByRole('combobox', { name: 'Hvordan svarer rapporten på kravet?' })
    await how.selectOption({ label: 'Kravet gjelder ikke' })
    await turid.getByRole('textbox', { name: 'Hvorfor gjelder det ikke?' }).fill('Ingen har deltid.')
    await turid.getByRole('button', { name: /^Lagre: § 26 a/ }).press('Enter')
    await expect(turid.getByText('Ingen har deltid.')).toBeVisible()
    await expect(turid.getByText('Tre mangler.')).toBeVisible()
  })

  await test.step('the rest is given to the section from its own page', async () => {
    await goes(turid, `/desk/reports/${report.slug}/outline/${id}`)
    for (const name of [/Hva arbeidsgiveren gjør/, /Kjønnslikestillingen/, /Kartlegging av lønn/])
      await turid.getByRole('checkbox', { name }).check()
    await turid.getByRole('button', { name: 'Lagre lovkravene' }).press('Enter')
    await expect(turid.getByText('Lovkravene er lagret.')).toBeVisible()
    await goes(turid, `/desk/reports/${report.slug}/statutory`)
    await expect(turid.getByText('Fem lovkrav gjelder rapporten, og alle er i orden.')).toBeVisible()
    await turid.setViewportSize({ width: 390, height: 844 })
    await seesNoSidewaysScroll(turid)
  })

  await test.step('whoever signs reads which law it is, and only the manager changes it', async () => {
    await goes(jonas, `/desk/sections/${id}/review`)
    await expect(
      jonas.getByText(/^Kapittelet svarer på likestillings- og diskrimineringsloven/),
    ).toBeVisible()
    await goes(kari, `/desk/reports/${report.slug}/statutory`)
    await expect(kari.getByRole('button', { name: 'Lagre valget' })).toHaveCount(0)
    await expect(kari.getByRole('link', { name: /^(Endre|Velg kapitler)/ })).toHaveCount(0)
  })

  await publishes(turid, report)
  await expect(turid.getByText(/^Utgave 1 er ferdig/)).toBeVisible({ timeout: 30_000 })
  await turid.goto(`/${report.slug}/likestilling`)
  await expect(turid.getByText(/^Svarer på likestillings- og diskrimineringsloven § 24/)).toBeVisible()
})
