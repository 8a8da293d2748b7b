import { nanoid } from 'nanoid'
import * as setting from '@/app/desk/reports/[slug]/steps/actions'
import StepsPage from '@/app/desk/reports/[slug]/steps/page'
import * as standing from '@/app/desk/stand-ins/actions'
import StandInsPage from '@/app/desk/stand-ins/page'
import { db } from '@/db/connection'
import { standIn } from '@/db/schema/steps'
import { act, type Doors, itself, page, type Tried } from '../door'
import { aPerson } from '../fresh'
import { idOf } from '../personas'

const manager = { duty: 'manageReports', otherwise: 'forbidden' } as const
const managers = { duty: 'manageReports', otherwise: 'absent' } as const
const days = { from: '2027-01-01', to: '2027-01-31' }

export const stepDoors = {
  'app/desk/reports/[slug]/steps/page.tsx': {
    default: [page(managers, ({ slug }) => StepsPage({ params: Promise.resolve({ slug }) }))],
  },
  'app/desk/reports/[slug]/steps/actions.ts': {
    setStepsAction: [act(manager, itself, ({ report }) => setting.setStepsAction({ report, steps: [] }))],
  } satisfies Record<keyof typeof setting, Tried[]>,
  'app/desk/stand-ins/page.tsx': { default: [page('to be signed in', () => StandInsPage())] },
  'app/desk/stand-ins/actions.ts': {
    // For others only the manager; for oneself everybody, which lib/steps tests.
    setStandInAction: [
      act(manager, aPerson, (person) =>
        standing.setStandInAction({ person, standIn: idOf('without a role'), ...days }),
      ),
    ],
    endStandInAction: [act(managers, someone, (id) => standing.endStandInAction({ id }))],
  } satisfies Record<keyof typeof standing, Tried[]>,
} satisfies Record<string, Doors>

/** Somebody away who never comes here. */
async function someone() {
  const [id, personId, standInId] = [nanoid(), idOf('disabled'), idOf('without a role')]
  await db.insert(standIn).values({ id, personId, standInId, createdBy: idOf('manager'), ...days })
  return id
}
