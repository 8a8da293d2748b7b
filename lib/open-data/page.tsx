import { type Example, OpenDataPage } from '@/components/report/open-data'
import { api } from '@/lib/core/open-data/place'
import { say } from '@/lib/core/words/say'
import type { Answer } from '@/lib/editions/answer'
import { drawn } from '@/lib/editions/notices'
import { currentEditions } from './found'
import { digestOf } from './memory'

/** The page about open data, with questions that have an answer now. */
export async function openDataPage(): Promise<Answer> {
  return drawn(200, async (house) => <OpenDataPage {...house} examples={await someExamples()} />)
}

/** From the latest report that has what is asked for. */
async function someExamples(): Promise<Example[]> {
  const [latest] = await currentEditions({})
  const all = { says: say('Alle rapporter'), address: `${api}/reports` }
  if (!latest) return [all]
  const { slug, name, year } = latest.head
  const { sections, tables } = await digestOf(latest.head)
  const unit = sections.find((one) => one.unit !== null)?.unit
  const [table] = tables
  return [
    all,
    { says: say('Kapitlene i {name}', { name }), address: `${api}/reports/${slug}/sections` },
    {
      says: say('Utfordringene fra {year}', { year: String(year) }),
      address: `${api}/items?kind=challenge&year=${year}`,
    },
    ...(unit
      ? [
          {
            says: say('Tabellene fra {unit}', { unit }),
            address: `${api}/tables?unit=${encodeURIComponent(unit)}`,
          },
        ]
      : []),
    ...(table
      ? [
          {
            says: say('Tabellen «{caption}»', { caption: table.caption }),
            address: `${api}/reports/${slug}/tables/${table.id}`,
          },
        ]
      : []),
  ]
}
