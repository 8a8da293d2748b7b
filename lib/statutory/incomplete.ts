import type { Tx } from '@/db/connection'
import { isHeading } from '@/lib/core/board'
import { type Outcome, refused } from '@/lib/core/outcome'
import { everyPlanned, type Planned } from '@/lib/core/plan'
import { lawPlace, missingIn } from '@/lib/core/statutory/standing'
import { lawWords } from '@/lib/core/words/laws'
import { say, words } from '@/lib/core/words/say'
import type { SectionRow } from '@/lib/reports/rows'
import { mapOf } from './read'

type Lack = 'isUnsigned' | 'isLeftOut'

/** What a report must have and has not, each with its place; null: it is whole. `lacks`: how its sections fail. */
export async function incomplete<T extends SectionRow & { signed: boolean }>(
  tx: Tx,
  reportId: string,
  planned: readonly Planned<T>[],
  lacks: Lack,
): Promise<Outcome | null> {
  const sections = everyPlanned(planned)
    .filter(({ stops }) => stops)
    .map((one) => ({
      path: [one.id],
      says: [amiss[isHeading(one) ? 'isHeading' : lacks](nameOf(one)), ...why(one)].join(' '),
    }))
  const laws = missingIn(await mapOf(tx, reportId, planned)).map(({ requirement, says }) => ({
    path: lawPlace(requirement),
    says,
  }))
  if (sections.length + laws.length === 0) return null
  const says = [
    ...(sections.length > 0 ? [heads[lacks]] : []),
    ...(laws.length > 0 ? [say('Noe loven krever, er ikke besvart av noe kapittel.')] : []),
  ]
  return refused('invalid', says.join(' '), { places: [...sections, ...laws] })
}

const heads = words<Record<Lack, string>>({
  isUnsigned: 'Påkrevde kapitler er ikke godkjent.',
  isLeftOut: 'Påkrevde kapitler er ikke med.',
})

const amiss: Record<Lack | 'isHeading', (name: string) => string> = {
  isUnsigned: (name) => say('{name} er ikke godkjent.', { name }),
  isLeftOut: (name) => say('{name} er ikke med.', { name }),
  isHeading: (name) => say('{name} er bare en overskrift.', { name }),
}

const nameOf = ({ number, title }: { number: string; title: string }) => `${number} ${title}`.trim()

const why = ({ answers }: Pick<SectionRow, 'answers'>) =>
  answers.length > 0 ? [say('Kapittelet svarer på {laws}.', { laws: lawWords(answers) })] : []
