import { duties, reading } from '@/lib/core/access'
import { type MoveName, rule } from '@/lib/core/workflow'
import type { Answer, Tried } from './door'
import { holds, type Persona } from './personas'
import type { Standing } from './standing'

/** What the tables say that somebody gets at a door, as the section stands. */
export function expected({ asks }: Tried, persona: Persona, standing: Standing): Answer {
  if (asks === 'nothing') return 'done'
  if (persona.out) return 'unknown'
  if (asks === 'to be signed in') return 'done'
  if ('duty' in asks) {
    const able = duties[asks.duty].some((role) => holds(persona).includes(role))
    return able ? 'done' : asks.otherwise
  }
  if (!persona.is.some((relation) => reading[relation].includes(standing.state))) return 'absent'
  return asks.section === 'read' ? 'done' : moved(asks.section, persona, standing)
}

/** The same of a move, for somebody who may read, has seen what is current and says why. */
function moved(asked: MoveName | 'save', { is, wrote }: Persona, standing: Standing): Answer {
  const name = asked === 'save' ? (standing.state === 'blank' ? 'begin' : 'write') : asked
  const { who, from, signed, fourEyes } = rule(name)
  if (!is.some((relation) => who.includes(relation))) return 'forbidden'
  if (standing.imported) return 'forbidden'
  if (!from.includes(standing.state)) return 'stale'
  if (signed && !standing.signed) return 'forbidden'
  return fourEyes && wrote ? 'forbidden' : 'done'
}
