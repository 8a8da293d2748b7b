import { connect } from '@/db/connection'
import { lost } from '@/db/lost'
import { outliveLostSockets } from '@/db/outlive'
import type { Actor } from '@/lib/core/access'
import { type Outcome, refused } from '@/lib/core/outcome'
import { actorById } from '@/lib/session/actor'
import { deeds, type Told, type Wish } from './deeds'

// The process behind lib/testing/mortal-server.ts: one deed a message, as a route or a job does it.
outliveLostSockets()
connect(process.env.DATABASE_URL ?? '', 6)

process.on('message', async ({ no, by, does, with: input }: Wish) => {
  try {
    const actor = await actorById(by)
    if (!actor) throw new Error('Nobody does it')
    const deed = deeds[does] as (actor: Actor, input: unknown) => Promise<Outcome<unknown>>
    tell({ no, outcome: await deed(actor, input) })
  } catch (error) {
    if (!lost(error)) throw error
    tell({ no, outcome: refused('unavailable', 'Databasen svarer ikke.') })
  }
})

function tell(told: Told): void {
  process.send?.(told)
}
