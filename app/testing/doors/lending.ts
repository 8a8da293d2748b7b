import { nanoid } from 'nanoid'
import * as lending from '@/app/desk/sections/[id]/lending/actions'
import LendingPage from '@/app/desk/sections/[id]/lending/page'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { today } from '@/lib/clock'
import { act, type Doors, itself, page, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

const wish = { holder: 'Ane Vik', holderIs: 'revisor, Nordrevisjon', email: '', mayComment: true }

export const lendingDoors = {
  'app/desk/sections/[id]/lending/actions.ts': {
    lendAction: [
      act({ lend: 'make' }, itself, ({ id }) => lending.lendAction({ section: id, ...wish, until: today() })),
    ],
    revokeLinkAction: [act({ lend: 'revoke' }, lent, (on) => lending.revokeLinkAction(on))],
  } satisfies Record<keyof typeof lending, Tried[]>,
  'app/desk/sections/[id]/lending/page.tsx': {
    default: [page({ section: 'read' }, ({ id }) => LendingPage({ params: Promise.resolve({ id }) }))],
  },
} satisfies Record<string, Doors>

async function lent({ id: sectionId }: Target) {
  const id = nanoid()
  const made = { ...wish, tokenHash: id, until: today(), madeBy: idOf('author') }
  await db.insert(readingLink).values({ id, sectionId, ...made })
  return { id }
}
