import type { z } from 'zod'
import { db } from '@/db/connection'
import { today } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { Kind } from '@/lib/core/registry/columns'
import type { Line } from '@/lib/core/registry/line'
import { planRegistry, seenOf } from '@/lib/core/registry/plan'
import type { previewSchema } from '@/lib/core/registry/wish'
import { standing } from './standing'

/** What a list would do, row by row. `seen` names just this, for the taking in. */
export type RegistryPreview = { kind: Kind; lines: Line[]; unused: string[]; seen: string }
type Wish = z.output<typeof previewSchema>

/** Shows what becomes of a list, and writes nothing. */
export async function previewRegistry(actor: Actor, wish: Wish): Promise<Outcome<RegistryPreview>> {
  return may(actor, 'managePeople') ? preview(wish) : absent
}

/** The same for a program. */
export async function preview({ lines, takeAway }: Wish): Promise<Outcome<RegistryPreview>> {
  const plan = planRegistry(lines, await standing(db), { takeAway, today: today() })
  if (!plan.ok) return plan
  const { kind, unused } = plan.value
  return done({ kind, lines: plan.value.lines, unused, seen: seenOf(plan.value) })
}
