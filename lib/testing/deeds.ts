import type { Actor } from '@/lib/core/access'
import { done, type Outcome } from '@/lib/core/outcome'
import { carryOut } from '@/lib/editions/carry-out'
import { publish } from '@/lib/editions/publish'
import { move } from '@/lib/sections/move'
import { saveDraft } from '@/lib/sections/save'

/** What a server of the tests does when it is told to, in somebody's name: see lib/testing/mortal-server.ts. */
export const deeds = {
  save: saveDraft,
  move,
  publish,
  carryOut: async (_: Actor, publication: string): Promise<Outcome> => {
    await carryOut(publication)
    return done()
  },
}

export type Deeds = typeof deeds
export type Deed = keyof Deeds
export type Wish<D extends Deed = Deed> = { no: number; by: string; does: D; with: Parameters<Deeds[D]>[1] }
export type Told = { no: number; outcome: Outcome<unknown> }
