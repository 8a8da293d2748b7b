import { expect } from '@playwright/test'
import { during } from '@/lib/clock'
import { continues } from '@/lib/testing/answering'
import { aLead, save } from '@/lib/testing/cast'
import { results } from './content'
import { seesLine, seesNoSidewaysScroll, seesNothingInTheWay, seesSaved } from './sees'
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

const yearly = (figure: string) => [
  {
    path: ['blocks', 'energy-table'],
    to: {
      id: 'energy-table',
      kind: 'table',
      order: 'a2',
      heading: null,
      caption: 'Energi',
      source: '',
      stub: '',
      columns: [{ id: 'col-2026', order: 'a0', label: '2026', type: 'number', unit: 'kWh', decimals: null }],
      rows: [
        {
          id: 'row-use',
          order: 'a0',
          label: 'Energibruk',
          unit: '',
          decimals: null,
          total: false,
          highlight: false,
          cells: { 'col-2026': { value: figure, status: 'final' } },
        },
      ],
      notes: [],
      absent: false,
    },
  },
]

test('a changed figure stands before and now; an address that never was is said to be so', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await during(new Date('2026-02-03T09:15:00Z'), async () => {
    const id = await aSection({ at: 'blank' })
    await save(cast.kari, id, yearly('161'))
    return id
  })
  await save(cast.ola, section, yearly('158'))
  const jonas = await as('jonas')
  await jonas.goto(`/desk/sections/${section}/history?fra=2&til=1`)
  const cell = jonas.locator('#sammenligning td[data-change]')
  await expect(cell).toHaveText('Før 161Nå 158')
  await jonas.getByRole('link', { name: 'Energi', exact: true }).click()
  await expect(cell).toBeInViewport()
  await jonas.goto(`/desk/sections/${section}/history?fra=1&til=99`)
  await seesLine(jonas, /Minst én av versjonene finnes ikke/)
})

test('the draft is compared with what was signed last year', async ({ as, aSection, cast }) => {
  const last = await aSection({ at: 'approved' })
  const section = await aSection({ at: 'blank' })
  await continues(section, last)
  await save(cast.ola, section, [...aLead('Vi bygger to nye skoler.', 'the-lead'), ...yearly('158')])

  const kari = await as('kari')
  await kari.goto(`/desk/sections/${section}/history`)
  await kari.getByRole('link', { name: 'Sammenlign med 2026' }).click()
  const compared = kari.locator('#sammenligning')
  await expect(compared.locator('ins').first()).toHaveText(/to nye/)
  await expect(compared).toContainText(/Ingressen · endret av ola/)

  await kari.keyboard.press('Alt+ArrowDown')
  await seesLine(kari, /^Endring 1 av 2: Ingressen · endret/)
  await kari.getByRole('button', { name: 'Neste endring' }).click()
  await seesLine(kari, /^Endring 2 av 2: Tabell · lagt til/)
  await expect(kari.locator('[data-change]:focus')).toHaveText(/Tabell · lagt til av ola/)
  await seesNothingInTheWay(kari)
  await kari.setViewportSize({ width: 390, height: 800 })
  await seesNoSidewaysScroll(kari)
})
