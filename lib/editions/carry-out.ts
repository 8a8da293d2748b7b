import { and, eq, isNull } from 'drizzle-orm'
import type { PublicEdition } from '@/components/report/model'
import { db } from '@/db/connection'
import { lost } from '@/db/lost'
import { publication } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { publishAttachments } from '@/lib/acts/attachments'
import { dateIn, now } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { correctionsIn } from '@/lib/correcting/signed'
import { inLanguage } from '@/lib/language'
import { output } from '@/lib/log-output'
import { publishPictures } from '@/lib/pictures/public'
import { encoded } from './compress'
import { changedMeanwhile, flip, type NewFile } from './flip'
import { footing, type Gathered, gather, shownIn } from './gather'
import { manifestFiles } from './manifest'
import { type RenderedFile, renderEdition } from './render'
import { type Stylesheet, stylesheet, stylesheetType } from './stylesheet'
import { orderOf, tellStopped } from './tell-on-time'

type Publication = typeof publication.$inferSelect

/**
 * The job behind a publishing: renders, compresses and lays pictures ready outside any transaction, then flips
 * in a short one.
 * Killed anywhere, it leaves readers with the old report, and is begun again.
 */
export async function carryOut(id: string): Promise<void> {
  // Why it came to nothing is kept as it is said here.
  await inLanguage('nb', () => carriedOut(id))
}

async function carriedOut(id: string): Promise<void> {
  const [ordered] = await db
    .select()
    .from(publication)
    .where(and(eq(publication.id, id), isNull(publication.finishedAt)))
  if (!ordered) return
  const failure = await patiently(ordered).catch(broken)
  if (failure) await stop(id, failure)
}

function stop(id: string, failure: string): Promise<void> {
  return db.transaction(async (tx) => {
    const standing = and(eq(publication.id, id), isNull(publication.finishedAt))
    const [stopped] = await tx
      .update(publication)
      .set({ finishedAt: now(), failure })
      .where(standing)
      .returning({ id: publication.id })
    if (stopped) await tellStopped(tx, id)
  })
}

/**
 * What was erased, and what was ordered for this very time, comes before the readers though others work at the same
 * time. A manager who waits for it sees what has changed, and decides again.
 */
async function patiently(ordered: Publication): Promise<string | null> {
  const insists = ordered.erasureId !== null || (await orderOf(db, ordered.id)) !== null
  const tries = insists ? 5 : 1
  let failure = await produce(ordered)
  for (let i = 1; i < tries && failure === changedMeanwhile; i += 1) failure = await produce(ordered)
  return failure
}

/** The edition, before the readers; else why not, in one sentence. */
async function produce(ordered: Publication): Promise<string | null> {
  const style = await stylesheet()
  const next = await nextEdition(ordered)
  const corrections = await correctionsIn(db, ordered.corrections ?? [])
  const again = ordered.erasureId !== null
  const occasion = { stylesheet: style.href, next, act: ordered.act ?? undefined, corrections, again }
  const gathered = await gather(db, ordered.reportId, occasion)
  if (!gathered) throw new Error('A publishing has a report')
  const files = await make(ordered, gathered)
  await publishPictures(db, shownIn(gathered.planned))
  await publishAttachments(db, gathered.model.attachments)
  return flip({
    ordered,
    number: next.number,
    gathered,
    files,
    style: await asset(style),
    footing: footing(gathered),
  })
}

/** A lost database is waited for: the job is tried again. Any other error would only come again, and is told. */
function broken(error: unknown): string {
  if (lost(error)) throw error
  output.error({ err: error }, 'publishing failed')
  return say(
    'Noe gikk galt hos oss. Prøv igjen, og si fra til dem som drifter løsningen hvis det skjer på nytt.',
  )
}

async function nextEdition({ reportId, note, act }: Publication): Promise<PublicEdition> {
  const made = await db.select({ number: edition.number }).from(edition).where(eq(edition.reportId, reportId))
  const number = Math.max(0, ...made.map((one) => one.number)) + 1
  return { number, published: dateIn(now()), note, ...(act && { byAct: true as const }) }
}

/** Files compressed at once; zlib works in threads. */
const atOnce = 8

/** Every file of the edition in its three encodings, telling how far it has come. */
async function make({ id }: Publication, gathered: Gathered): Promise<NewFile[]> {
  const all = [...renderEdition(gathered.model)]
  await db.update(publication).set({ total: all.length }).where(eq(publication.id, id))
  const files: NewFile[] = []
  for (let i = 0; i < all.length; i += atOnce) {
    files.push(...(await Promise.all(all.slice(i, i + atOnce).map(stored))))
    await db.update(publication).set({ done: files.length }).where(eq(publication.id, id))
  }
  const manifest = await manifestFiles(gathered, files)
  return [...files, ...(await Promise.all(manifest.map(stored)))]
}

/** Bytes of a page that are packed as small as can be. */
const mostPacked = 512 * 1024

async function stored({ path, sectionId, type, draw }: RenderedFile): Promise<NewFile> {
  const drawn = await draw()
  const content = typeof drawn === 'string' ? Buffer.from(drawn) : drawn
  // Pages are read by thousands, the other files by few; a whole large report would take minutes.
  const as = type.startsWith('text/html') && content.length < mostPacked ? 'page' : 'file'
  return { path, sectionId, type, ...(await encoded(content, as)) }
}

async function asset({ name, css }: Stylesheet) {
  const { etag: _, ...bytes } = await encoded(Buffer.from(css), 'page')
  return { name, type: stylesheetType, ...bytes }
}
