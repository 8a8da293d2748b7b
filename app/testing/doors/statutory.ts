import { eq } from 'drizzle-orm'
import * as laying from '@/app/desk/reports/[slug]/statutory/actions'
import StatutoryPage from '@/app/desk/reports/[slug]/statutory/page'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { act, type Doors, itself, page, type Tried } from '../door'
import type { Target } from '../standing'

const manager = { duty: 'manageReports', otherwise: 'forbidden' } as const
const searchParams = Promise.resolve({})

export const statutoryDoors = {
  'app/desk/reports/[slug]/statutory/page.tsx': {
    default: [
      page({ section: 'read' }, ({ slug }) =>
        StatutoryPage({ params: Promise.resolve({ slug }), searchParams }),
      ),
    ],
  },
  'app/desk/reports/[slug]/statutory/actions.ts': {
    bindReportAction: [
      act(manager, itself, ({ report }) => laying.bindReportAction({ report, bound: ['employer'] })),
    ],
    layRequirementAction: [
      act(manager, bound, ({ report, id }) =>
        laying.layRequirementAction({
          report,
          requirement: 'economy',
          way: 'answered',
          sections: [id],
          last: '',
          reason: '',
        }),
      ),
    ],
    answerLawAction: [
      act(manager, bound, ({ id }) => laying.answerLawAction({ id, requirements: ['economy'] })),
    ],
  } satisfies Record<keyof typeof laying, Tried[]>,
} satisfies Record<string, Doors>

/** A report of a municipality. */
async function bound(target: Target) {
  await db
    .update(report)
    .set({ bound: ['municipality'] })
    .where(eq(report.id, target.report))
  return target
}
