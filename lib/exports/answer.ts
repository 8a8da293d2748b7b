import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { pathOf, type Wanted, wantedAt, wholeJsonPath } from '@/lib/core/exporting'
import { type Address, pageAddress } from '@/lib/editions/addresses'
import { type Answer, askAlways, isKnown, security } from '@/lib/editions/answer'
import { erased } from '@/lib/editions/erased-answer'
import { busy, notMade } from '@/lib/editions/notices'
import { inParts, partOf } from '@/lib/editions/part'
import { savedAs } from '@/lib/editions/saved-as'
import { origin } from '@/lib/origin'
import { kinds } from './kinds'
import { exportOf, knownExport, type Part } from './make'
import { readExport, type Stored } from './stored'

/** A file that is sent piece by piece; null: one that is not made yet, of which only the headers were asked for. */
export type Download = { download: Stored | null; headers: string[] }

/**
 * A file of a report that is made on demand: of the current edition, or of a numbered one. Null: there is none at this
 * address, or the edition has no such part. Whoever asks for its headers alone (HEAD) makes nothing.
 */
export async function exported(
  slug: string,
  address: Address,
  path: string,
  { number, headersAlone }: { number: number | null; headersAlone: boolean },
): Promise<Download | Answer | null> {
  const wanted = wantedAt(path)
  const editionId = number === null ? address.current?.id : address.editions.get(number)
  if (!wanted || !editionId) return null
  const part = wanted.scope === 'whole' ? null : await sectionAt(editionId, wanted.scope.path)
  if (wanted.scope !== 'whole' && !part) return null
  const made = await (headersAlone ? knownExport(editionId, wanted) : exportOf(editionId, wanted, part))
  switch (made.state) {
    case 'made':
      return { download: made.stored, headers: await headersOf(slug, address, wanted, number) }
    case 'unmade':
      return { download: null, headers: await headersOf(slug, address, wanted, number) }
    case 'busy':
      return busy()
    case 'erased':
      return erased(slug, address, { editionId, path: wholeJsonPath }, path)
    case 'failed':
      return notMade(slug, address.language)
    case 'none':
      return null
  }
}

async function sectionAt(editionId: string, path: string): Promise<Part> {
  const [found] = await db
    .select({ id: editionSection.sectionId })
    .from(editionSection)
    .where(and(eq(editionSection.editionId, editionId), eq(editionSection.path, path)))
  return found ?? null
}

async function headersOf(slug: string, address: Address, wanted: Wanted, number: number | null) {
  const { kind, scope } = wanted
  const part = scope === 'whole' ? '' : scope.path
  const name = await savedAs(address, { part, number, end: kind })
  const canonical = `${origin()}${pageAddress(slug, pathOf(wanted))}`
  const { type, shown } = kinds[kind]
  return [
    ...['cache-control', askAlways, ...security(type), 'content-type', type, ...inParts],
    ...['content-disposition', `${shown}; filename="${name}"`],
    // Search engines keep the pages of the current edition.
    ...(number === null ? [] : ['x-robots-tag', 'noindex', 'link', `<${canonical}>; rel="canonical"`]),
  ]
}

/** Sends a file, or some of it, a piece at a time, as fast as its reader takes it; or 304 where they have it. */
export async function sendDownload(
  req: IncomingMessage,
  res: ServerResponse,
  { download, headers }: Download,
): Promise<void> {
  if (!download) {
    res.writeHead(200, headers).end()
    return
  }
  const etag = `"${download.etag}"`
  if (isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, [...headers, 'etag', etag]).end()
    return
  }
  const part = partOf(req, etag, download.size)
  res.writeHead(part.status, [...headers, 'etag', etag, ...part.headers])
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  // A reader who goes away in the midst is no trouble of ours.
  await pipeline(Readable.from(readExport(download, part), { objectMode: false }), res).catch(() =>
    res.destroy(),
  )
}
