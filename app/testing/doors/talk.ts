import { nanoid } from 'nanoid'
import { GET } from '@/app/api/desk/sections/[id]/talk/route'
import * as talking from '@/app/desk/sections/[id]/talk/actions'
import { db } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import { act, type Doors, status, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

const read = { section: 'read' } as const
const said = () => ({ comment: nanoid(), text: 'Er dette riktig?', mentions: [] })

export const talkDoors = {
  'app/desk/sections/[id]/talk/actions.ts': {
    startAction: [
      act(read, nowhere, (on) =>
        talking.startAction({ ...on, ...said(), anchor: { path: ['title'], words: 'Eiendom' } }),
      ),
    ],
    replyAction: [act(read, begun, (on) => talking.replyAction({ ...on, ...said() }))],
    editAction: [
      act({ section: 'read', only: 'approver' }, commented, (on) =>
        talking.editAction({ ...on, text: 'Er dette rett?', mentions: [] }),
      ),
    ],
    resolveThreadAction: [act(read, begun, (on) => talking.resolveThreadAction({ ...on, seen: 0 }))],
    reopenThreadAction: [act(read, settled, (on) => talking.reopenThreadAction({ ...on, seen: 0 }))],
    acceptAction: [act({ section: 'save' }, proposed, (on) => talking.acceptAction({ ...on, seen: 0 }))],
    rejectAction: [
      act({ section: 'save' }, proposed, (on) =>
        talking.rejectAction({ ...on, seen: 0, ...said(), text: '' }),
      ),
    ],
  } satisfies Record<keyof typeof talking, Tried[]>,
  'app/api/desk/sections/[id]/talk/route.ts': {
    GET: [{ asks: read, shows: true, ready: async (target) => () => told(target) }],
  },
} satisfies Record<string, Doors>

async function told({ id }: Target) {
  const request = new Request(`http://localhost/api/desk/sections/${id}/talk`)
  return status(await GET(request, { params: Promise.resolve({ id }) }))
}

async function nowhere({ id }: Target) {
  return { id, thread: nanoid() }
}

type More = Pick<typeof thread.$inferInsert, 'proposal' | 'settled' | 'settledBy' | 'settledAt'>

/** A thread about the title, by the approver. */
async function begun({ id: sectionId }: Target, more: More = {}) {
  const id = nanoid()
  const anchor = { path: ['title'], words: 'Eiendom' }
  await db.insert(thread).values({ id, sectionId, anchor, createdBy: idOf('approver'), ...more })
  return { id: sectionId, thread: id }
}

function proposed(target: Target) {
  return begun(target, { proposal: { from: 'Eiendom', to: 'Bygg og eiendom' } })
}

function settled(target: Target) {
  return begun(target, { settled: 'resolved', settledBy: idOf('approver'), settledAt: new Date() })
}

async function commented(target: Target) {
  const on = await begun(target)
  const id = nanoid()
  await db
    .insert(comment)
    .values({ id, threadId: on.thread, personId: idOf('approver'), text: 'Er dette riktg?' })
  return { ...on, comment: id }
}
