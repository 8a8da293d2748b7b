import { type Example, OpenDataPage } from '@/components/report/open-data'
import { api } from '@/lib/core/open-data/place'
import type { Answer } from '@/lib/editions/answer'
import { drawn } from '@/lib/editions/notices'
import { origin } from '@/lib/origin'
import { currentEditions } from './found'

/** The page about open data, with questions that have an answer now. */
export async function openDataPage(): Promise<Answer> {
  const examples = await someExamples()
  return drawn(200, async (house) => <OpenDataPage {...house} origin={origin()} examples={examples} />)
}

/** From the latest report that has what is asked for. */
async function someExamples(): Promise<Example[]> {
  const current = await currentEditions({})
  const latest = current[0]?.digest.report
  const table = current.flatMap(({ digest }) => digest.tables.map(({ one }) => ({ one, digest })))[0]
  const unit = current.flatMap(({ digest }) => digest.sections.flatMap((one) => one.unit ?? []))[0]
  return [
    { says: 'Alle rapporter', address: `${api}/reports` },
    ...(latest
      ? [
          { says: `Kapitlene i ${latest.name}`, address: `${api}/reports/${latest.slug}/sections` },
          {
            says: `Utfordringene fra ${latest.year}`,
            address: `${api}/items?kind=challenge&year=${latest.year}`,
          },
        ]
      : []),
    ...(unit
      ? [{ says: `Tabellene fra ${unit}`, address: `${api}/tables?unit=${encodeURIComponent(unit)}` }]
      : []),
    ...(table
      ? [
          {
            says: `Tabellen «${table.one.caption}»`,
            address: `${api}/reports/${table.digest.report.slug}/tables/${table.one.id}`,
          },
        ]
      : []),
  ]
}
