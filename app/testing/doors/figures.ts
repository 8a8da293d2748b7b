import { nanoid } from 'nanoid'
import { PUT } from '@/app/api/desk/figures/[id]/draft/route'
import * as filling from '@/app/desk/figures/[id]/actions'
import FiguresPage from '@/app/desk/figures/[id]/page'
import * as asking from '@/app/desk/sections/[id]/figures/actions'
import type { figureRequest } from '@/db/schema/figures'
import { anAsking } from '../asking'
import { act, type Doors, page, status, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'
import { laid } from './tables'

const save = { section: 'save' } as const
const question = { columns: [], department: 'kultur', person: null, due: null, note: '' }

export const figureDoors = {
  'app/desk/sections/[id]/figures/actions.ts': {
    askAction: [
      act(save, withTable, ({ id, table }) =>
        asking.askAction({ id, request: nanoid(), table, ...question }),
      ),
    ],
    changeRequestAction: [
      act(save, asked, ({ id, request }) =>
        asking.changeRequestAction({ id, request, ...question, note: 'Gjerne før jul.' }),
      ),
    ],
    withdrawAction: [
      act({ section: 'withdraw' }, asked, ({ id, request }) => asking.withdrawAction({ id, request })),
    ],
    sectionRequestsAction: [shown({ section: 'read' }, asking.sectionRequestsAction)],
    askableAction: [shown(save, asking.askableAction)],
  } satisfies Record<keyof typeof asking, Tried[]>,
  'app/desk/figures/[id]/page.tsx': {
    default: [
      page({ request: 'look' }, ({ request }) => FiguresPage({ params: Promise.resolve({ id: request }) })),
    ],
  },
  'app/desk/figures/[id]/actions.ts': {
    answerAction: [act({ request: 'fill' }, asked, ({ request }) => filling.answerAction({ id: request }))],
    takeBackAction: [
      act({ request: 'fill' }, answered, ({ request }) => filling.takeBackAction({ id: request })),
    ],
  } satisfies Record<keyof typeof filling, Tried[]>,
  'app/api/desk/figures/[id]/draft/route.ts': {
    PUT: [
      {
        asks: { request: 'fill' },
        ready: async (target) => {
          const on = await asked(target)
          return () => filled(target, on)
        },
      },
    ],
  },
} satisfies Record<string, Doors>

type Listing = typeof asking.askableAction | typeof asking.sectionRequestsAction

function shown(asks: Tried['asks'], list: Listing): Tried {
  return {
    asks,
    shows: true,
    ready:
      async ({ id }) =>
      async () => {
        const outcome = await list({ id })
        return outcome.ok ? 'done' : outcome.refusal.kind
      },
  }
}

async function withTable(target: Target) {
  return { id: target.id, table: await laid(target) }
}

type Asked = { id: string; table: string; request: string }

/** Figures of a table that stands there, asked for; `more` is the answer. */
async function asked(target: Target, more: Partial<typeof figureRequest.$inferInsert> = {}): Promise<Asked> {
  const { id, table } = await withTable(target)
  const request = await anAsking(id, table, more)
  return { id, table, request }
}

function answered(target: Target) {
  return asked(target, { answeredBy: idOf('without a role'), answeredAt: new Date() })
}

async function filled({ version }: Target, { table, request }: Asked) {
  const path = ['blocks', table, 'rows', 'schools', 'cells', 'year-2026']
  const changes = [{ path, to: { value: '8.1', status: 'final' } }]
  const sent = new Request(`http://localhost/api/desk/figures/${request}/draft`, {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ baseVersion: version, saveId: nanoid(), changes }),
  })
  return status(await PUT(sent, { params: Promise.resolve({ id: request }) }))
}
