import { nanoid } from 'nanoid'
import { PUT } from '@/app/api/desk/corrections/[id]/draft/route'
import * as publishing from '@/app/desk/reports/[slug]/corrections/actions'
import CorrectionsPage from '@/app/desk/reports/[slug]/corrections/page'
import * as correcting from '@/app/desk/sections/[id]/correction/actions'
import CorrectionPage from '@/app/desk/sections/[id]/correction/page'
import WritePage from '@/app/desk/sections/[id]/correction/write/page'
import { act, type Doors, page, status, type Tried } from '../door'
import { aCorrection, aSignedCorrection, someRevision, toReaders } from '../published'
import type { Target } from '../standing'

const manager = { duty: 'manageReports', otherwise: 'forbidden' } as const
const managers = { duty: 'manageReports', otherwise: 'absent' } as const
/** Whoever writes in the section corrects it, wherever its draft stands. */
const writer = { section: 'withdraw' } as const
const searchParams = Promise.resolve({})

export const correctionDoors = {
  'app/desk/sections/[id]/correction/page.tsx': {
    default: [
      page({ section: 'read' }, ({ id }) =>
        CorrectionPage({ params: Promise.resolve({ id }), searchParams }),
      ),
    ],
  },
  'app/desk/sections/[id]/correction/write/page.tsx': {
    default: [page({ section: 'read' }, ({ id }) => WritePage({ params: Promise.resolve({ id }) }))],
  },
  'app/desk/sections/[id]/correction/actions.ts': {
    beginCorrectionAction: [act(writer, published, correcting.beginCorrectionAction)],
    moveCorrectionAction: [
      act(writer, aCorrection, ({ id }) =>
        correcting.moveCorrectionAction({ id, move: 'drop', seen: 0, note: '' }),
      ),
    ],
    renewCorrectionAction: [act(writer, overtaken, (id) => correcting.renewCorrectionAction({ id }))],
    resolveCorrectionAction: [
      act(writer, aCorrection, (wish) =>
        correcting.resolveCorrectionAction({ ...wish, choice: 'theirs', seen: 99 }),
      ),
    ],
  } satisfies Record<keyof typeof correcting, Tried[]>,
  'app/api/desk/corrections/[id]/draft/route.ts': {
    PUT: [
      {
        asks: writer,
        ready: async (target) => {
          const { id } = await aCorrection(target)
          return () => saved(id)
        },
      },
    ],
  },
  'app/desk/reports/[slug]/corrections/page.tsx': {
    default: [page(managers, ({ slug }) => CorrectionsPage({ params: Promise.resolve({ slug }) }))],
  },
  'app/desk/reports/[slug]/corrections/actions.ts': {
    publishCorrectionsAction: [
      act(manager, aSignedCorrection, (seen) =>
        publishing.publishCorrectionsAction({ ...seen, note: 'Rettet.' }),
      ),
    ],
  } satisfies Record<keyof typeof publishing, Tried[]>,
} satisfies Record<string, Doors>

async function published(target: Target) {
  const seen = await someRevision(target)
  await toReaders(target, seen)
  return { id: target.id, seen }
}

/** Begun before readers got something else. */
async function overtaken(target: Target): Promise<string> {
  const { id } = await aCorrection(target)
  await toReaders(target, await someRevision(target))
  return id
}

async function saved(id: string) {
  const changes = [{ path: ['title'], to: 'Bygg' }]
  const request = new Request(`http://localhost/api/desk/corrections/${id}/draft`, {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: JSON.stringify({ baseVersion: 0, saveId: nanoid(), changes }),
  })
  return status(await PUT(request, { params: Promise.resolve({ id }) }))
}
