import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { readingLink } from '@/db/schema/lending'
import { report } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import { linkState } from '@/lib/core/lending'
import type { Letter } from '@/lib/core/mail/letter'
import { numbers } from '@/lib/core/outline'
import { dateWords } from '@/lib/core/words/dates'
import { placesIn } from '@/lib/reports/rows'
import { standing } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'
import { hashOf, newToken } from '@/lib/session/token'

/**
 * The message that brings somebody their link; null: it does not work any more. Its token is made here, so that the
 * outbox holds none; where the message is written once more, the link in the one before is dead.
 */
export async function lentLetter(tx: Tx, id: string) {
  const [link] = await tx.select().from(readingLink).where(eq(readingLink.id, id)).for('update')
  const section = link && (await standing(tx, link.sectionId))
  if (!section || linkState({ ...link, away: section.facts.imported }, today()) !== 'works') return null
  const token = newToken()
  await tx
    .update(readingLink)
    .set({ tokenHash: hashOf(token) })
    .where(eq(readingLink.id, id))
  const [house] = await tx.select({ name: installation.name }).from(installation)
  const [home] = await tx.select({ title: report.title }).from(report).where(eq(report.id, section.reportId))
  const number = numbers(await placesIn(tx, section.reportId)).get(section.id) ?? ''
  const title = `${number} ${section.title || 'Uten tittel'}`.trim()
  const { [link.madeBy]: by = 'Noen' } = await namesOf(tx, [link.madeBy])
  const subject = `Til gjennomlesing: ${title}`
  const says = `${by} ber deg lese utkastet til «${title}» i ${home?.title ?? 'årsrapporten'}.`
  const letter: Letter = {
    subject,
    to: link.holder,
    from: house?.name ?? '',
    parts: [{ heading: 'Til gjennomlesing', lines: [{ subject, says, path: `/les/${token}` }] }],
    anew: true,
    aside: `Lenken er bare til deg: ikke send den videre. Den virker til og med ${dateWords(link.until)}, og ikke etter at kapittelet er publisert.`,
  }
  return { letter, to: { name: link.holder, address: link.email } }
}
