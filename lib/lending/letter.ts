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
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
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
  const [home] = await tx
    .select({ title: report.title, language: report.language })
    .from(report)
    .where(eq(report.id, section.reportId))
  if (!home) return null
  const number = numbers(await placesIn(tx, section.reportId)).get(section.id) ?? ''
  const names = await namesOf(tx, [link.madeBy])
  const told = {
    ...{ to: link.holder, until: link.until, by: names[link.madeBy], path: `/les/${token}` },
    ...{ number, title: section.title, report: home.title, house: house?.name ?? '' },
  }
  const letter = inLanguage(home.language, () => written(told))
  return { letter, to: { name: link.holder, address: link.email }, language: home.language }
}

type Told = Record<'to' | 'until' | 'path' | 'number' | 'title' | 'report' | 'house', string> & {
  by: string | undefined
}

function written({ to, until, by = say('Noen'), path, number, title, report, house }: Told): Letter {
  const name = `${number} ${title || say('Uten tittel')}`.trim()
  const subject = say('Til gjennomlesing: {name}', { name })
  const says = say('{by} ber deg lese utkastet til «{name}» i {report}.', { by, name, report })
  return {
    subject,
    to,
    from: house,
    parts: [{ heading: say('Til gjennomlesing'), lines: [{ subject, says, path }] }],
    anew: true,
    aside: say(
      'Lenken er bare til deg: ikke send den videre. Den virker til og med {day}, og ikke etter at kapittelet er publisert.',
      { day: dateWords(until) },
    ),
  }
}
