import { and, count, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { mail } from '@/db/schema/mail'
import { now, today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { judgeLending, type lendSchema, mostLinks, wrongDay } from '@/lib/core/lending'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { publishedIn } from '@/lib/correcting/published'
import { order } from '@/lib/jobs'
import { append } from '@/lib/log'
import { whyNothing } from '@/lib/mail/deliver'
import { type Found, lockSection } from '@/lib/sections/find'
import { hashOf, newToken } from '@/lib/session/token'
import { stillOpen } from './find'

/**
 * Makes a link for somebody outside. Its path is told this once: only the hash of its token is kept. One that is sent
 * gets its token when the message is written (letter.ts), and nobody here is told of it.
 */
export async function lend(
  actor: Actor,
  input: z.infer<typeof lendSchema>,
): Promise<Outcome<{ link: string | null }>> {
  if (input.email && (await whyNothing())) return unsendable()
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.section)
    if (!found) return absent
    const allowed = judgeLending('make', actor, found.facts)
    if (!allowed.ok) return allowed
    const wrong = wrongDay(input.until, today())
    if (wrong) return refused('invalid', wrong, { fields: { until: wrong } })
    if (await isPublished(tx, found)) return published()
    if ((await working(tx, found.id)) >= mostLinks) return full()
    const { section: sectionId, ...wish } = input
    const made = { id: nanoid(), ...wish, sectionId, madeBy: actor.id, madeAt: now() }
    const token = made.email ? null : newToken()
    await tx.insert(readingLink).values({ ...made, tokenHash: token && hashOf(token) })
    if (!token) await sendSoon(tx, made.id)
    await append(tx, {
      actor: actor.id,
      kind: 'lending.make',
      reportId: found.reportId,
      sectionId,
      subject: made.id,
      data: { until: made.until },
    })
    return done({ link: token && `/les/${token}` })
  })
}

async function sendSoon(tx: Tx, linkId: string): Promise<void> {
  await tx.insert(mail).values({ id: nanoid(), linkId, madeAt: now(), nextTry: now() })
  await order(tx, 'post', {})
}

function unsendable() {
  const says = say('Det sendes ikke e-post herfra. La feltet stå tomt, og kopier lenken.')
  return refused('invalid', says, { fields: { email: says } })
}

const published = () =>
  refused(
    'stale',
    say('Kapittelet er publisert slik det står. Send adressen til den publiserte siden i stedet.'),
  )
const full = () =>
  refused(
    'invalid',
    say('Kapittelet har {count} leselenker som virker. Trekk tilbake noen av dem først.', {
      count: mostLinks,
    }),
  )

/** Whether readers have the very revision that is signed, and nobody has written on. */
async function isPublished(tx: Tx, { id, state, approvedRevisionId }: Found): Promise<boolean> {
  return state === 'approved' && (await publishedIn(tx, id))?.id === approvedRevisionId
}

async function working(tx: Tx, sectionId: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(readingLink)
    .where(and(eq(readingLink.sectionId, sectionId), stillOpen()))
  return row?.count ?? 0
}
