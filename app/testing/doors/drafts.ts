import { GET as ofReport } from '@/app/api/desk/reports/[id]/draft/[as]/route'
import { GET as ofSection } from '@/app/api/desk/sections/[id]/draft/[as]/route'
import { type Doors, status, type Tried } from '../door'
import type { Target } from '../standing'

type Get = typeof ofSection

const read = { section: 'read' } as const

/** Tried as text: who gets it is the same for every form, and the others take seconds to make. */
const fetched = (get: Get, idOf: (target: Target) => string): Tried => ({
  asks: read,
  shows: true,
  ready: async (target) => async () => {
    const id = idOf(target)
    const request = new Request(`http://localhost/api/desk/${id}/draft/md`)
    return status(await get(request, { params: Promise.resolve({ id, as: 'md' }) }))
  },
})

export const draftDoors = {
  'app/api/desk/sections/[id]/draft/[as]/route.ts': { GET: [fetched(ofSection, ({ id }) => id)] },
  'app/api/desk/reports/[id]/draft/[as]/route.ts': { GET: [fetched(ofReport, ({ report }) => report)] },
} satisfies Record<string, Doors>
