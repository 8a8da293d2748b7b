import type { event } from '@/db/schema/log'
import type { Role } from '@/lib/core/access'
import { heldWords } from '@/lib/core/people'
import { type LineState, tallyWords } from '@/lib/core/registry/line'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import type { LogNames } from './names'

type Row = Pick<typeof event.$inferSelect, 'kind' | 'subject' | 'data'>

/** What more than its sentence a reader of an event should know. */
export function more({ kind, subject, data }: Row, { people, departments }: LogNames): string {
  const said = (what: string) => (typeof data[what] === 'string' ? data[what] : '')
  const name = (id: string) => people.get(id) ?? say('en ukjent person')
  const role = said('role')
  if (role) {
    const days = { from: said('from') || null, to: said('to') || null }
    const held = heldWords({
      role: role as Role,
      department: departments.get(said('departmentId')) ?? null,
      ...days,
    })
    return said('group') ? say('{held}. Fra gruppen {group}', { held, group: said('group') }) : held
  }
  return [
    said('title') && say('Tittel: {title}', { title: said('title') }),
    said('step') && say('Ledd: {step}', { step: said('step') }),
    said('for') && say('Stedfortreder for {name}', { name: name(said('for')) }),
    kind === 'section.handOn' && say('Til {name}', { name: name(subject ?? '') }),
    said('askedBy') && say('Bedt om av {name}', { name: name(said('askedBy')) }),
    said('standIn') && say('Stedfortreder: {name}', { name: name(said('standIn')) }),
    (kind === 'person.import' || kind === 'department.import') && countsIn(data),
    kind === 'person.standIn' &&
      say('Fra {from} til {to}', { from: dateWords(said('from')), to: dateWords(said('to')) }),
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
