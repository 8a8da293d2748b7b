import { inArray, lt } from 'drizzle-orm'
import { db } from '@/db/connection'
import { mail, news } from '@/db/schema/mail'
import { now } from '@/lib/clock'

/** The outbox is no archive: who was told what is forgotten after this. */
const kept = 90 * 24 * 60 * 60 * 1000

export async function sweepMail(): Promise<void> {
  const old = new Date(now().getTime() - kept)
  await db.transaction(async (tx) => {
    const mails = tx.select({ id: mail.id }).from(mail).where(lt(mail.madeAt, old))
    await tx.delete(news).where(inArray(news.mailId, mails))
    await tx.delete(news).where(lt(news.at, old))
    await tx.delete(mail).where(lt(mail.madeAt, old))
  })
}
