import { asc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { edition, report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { RecordForm, recordSchema } from '@/lib/core/recording'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { type EventRow, lineOf } from './chain'
import { recordDocument } from './document'
import { line } from './line'
import { namesIn } from './names'
import { verifyChain } from './verify'
import { walk } from './walk'

type Home = typeof report.$inferSelect
type Copy = { name: string; type: string; bytes: Buffer }

/** The record of one report, for those who may read the log. */
export async function exportRecord(
  actor: Actor,
  { id, form }: z.infer<typeof recordSchema>,
): Promise<Outcome<Copy>> {
  if (!may(actor, 'readLog')) return absent
  const [home] = await db.select().from(report).where(eq(report.id, id))
  if (!home) return absent
  const name = `${home.slug}-logg.${form}`
  return done({ name, type: types[form], bytes: Buffer.from(await forms[form](home)) })
}

const types: Record<RecordForm, string> = {
  jsonl: 'application/x-ndjson; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

export const forms: Record<RecordForm, (home: Home) => Promise<string>> = { jsonl: lines, html: document }

async function eventsOf({ id }: Home): Promise<EventRow[]> {
  const all: EventRow[] = []
  for await (const rows of walk(eq(event.reportId, id))) all.push(...rows)
  return all
}

/** As they stand in the chain, so that each can be reckoned and looked up there. */
async function lines(home: Home): Promise<string> {
  return (await eventsOf(home)).map((row) => `${lineOf(row)}\n`).join('')
}

async function document(home: Home): Promise<string> {
  const [events, names, verdict, { name: publisher }] = await Promise.all([
    eventsOf(home),
    namesIn([home.id]),
    verifyChain(),
    thisInstallation(),
  ])
  const editions = await db
    .select({ id: edition.id, number: edition.number })
    .from(edition)
    .where(eq(edition.reportId, home.id))
    .orderBy(asc(edition.number))
  const manifests = new Map(events.map(({ subject, data }) => [subject, data.manifest]))
  return recordDocument({
    title: home.title,
    publisher,
    made: now(),
    chain:
      verdict.broken?.says ??
      say(
        'Hele loggen er kontrollert: {count} loggføringer, ingen endret etterpå. Siste kontrollsum: {head}.',
        { count: String(verdict.length), head: verdict.head },
      ),
    editions: editions.map(({ id, number }) => ({ number, manifest: String(manifests.get(id) ?? '') })),
    lines: events.map((row) => ({ ...line(row, names), hash: row.hash })),
  })
}
