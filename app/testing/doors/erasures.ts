import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import ErasurePage from '@/app/desk/erasures/[id]/page'
import * as erasing from '@/app/desk/erasures/actions'
import NewErasurePage from '@/app/desk/erasures/new/page'
import ErasuresPage from '@/app/desk/erasures/page'
import { db } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { report } from '@/db/schema/reports'
import { act, type Doors, page, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

const eraser = { duty: 'erase', otherwise: 'forbidden' } as const
const hidden = { duty: 'erase', otherwise: 'absent' } as const

/** Something in the report that can go; each time another, so that nothing else has it. */
async function words({ report: id }: Target): Promise<string> {
  const name = `Navn ${nanoid()}`
  await db.update(report).set({ withdrawnNote: name }).where(eq(report.id, id))
  return name
}

/** A request of somebody who is none of the personas that may decide. */
async function waiting(target: Target): Promise<string> {
  const id = nanoid()
  const what = { words: [await words(target)], places: [], attachments: [] }
  await db
    .insert(erasure)
    .values({ id, reportId: target.report, target: what, reason: 'Feil.', askedBy: idOf('editor') })
  return id
}

export const erasureDoors = {
  'app/desk/erasures/page.tsx': { default: [page(hidden, () => ErasuresPage())] },
  'app/desk/erasures/new/page.tsx': {
    default: [page(hidden, ({ report }) => NewErasurePage({ searchParams: Promise.resolve({ report }) }))],
  },
  'app/desk/erasures/[id]/page.tsx': {
    default: [
      {
        asks: hidden,
        shows: true,
        ready: async (target) => {
          const id = await waiting(target)
          return page(hidden, () => ErasurePage({ params: Promise.resolve({ id }) })).ready(target)
        },
      },
    ],
  },
  'app/desk/erasures/actions.ts': {
    askErasureAction: [
      act(
        eraser,
        async (target) => ({ target, name: await words(target) }),
        ({ target, name }) =>
          erasing.askErasureAction({
            report: target.report,
            words: name,
            places: [],
            attachments: [],
            reason: 'Feil.',
            note: '',
          }),
      ),
    ],
    confirmErasureAction: [act(hidden, waiting, (id) => erasing.confirmErasureAction({ id }))],
    dropErasureAction: [act(hidden, waiting, (id) => erasing.dropErasureAction({ id, reason: 'Nei.' }))],
  } satisfies Record<keyof typeof erasing, Tried[]>,
} satisfies Record<string, Doors>
