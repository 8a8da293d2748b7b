import { nanoid } from 'nanoid'
import type { Decision, Goal, Goals } from '@/lib/core/blocks/goals'
import type { Group, Seats } from '@/lib/core/blocks/seats'
import { ordered, type Unordered } from './tables'

type WrittenGoal = Pick<Goal, 'goal' | 'target' | 'result' | 'status'> & Partial<Unordered<Goal>>
type WrittenDecision = Omit<Unordered<Decision>, 'comment'> & { comment?: string }

/** Goals and what came of them, decisions and what was done. */
export function goals(goals: WrittenGoal[], decisions: WrittenDecision[] = []): Omit<Goals, 'order'> {
  const plain = { indicator: '', unit: '', comment: '' }
  return {
    id: nanoid(),
    kind: 'goals',
    heading: null,
    goals: ordered(goals.map((one): Unordered<Goal> => ({ ...plain, ...one }))),
    decisions: ordered(decisions.map((one): Unordered<Decision> => ({ comment: '', ...one }))),
  }
}

type WrittenGroup = [short: string, name: string, seats: number, role?: string]

/** An elected body, its parties from left to right. */
export function seats(caption: string, period: string, groups: WrittenGroup[]): Omit<Seats, 'order'> {
  return {
    id: nanoid(),
    kind: 'seats',
    caption,
    period,
    source: 'Politisk sekretariat, valgprotokoll',
    groups: ordered(
      groups.map(
        ([short, name, seats, role = '']): Unordered<Group> => ({ name, short, seats: String(seats), role }),
      ),
    ),
  }
}
