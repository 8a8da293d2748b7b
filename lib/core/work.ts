import { type Actor, relations, type SectionFacts } from './access'
import { type MoveName, movesFor } from './workflow'

/** What a person can do next with one section, by how it stands. */
export type Task = 'mend' | 'approve' | 'continue' | 'begin'

/** The move that each task is about, most pressing first. */
const tasks: { task: Task; move: MoveName; state: SectionFacts['state'] }[] = [
  { task: 'mend', move: 'write', state: 'returned' },
  { task: 'approve', move: 'approve', state: 'submitted' },
  { task: 'continue', move: 'write', state: 'draft' },
  { task: 'begin', move: 'begin', state: 'blank' },
]

/**
 * What waits for this actor in a section; null: nothing. A manager may write everywhere, but what others
 * own is not on the manager's list.
 */
export function taskOf(actor: Actor, section: SectionFacts): Task | null {
  const own = relations(actor, section).some((relation) => ['editor', 'owner', 'approver'].includes(relation))
  if (!own) return null
  const able = movesFor(actor, section)
  return tasks.find(({ state, move }) => state === section.state && able.includes(move))?.task ?? null
}

type Due = { task: Task; due: string | null; number: string }

/** Most pressing first: what came back, then by due date, then as in the report. */
export function byUrgency(a: Due, b: Due): number {
  const back = Number(b.task === 'mend') - Number(a.task === 'mend')
  return (
    back ||
    (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
    a.number.localeCompare(b.number, 'nb', { numeric: true })
  )
}
