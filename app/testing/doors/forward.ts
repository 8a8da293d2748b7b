import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import * as forwarding from '@/app/desk/reports/[slug]/forward/actions'
import ForwardPage from '@/app/desk/reports/[slug]/forward/page'
import PreviewPage from '@/app/desk/reports/[slug]/forward/preview/page'
import * as entering from '@/app/desk/reports/[slug]/preliminary/actions'
import PreliminaryPage from '@/app/desk/reports/[slug]/preliminary/page'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { planned } from '@/lib/forwarding/plan'
import { aWaitingTable, waitingCell } from '@/lib/testing/forward'
import { act, type Doors, page, type Tried } from '../door'
import type { Target } from '../standing'
import { laid } from './tables'

const manager = { duty: 'manageReports', otherwise: 'forbidden' } as const
const managers = { duty: 'manageReports', otherwise: 'absent' } as const

const along = { owners: true, steps: true, guidance: true, dates: true, tables: true, parts: true }
const wish = {
  ...{ year: 2031, title: 'Årsrapport 2031', kind: 'annual', slug: 'framover' },
  ...{ along, keep: 'same', units: [], sections: [] },
} satisfies Omit<ForwardWish, 'from'>
const valg = JSON.stringify(wish)

export const forwardDoors = {
  'app/desk/reports/[slug]/forward/page.tsx': {
    default: [
      page(managers, ({ slug }) =>
        ForwardPage({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) }),
      ),
    ],
  },
  'app/desk/reports/[slug]/forward/preview/page.tsx': {
    default: [
      page(managers, ({ slug }) =>
        PreviewPage({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({ valg }) }),
      ),
    ],
  },
  'app/desk/reports/[slug]/forward/actions.ts': {
    makeForwardAction: [act(manager, seen, forwarding.makeForwardAction)],
  } satisfies Record<keyof typeof forwarding, Tried[]>,
  'app/desk/reports/[slug]/preliminary/page.tsx': {
    default: [
      page({ section: 'read' }, ({ slug }) => PreliminaryPage({ params: Promise.resolve({ slug }) })),
    ],
  },
  'app/desk/reports/[slug]/preliminary/actions.ts': {
    enterFinalAction: [act({ section: 'save' }, preliminary, entering.enterFinalAction)],
  } satisfies Record<keyof typeof entering, Tried[]>,
} satisfies Record<string, Doors>

async function seen({ report: from }: Target) {
  const [home] = await db.select().from(report).where(eq(report.id, from))
  const whole = {
    from,
    ...wish,
    slug: nanoid()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x'),
  }
  return { ...whole, seen: (await planned(db, home!, whole)).seen }
}

/** A draft with a figure that is not final yet. */
async function preliminary(target: Target) {
  const table = aWaitingTable()
  await laid(target, table)
  const [row, column] = [table.rows[0]?.id ?? '', table.columns[0]?.id ?? '']
  return { id: target.id, row, column, was: waitingCell.value, value: '7,6' }
}
