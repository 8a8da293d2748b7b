import type { Actor } from '@/lib/core/access'
import { done, type Outcome } from '@/lib/core/outcome'
import type { Signed, SignSeveral } from '@/lib/core/signing-several'
import { move } from '@/lib/sections/move'

/**
 * Signs sections that were read on one page, one after the other: each with its own record, in its own transaction,
 * by the very move of a section alone. What cannot be signed is told, and keeps nothing else from it.
 */
export async function signSeveral(actor: Actor, { sections, note }: SignSeveral): Promise<Outcome<Signed[]>> {
  const told: Signed[] = []
  for (const { id, seen } of sections) {
    const outcome = await move(actor, { id, move: 'approve', seen, note })
    told.push({ id, refusal: outcome.ok ? null : outcome.refusal })
  }
  return done(told)
}
