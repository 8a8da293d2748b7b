import type { event } from '@/db/schema/log'
import type { Role } from '@/lib/core/access'
import { heldWords } from '@/lib/core/people'
import { type LineState, tallyWords } from '@/lib/core/registry/line'
import { dateWords } from '@/lib/core/words/dates'
import type { LogNames } from './names'

type Row = Pick<typeof event.$inferSelect, 'kind' | 'subject' | 'data'>

/** What more than its sentence a reader of an event should know. */
export function more({ kind, subject, data }: Row, { people, departments }: LogNames): string {
  const said = (what: string) => (typeof data[what] === 'string' ? data[what] : '')
  const name = (id: string) => people.get(id) ?? 'en ukjent person'
  const role = said('role')
  if (role) {
    const days = { from: said('from') || null, to: said('to') || null }
    const held = heldWords({
      role: role as Role,
      department: departments.get(said('departmentId')) ?? null,
      ...days,
    })
    return said('group') ? `${held}. Fra gruppen ${said('group')}` : held
  }
  return [
    said('title') && `Tittel: ${said('title')}`,
    said('step') && `Ledd: ${said('step')}`,
    said('for') && `Stedfortreder for ${name(said('for'))}`,
    kind === 'section.handOn' && `Til ${name(subject ?? '')}`,
    said('askedBy') && `Bedt om av ${name(said('askedBy'))}`,
    said('standIn') && `Stedfortreder: ${name(said('standIn'))}`,
    (kind === 'person.import' || kind === 'department.import') && countsIn(data),
    kind === 'person.standIn' && `Fra ${dateWords(said('from'))} til ${dateWords(said('to'))}`,
  ]
    .filter(Boolean)
    .join('. ')
}

/** "42 rader: tre nye, 38 uendret og én med feil." */
function countsIn(data: Row['data']): string {
  const count = (state: LineState) => (typeof data[state] === 'number' ? data[state] : 0)
  return tallyWords({
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    error: count('error'),
  })
}
