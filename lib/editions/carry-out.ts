import { and, eq, isNull } from 'drizzle-orm'
import type { PublicEdition } from '@/components/report/model'
import { db } from '@/db/connection'
import { lost } from '@/db/lost'
import { publication } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { dateIn, now } from '@/lib/clock'
import { output } from '@/lib/log-output'
import { encoded } from './compress'
import { flip, type NewFile } from './flip'
import { footing, type Gathered, gather } from './gather'
import { type RenderedFile, renderEdition } from './render'
import { type Stylesheet, stylesheet } from './stylesheet'

type Publication = typeof publication.$inferSelect

/**
 * The job behind a publishing: renders and compresses outside any transaction, then flips in a short one.
 * Killed anywhere, it leaves readers with the old report, and is begun again.
 */
export async function carryOut(id: string): Promise<void> {
  const [ordered] = await db
    .select()
    .from(publication)
    .where(and(eq(publication.id, id), isNull(publication.finishedAt)))
  if (!ordered) return
  const failure = await produce(ordered).catch(broken)
  if (failure) await db.update(publication).set({ finishedAt: now(), failure }).where(eq(publication.id, id))
}

/** The edition, before the readers; else why not, in one sentence. */
async function produce(ordered: Publication): Promise<string | null> {
  const style = await stylesheet()
  const next = await nextEdition(ordered)
  const gathered = await gather(db, ordered.reportId, { stylesheet: style.href, next })
  if (!gathered) throw new Error('A publishing has a report')
  const files = await make(ordered, gathered)
  return flip({
    ordered,
    number: next.number,
    gathered,
    files,
    style: await asset(style),
    footing: footing(gathered.planned),
  })
}

/** A lost database is waited for: the job is tried again. Any other error would only come again, and is told. */
function broken(error: unknown): string {
  if (lost(error)) throw error
  output.error({ err: error }, 'publishing failed')
  return 'Noe gikk galt hos oss. Prøv igjen, og si fra til dem som drifter løsningen hvis det skjer på nytt.'
}

async function nextEdition({ reportId, note }: Publication): Promise<PublicEdition> {
  const made = await db.select({ number: edition.number }).from(edition).where(eq(edition.reportId, reportId))
  return { number: Math.max(0, ...made.map((one) => one.number)) + 1, published: dateIn(now()), note }
}

/** Files compressed at once; zlib works in threads. */
const atOnce = 8

/** Every file of the edition in its three encodings, telling how far it has come. */
async function make({ id }: Publication, gathered: Gathered): Promise<NewFile[]> {
  const rendered = [...renderEdition(gathered.model)]
  await db.update(publication).set({ total: rendered.length }).where(eq(publication.id, id))
  const files: NewFile[] = []
  for (let i = 0; i < rendered.length; i += atOnce) {
    files.push(...(await Promise.all(rendered.slice(i, i + atOnce).map(stored))))
    await db.update(publication).set({ done: files.length }).where(eq(publication.id, id))
  }
  return files
}

async function stored({ path, sectionId, type, body, words }: RenderedFile): Promise<NewFile> {
  return { path, sectionId, type, words, ...(await encoded(Buffer.from(body))) }
}

async function asset({ name, css }: Stylesheet) {
  const { etag: _, ...bytes } = await encoded(Buffer.from(css))
  return { name, type: 'text/css; charset=utf-8', ...bytes }
}
