import { lt } from 'drizzle-orm'
import { db } from '@/db/connection'
import { failedSignIn, session, signInLink } from '@/db/schema/people'
import { now } from './clock'
import { sweepExports } from './exports/drop'
import { sweepPresence } from './live/presence'
import { sweepMail } from './mail/sweep'

const day = 24 * 60 * 60 * 1000

/** Forgets what nobody needs any more: sessions and links that have expired, old failed tries to sign in, pages left open, files of old editions, old mail. */
export async function sweep(): Promise<void> {
  const at = now()
  const yesterday = new Date(at.getTime() - day)
  await db.delete(session).where(lt(session.expiresAt, at))
  await db.delete(signInLink).where(lt(signInLink.expiresAt, yesterday))
  await db.delete(failedSignIn).where(lt(failedSignIn.at, yesterday))
  await sweepPresence()
  await sweepExports()
  await sweepMail()
}
