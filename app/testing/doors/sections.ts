import type { IncomingMessage, ServerResponse } from 'node:http'
import { nanoid } from 'nanoid'
import { PUT } from '@/app/api/desk/sections/[id]/draft/route'
import BoardPage from '@/app/desk/reports/[slug]/page'
import * as writing from '@/app/desk/sections/[id]/actions'
import * as restoring from '@/app/desk/sections/[id]/history/actions'
import HistoryPage from '@/app/desk/sections/[id]/history/page'
import SectionPage from '@/app/desk/sections/[id]/page'
import ReviewPage from '@/app/desk/sections/[id]/review/page'
import { db } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { collision } from '@/db/schema/versions'
import { moveSchema } from '@/lib/core/moving'
import { servePreview } from '@/lib/editions/preview-answer'
import { aLead } from '@/lib/testing/cast'
import { type Answer, act, type Doors, itself, page, type Said, status, type Tried } from '../door'
import { idOf } from '../personas'
import { cookieHeader } from '../request'
import type { Target } from '../standing'

const searchParams = Promise.resolve({})
const read = { section: 'read' } as const

/** Every move that an action takes. */
const eachMove = (take: typeof writing.moveAction): Tried[] =>
  moveSchema.shape.move.options.map((move) =>
    act({ section: move }, itself, ({ id, seen }) => take({ id, move, seen: seen(move), note: 'Fordi.' })),
  )

/** An action that only tells those who may read the section. */
const shown = (ask: (target: Target) => Promise<Said>): Tried => ({ ...act(read, itself, ask), shows: true })

export const sectionDoors = {
  'app/desk/sections/[id]/actions.ts': {
    moveAction: eachMove(writing.moveAction),
    linkTargetsAction: [shown(({ id }) => writing.linkTargetsAction({ id }))],
    linkSourceAction: [shown(({ id }) => writing.linkSourceAction({ id }))],
    hideHintAction: [
      act({ section: 'save' }, itself, ({ id }) => writing.hideHintAction({ id, hint: 'links her' })),
    ],
    showHintAction: [act({ section: 'save' }, putAway, (away) => writing.showHintAction(away))],
    handOnAction: [
      act({ section: 'handOn' }, itself, ({ id }) =>
        writing.handOnAction({ section: id, to: idOf('without a role') }),
      ),
    ],
    resolveAction: [
      act({ section: 'save' }, collided, (open) =>
        writing.resolveAction({ ...open, choice: 'mine', seen: 99 }),
      ),
    ],
  } satisfies Record<keyof typeof writing, Tried[]>,
  'app/desk/sections/[id]/history/actions.ts': {
    restoreAction: [
      act({ section: 'save' }, itself, ({ id, version }) =>
        restoring.restoreAction({ id, version: 0, seen: version }),
      ),
    ],
  } satisfies Record<keyof typeof restoring, Tried[]>,
  'app/api/desk/sections/[id]/draft/route.ts': {
    PUT: [{ asks: { section: 'save' }, ready: async (target) => () => saved(target) }],
  },
  'app/desk/sections/[id]/page.tsx': {
    default: [page(read, ({ id }) => SectionPage({ params: Promise.resolve({ id }) }))],
  },
  'app/desk/sections/[id]/history/page.tsx': {
    default: [page(read, ({ id }) => HistoryPage({ params: Promise.resolve({ id }), searchParams }))],
  },
  'app/desk/sections/[id]/review/page.tsx': {
    default: [page(read, ({ id }) => ReviewPage({ params: Promise.resolve({ id }), searchParams }))],
  },
  'app/desk/reports/[slug]/page.tsx': {
    default: [page(read, ({ slug }) => BoardPage({ params: Promise.resolve({ slug }), searchParams }))],
  },
  'server.ts': {
    servePreview: [{ asks: read, shows: true, ready: async (target) => () => previewed(target) }],
  },
} satisfies Record<string, Doors>

async function saved({ id, version }: Target): Promise<Answer> {
  const request = new Request(`http://localhost/api/desk/sections/${id}/draft`, {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ baseVersion: version, saveId: nanoid(), changes: aLead('Nye ord.') }),
  })
  return status(await PUT(request, { params: Promise.resolve({ id }) }))
}

async function putAway({ id }: Target) {
  await db.insert(hiddenHint).values({ sectionId: id, hint: 'links her', personId: idOf('author') })
  return { id, hint: 'links her' }
}

async function collided({ id }: Target) {
  const open = { id: nanoid(), sectionId: id, path: ['title'], mineBy: idOf('author') }
  await db.insert(collision).values({ ...open, theirs: { value: 'Eiendom' }, mine: { value: 'Bygg' } })
  return { id, collision: open.id }
}

/** What is not answered here is left to Next, which has no such page. */
async function previewed({ id }: Target): Promise<Answer> {
  const req = { url: `/desk/sections/${id}/preview`, method: 'GET', headers: { cookie: cookieHeader() } }
  let location: string | undefined
  const res = {
    writeHead: (_: number, given: { location?: string }) => {
      location = given.location
      return res
    },
    end: () => res,
  }
  const answered = await servePreview(req as IncomingMessage, res as unknown as ServerResponse)
  if (location === `/sign-in?next=${encodeURIComponent(req.url)}`) return 'unknown'
  return answered ? 'done' : 'absent'
}
