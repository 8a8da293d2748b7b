import { nanoid } from 'nanoid'
import * as settling from '@/app/desk/reports/[slug]/findings/actions'
import FindingsPage from '@/app/desk/reports/[slug]/findings/page'
import { db } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { ready } from '@/lib/core/testing/ready'
import { findingsFor } from '@/lib/findings/find'
import { actorById } from '@/lib/session/actor'
import { act, type Doors, page, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'
import { laid } from './tables'

const read = { section: 'read' } as const

export const findingDoors = {
  'app/desk/reports/[slug]/findings/page.tsx': {
    default: [page(read, ({ slug }) => FindingsPage({ params: Promise.resolve({ slug }) }))],
  },
  'app/desk/reports/[slug]/findings/actions.ts': {
    settleFindingAction: [
      act({ section: 'withdraw' }, wrong, (on) =>
        settling.settleFindingAction({ ...on, reason: 'Avrundet hver for seg.' }),
      ),
    ],
    unsettleFindingAction: [act({ section: 'withdraw' }, settled, settling.unsettleFindingAction)],
  } satisfies Record<keyof typeof settling, Tried[]>,
} satisfies Record<string, Doors>

/** A table whose total is not the sum; in a report that came in published nobody looks for that. */
async function wrong(target: Target) {
  const table = ready.table(nanoid())
  const [column] = table.columns
  if (!column) throw new Error('A ready table has a column')
  const rows = ['10', '20', '31'].map((value, i) => ({
    ...table.rows[0]!,
    id: nanoid(),
    order: `a${i}`,
    label: `Rad ${i}`,
    unit: 'kr',
    total: i === 2,
    cells: { [column.id]: { value, status: 'final' as const } },
  }))
  await laid(target, { ...table, rows })
  const manager = await actorById(idOf('manager'))
  const [finding] = manager ? await findingsFor(db, manager, target.report) : []
  return { report: target.report, key: finding?.key ?? 'agree nothing' }
}

async function settled(target: Target) {
  const on = await wrong(target)
  const said = { reason: 'Avrundet.', personId: idOf('manager') }
  await db.insert(hiddenHint).values({ sectionId: target.id, hint: on.key, ...said })
  return on
}
