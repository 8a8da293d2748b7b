import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import type { mail } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { report, section } from '@/db/schema/reports'
import type { Language } from '@/lib/core/section'
import { thisInstallation } from '@/lib/installation'

type Receiver = Pick<typeof mail.$inferSelect, 'personId' | 'linkId'>

/** What a message speaks: as its receiver chose; to somebody outside, as the report that they are lent. */
export async function languageFor(tx: Tx, { personId, linkId }: Receiver): Promise<Language> {
  const [spoken] = linkId ? await ofLink(tx, linkId) : await ofPerson(tx, personId ?? '')
  return spoken?.language ?? (await thisInstallation()).language
}

const ofPerson = (tx: Tx, id: string) =>
  tx.select({ language: person.language }).from(person).where(eq(person.id, id))

const ofLink = (tx: Tx, id: string) =>
  tx
    .select({ language: report.language })
    .from(readingLink)
    .innerJoin(section, eq(section.id, readingLink.sectionId))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(eq(readingLink.id, id))
