import sharp from 'sharp'
import { expect, test } from 'vitest'
import { report as fixture } from '@/components/report/fixture'
import { written } from '@/lib/exports/docx/written'
import { must, report } from './reading/testing/reading'

test('a report that was taken along as a Word document comes in again as what it was', async () => {
  const create = { width: 960, height: 640, channels: 3 as const, background: '#487' }
  const photo = await sharp({ create }).webp().toBuffer()
  const pictures = new Map([['https://solvik.example/_b/skolen-960.webp', photo]])
  const bytes = await written(
    { report: fixture, section: null, draft: false },
    pictures,
    '2027-06-09T00:00:00Z',
  )
  const file = await must('rapport.docx', bytes)
  // Its contents, and what stands at the edge of each page: no word that is not told, and none that no reader found.
  expect(file.source.left.map(({ says }) => says)).toEqual([
    'Innholdsfortegnelsen ble ikke med.',
    'Topptekst og bunntekst ble ikke med.',
  ])
  const organisation = report(file).sections.find(({ content }) => content.title === '4 Organisasjon')
  const property = organisation?.children.find(({ content }) => content.title === '4.2 Eiendom')
  expect(property?.content.blocks.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['lead', 'results', 'challenges']),
  )
  const below = property?.children.flatMap(({ content }) => content.blocks) ?? []
  expect([...(property?.content.blocks ?? []), ...below]).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'table', caption: 'Tabell 4.1 Nøkkeltall for Eiendom, 2023–2026' }),
      expect.objectContaining({
        kind: 'figure',
        caption: 'Bilde 4.1 Solvik skole åpnet 17. august.',
        credit: 'Foto: Anne Berg',
      }),
    ]),
  )
})
