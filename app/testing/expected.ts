import { type Duty, duties, reading } from '@/lib/core/access'
import { type ActKind, acts } from '@/lib/core/acts'
import { filling } from '@/lib/core/asking'
import { type MoveName, rule } from '@/lib/core/workflow'
import { tiesOf } from './asking'
import type { Answer, Tried } from './door'
import { holds, type Persona } from './personas'
import type { Standing } from './standing'

/** What the tables say that somebody gets at a door, as the section stands. */
export function expected({ asks }: Tried, persona: Persona, standing: Standing): Answer {
  if (asks === 'nothing') return 'done'
  if (persona.out) return 'unknown'
  if (asks === 'to be signed in') return 'done'
  const able = (duty: Duty) => duties[duty].some((role) => holds(persona).includes(role))
  if ('otherwise' in asks) return able(asks.duty) ? 'done' : asks.otherwise
  if (standing.removed) return 'absent'
  if ('request' in asks) return asked(asks.request, persona, standing)
  if (!persona.is.some((relation) => reading[relation].includes(standing.state))) return 'absent'
  if ('act' in asks) return acted(asks.act, persona)
  if ('duty' in asks) return able(asks.duty) ? 'done' : 'forbidden'
  if ('only' in asks) return persona.name === asks.only ? 'done' : 'forbidden'
  if (asks.section === 'read') return 'done'
  if (asks.section === 'handOn') return handedOn(persona, standing)
  return moved(asks.section, persona, standing)
}

/** Whoever is an approver of the step that is waited for, an author too; a stand-in hands on nothing. */
const handedOn = ({ is, standsIn }: Persona, { state, imported }: Standing): Answer =>
  is.includes('approver') && !standsIn && state === 'submitted' && !imported ? 'done' : 'forbidden'

/** The report has one section with a unit: its approver approves for every unit in it. */
const acted = (kind: ActKind, { is }: Persona): Answer =>
  is.some((one) => one === 'manager' || (one === 'approver' && acts[kind].who.includes('chief')))
    ? 'done'
    : 'forbidden'

/** Figures that were asked for: nothing of the section's own roles opens them. */
function asked(wanted: 'look' | 'fill', persona: Persona, { state, imported }: Standing): Answer {
  const ties = tiesOf(persona)
  if (ties.length === 0) return 'absent'
  if (wanted === 'look') return 'done'
  if (!ties.some((tie) => filling[tie] === 'fill') || imported) return 'forbidden'
  return state === 'submitted' || state === 'approved' ? 'stale' : 'done'
}

/** The same of a move, for somebody who may read, has seen what is current and says why. */
function moved(asked: MoveName | 'save' | 'withdraw', { is, wrote }: Persona, standing: Standing): Answer {
  const name = asked === 'save' && standing.state === 'blank' ? 'begin' : ruled(asked)
  const { who, from, signed, fourEyes } = rule(name)
  if (!is.some((relation) => who.includes(relation))) return 'forbidden'
  if (standing.imported) return 'forbidden'
  if (asked === 'withdraw') return 'done'
  if (!from.includes(standing.state)) return 'stale'
  if (signed && !standing.signed) return 'forbidden'
  return fourEyes && wrote ? 'forbidden' : 'done'
}

const ruled = (asked: MoveName | 'save' | 'withdraw'): MoveName =>
  asked === 'save' || asked === 'withdraw' ? 'write' : asked
