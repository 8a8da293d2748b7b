import type { Tx } from '@/db/connection'
import { isHeading } from '@/lib/core/board'
import { type Outcome, refused } from '@/lib/core/outcome'
import { everyPlanned, type Planned } from '@/lib/core/plan'
import { lawPlace, missingIn } from '@/lib/core/statutory/standing'
import { lawWords } from '@/lib/core/words/laws'
import type { SectionRow } from '@/lib/reports/rows'
import { mapOf } from './read'

/** What a report must have and has not, each with its place; null: it is whole. `lacks` says how a section fails. */
export async function incomplete<T extends SectionRow & { signed: boolean }>(
  tx: Tx,
  reportId: string,
  planned: readonly Planned<T>[],
  lacks: 'er ikke godkjent' | 'er ikke med',
): Promise<Outcome | null> {
  const sections = everyPlanned(planned)
    .filter(({ stops }) => stops)
    .map((one) => ({
      path: [one.id],
      says: `${nameOf(one)} ${isHeading(one) ? bare : lacks}.${because(one)}`,
    }))
  const laws = missingIn(await mapOf(tx, reportId, planned)).map(({ requirement, says }) => ({
    path: lawPlace(requirement),
    says,
  }))
  if (sections.length + laws.length === 0) return null
  const heads = [
    ...(sections.length > 0 ? [`Påkrevde kapitler ${lacks}.`] : []),
    ...(laws.length > 0 ? ['Noe loven krever, er ikke besvart av noe kapittel.'] : []),
  ]
  return refused('invalid', heads.join(' '), { places: [...sections, ...laws] })
}

const bare = 'er bare en overskrift'

const nameOf = ({ number, title }: { number: string; title: string }) => `${number} ${title}`.trim()

const because = ({ answers }: Pick<SectionRow, 'answers'>) =>
  answers.length > 0 ? ` Kapittelet svarer på ${lawWords(answers)}.` : ''
