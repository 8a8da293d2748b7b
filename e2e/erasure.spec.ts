import { expect } from '@playwright/test'
import { db } from '@/db/connection'
import { grant, person } from '@/db/schema/people'
import { publicationOf, publish } from '@/lib/editions/publish'
import { must } from '@/lib/testing/cast'
import { tooMuch } from '@/lib/testing/erasing'
import { secondServer } from './second-server'
import { seesHeading, seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
import { goes } from './steps'
import { test } from './world'

test('two administrators take a name out of every edition, on all servers', async ({
  as,
  cast,
  signedIn,
  page,
}) => {
  test.slow()
  const { report, name } = await tooMuch(cast)
  const { publication } = await must(publish(cast.turid, { report: report.id, note: '' }))
  await expect
    .poll(async () => (await publicationOf(cast.turid, publication))?.finishedAt, { timeout: 60_000 })
    .not.toBeNull()
  const anne = { id: `anne-${report.id}`, name: 'Anne Berg', email: `anne-${report.slug}@solvik.example` }
  await db.insert(person).values(anne)
  await db.insert(grant).values({ id: anne.id, personId: anne.id, role: 'administrator' })
  const other = await secondServer()
  const [rune, second] = [await as('rune'), await signedIn(anne.id)]

  await test.step('readers see it, on both servers', async () => {
    for (const home of ['', other.address]) {
      const found = await page.request.get(`${home}/${report.slug}/eiendom`)
      expect(await found.text()).toContain(name)
    }
  })

  await test.step('one asks, and sees where it stands', async () => {
    await goes(rune, '/desk/erasures')
    await rune.getByRole('link', { name: 'Fjern fra alle utgaver' }).click()
    await rune.getByLabel('Rapport').selectOption(report.id)
    await rune.getByRole('button', { name: 'Velg' }).click()
    await seesHeading(rune, `Årsrapport ${report.slug}`)
    await rune.getByRole('textbox', { name: 'Navn eller andre ord' }).fill('Finnes ingen steder')
    await rune.getByRole('textbox', { name: 'Hvorfor' }).fill('En diagnose sto i teksten.')
    await rune.getByRole('button', { name: 'Be om at det fjernes' }).click()
    await expect(rune.getByText('Dette står ingen steder i rapporten')).toBeVisible()
    await rune.getByRole('textbox', { name: 'Navn eller andre ord' }).fill(name)
    await rune.getByRole('button', { name: 'Be om at det fjernes' }).click()
    await seesHeading(rune, 'Her står det')
    await expect(rune.getByText(/^Utgave 1: /)).toBeVisible()
    await expect(rune.getByText(`Vi takker ${name}s familie.`).first()).toBeVisible()
    await expect(rune.getByText('Sikkerhetskopier.')).toBeVisible()
    await expect(rune.getByText('En annen administrator må bekrefte.')).toBeVisible()
    await expect(rune.getByRole('button', { name: 'Fjern fra alle utgaver' })).toHaveCount(0)
  })

  await test.step('another finds it on her desk, and confirms by keyboard', async () => {
    await goes(second, '/desk')
    await second.getByRole('link', { name: 'Se hva det gjelder' }).press('Enter')
    await second.getByRole('link', { name: `Årsrapport ${report.slug}` }).press('Enter')
    await seesHeading(second, 'Her står det')
    await seesNothingInTheWay(second)
    await second.setViewportSize({ width: 390, height: 844 })
    await seesNoSidewaysScroll(second)
    await second.getByRole('button', { name: 'Fjern fra alle utgaver' }).press('Enter')
    await second.getByRole('dialog').getByRole('button', { name: 'Fjern fra alle utgaver' }).press('Enter')
    await expect(second.getByText('Opplysningene er borte fra sider')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('it is gone for readers on both servers, within a minute, and they are told', async () => {
    for (const home of ['', other.address]) {
      const old = await page.request.get(`${home}/${report.slug}/u/1/eiendom`)
      expect(old.status()).toBe(410)
      expect(await old.text()).not.toContain(name)
    }
    await expect(async () => {
      await page.goto(`/${report.slug}/eiendom`)
      await expect(page.getByText('Vi takker [fjernet] familie.')).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 60_000 })
    await expect(page.getByText(/^Opplysning fjernet .+ av personvernhensyn\.$/)).toBeVisible()
    await seesNothingInTheWay(page)
    await page.goto(`/${report.slug}/u/1/eiendom`)
    await seesHeading(page, 'Siden er fjernet')
    await seesNothingInTheWay(page)
    await page.getByRole('link', { name: 'Les siden i gjeldende utgave' }).click()
    await expect(page.getByText('Vi takker [fjernet] familie.')).toBeVisible()
  })

  await test.step('the record of the report tells of both, without the name', async () => {
    await goes(rune, `/desk/log?report=${report.id}`)
    await expect(rune.getByText('Bedt om av rune')).toBeVisible()
    const download = rune.waitForEvent('download')
    await rune.getByRole('link', { name: 'Last ned som dokument' }).click()
    const path = await (await download).path()
    const { readFile } = await import('node:fs/promises')
    const text = await readFile(path, 'utf8')
    expect(text).toContain('fjernet opplysninger fra alle utgaver av')
    expect(text).not.toContain(name)
  })
  await other.kill()
})
