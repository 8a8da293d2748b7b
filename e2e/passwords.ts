import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { choosePassword, makeLink } from '@/lib/session/links'
import { must } from '@/lib/testing/cast'

export const password = 'fire blå sykler'

/** Lets somebody of the cast sign in by hand, as they would with a one-time link. */
export async function withPassword({ id }: Actor): Promise<void> {
  const link = await makeLink(db, id, 'invitation')
  await must(choosePassword(link.replace('/welcome/', ''), password))
}
