import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { mail } from '@/db/schema/mail'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { judgeLending, type LinkState, linkState } from '@/lib/core/lending'
import type { MailState } from '@/lib/core/mail/states'
import type { Outcome } from '@/lib/core/outcome'
import { numbers } from '@/lib/core/outline'
import { whyNothing } from '@/lib/mail/deliver'
import { placesIn } from '@/lib/reports/rows'
import { type Found, findSection } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'

/** A link as those see it who may read the section: never its token. */
export type LinkRow = {
  id: string
  holder: string
  holderIs: string
  mayComment: boolean
  until: string
  madeBy: string
  madeAt: Date
  looks: number
  lookedAt: Date | null
  endedBy: string | null
  endedAt: Date | null
  state: LinkState
  /**
   * Where it is sent by mail, and how that stands; null: it was handed over. The address is told to those who may
   * take the link back.
   */
  sent: { to: string | null; state: MailState } | null
}

export type OpenedLending = {
  section: Pick<Found, 'id' | 'title' | 'language' | 'state'> & { number: string }
  /** The newest first. */
  links: LinkRow[]
  /** Whether the actor may make one now, or why not. */
  mayMake: Outcome
  mayRevoke: boolean
  /** Whether mail is sent from here. */
  mails: boolean
  people: Record<string, string>
}

/** The reading links of a section; null: not there, or not for this actor. */
export async function openLending(actor: Actor, sectionId: string): Promise<OpenedLending | null> {
  const found = await findSection(db, actor, sectionId)
  if (!found) return null
  const rows = await db
    .select({ link: readingLink, mail: mail.state })
    .from(readingLink)
    .leftJoin(mail, eq(mail.linkId, readingLink.id))
    .where(eq(readingLink.sectionId, sectionId))
    .orderBy(desc(readingLink.madeAt), desc(readingLink.id))
  const day = today()
  const away = found.facts.imported
  const mayRevoke = judgeLending('revoke', actor, found.facts).ok
  return {
    section: {
      id: found.id,
      title: found.title,
      language: found.language,
      state: found.state,
      number: numbers(await placesIn(db, found.reportId)).get(found.id) ?? '',
    },
    links: rows.map(({ link: { tokenHash: _, sectionId: __, email, ended, ...link }, mail }) => ({
      ...link,
      state: linkState({ ended, until: link.until, away }, day),
      sent: email && mail ? { to: mayRevoke ? email : null, state: mail } : null,
    })),
    mayMake: judgeLending('make', actor, found.facts),
    mayRevoke,
    mails: (await whyNothing()) === null,
    people: await namesOf(
      db,
      rows.flatMap(({ link: { madeBy, endedBy } }) => [madeBy, endedBy]),
    ),
  }
}
