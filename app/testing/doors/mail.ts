import * as sending from '@/app/desk/mail/actions'
import MailPage from '@/app/desk/mail/page'
import * as choosing from '@/app/desk/me/actions'
import MePage from '@/app/desk/me/page'
import { db } from '@/db/connection'
import { mail } from '@/db/schema/mail'
import { act, type Doors, itself, page, type Tried } from '../door'
import { aName } from '../fresh'
import { idOf } from '../personas'

const administrator = { duty: 'managePeople', otherwise: 'absent' } as const

/** A message that was given up. */
async function aStranded(): Promise<string> {
  const id = await aName()
  await db.insert(mail).values({ id, personId: idOf('editor'), state: 'failed' })
  return id
}

export const mailDoors = {
  'app/desk/mail/page.tsx': { default: [page(administrator, () => MailPage())] },
  'app/desk/mail/actions.ts': {
    sendAgainAction: [act(administrator, aStranded, (id) => sending.sendAgainAction({ id }))],
  } satisfies Record<keyof typeof sending, Tried[]>,
  'app/desk/me/page.tsx': { default: [page('to be signed in', () => MePage())] },
  'app/desk/me/actions.ts': {
    chooseMailAction: [act('to be signed in', itself, () => choosing.chooseMailAction({ choice: 'none' }))],
  } satisfies Record<keyof typeof choosing, Tried[]>,
} satisfies Record<string, Doors>
