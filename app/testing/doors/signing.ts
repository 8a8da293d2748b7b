import ChapterPage from '@/app/desk/signing/[section]/page'
import * as signing from '@/app/desk/signing/actions'
import SigningPage from '@/app/desk/signing/page'
import { done } from '@/lib/core/outcome'
import { act, type Doors, itself, page, type Said, type Tried } from '../door'
import type { Target } from '../standing'

export const signingDoors = {
  'app/desk/signing/page.tsx': { default: [page('to be signed in', () => SigningPage())] },
  'app/desk/signing/[section]/page.tsx': {
    default: [
      page({ section: 'read' }, ({ id }) => ChapterPage({ params: Promise.resolve({ section: id }) })),
    ],
  },
  'app/desk/signing/actions.ts': {
    signSeveralAction: [act({ section: 'approve' }, itself, alone)],
  } satisfies Record<keyof typeof signing, Tried[]>,
} satisfies Record<string, Doors>

/** Several that are one: what came of it is what came of all. */
async function alone({ id, seen }: Target): Promise<Said> {
  const sections = [{ id, seen: String(seen('approve')) }]
  const outcome = await signing.signSeveralAction({ sections, note: '' })
  const [only] = outcome.ok ? outcome.value : []
  if (only?.refusal) return { ok: false, refusal: only.refusal }
  return outcome.ok ? done() : outcome
}
