import { expect } from '@playwright/test'
import { during } from '@/lib/clock'
import { save } from '@/lib/testing/cast'
import { results } from './content'
import { seesLine, seesSaved } from './sees'
import { field, opens, rewrites } from './steps'
import { test } from './world'

test('two points of the history are compared, and the older one brought back', async ({
  as,
  aSection,
  cast,
}) => {
  const longAgo = new Date('2026-02-03T09:15:00Z')
  const section = await during(longAgo, async () => {
    const id = await aSection()
    await save(cast.ola, id, results('Tre skoler sto ferdige.', 'Energibruken gikk ned.'))
    return id
  })
  const kari = await as('kari')
  await opens(kari, section)
  await rewrites(kari, 'Resultat 1', 'Fire skoler sto ferdige.')
  await seesSaved(kari)

  await kari.getByRole('link', { name: 'Historikk' }).click()
  await kari.getByRole('button', { name: 'Sammenlign de to valgte' }).click()
  const compared = kari.locator('#sammenligning')
  await expect(compared.locator('del')).toHaveText(/Tre/)
  await expect(compared.locator('ins')).toHaveText(/Fire/)
  await expect(compared).toContainText('Resultat 2 er uendret.')

  await kari.getByRole('link', { name: /^Hent fram teksten fra 3\. februar/ }).click()
  await kari.getByRole('button', { name: 'Hent fram', exact: true }).click()
  await seesLine(kari, 'Teksten er hentet fram. Det som sto der før, ligger i historikken.')
  await expect(kari.getByRole('row').filter({ hasText: 'kari hentet fram en tidligere tekst' })).toBeVisible()
  await opens(kari, section)
  await expect(field(kari, 'Resultat 1')).toHaveText('Tre skoler sto ferdige.')

  await kari.goBack()
  await kari.getByRole('link', { name: 'Angre' }).click()
  await kari.getByRole('button', { name: 'Hent fram', exact: true }).click()
  await expect(kari.getByRole('row').filter({ hasText: 'kari hentet fram en tidligere tekst' })).toHaveCount(
    2,
  )
  await opens(kari, section)
  await expect(field(kari, 'Resultat 1')).toHaveText('Fire skoler sto ferdige.')
})
