import { askChild } from '@/lib/child'
import { now } from '@/lib/clock'
import { documentOf } from '@/lib/exports/document'
import { type ReadPicture, readPicture } from '@/lib/exports/drawn/read-picture'
import type { Answer, Order } from './docx-process'
import type { Wanted } from './front'

/** Longer than the largest report takes on a slow machine. */
const patience = 180_000

/**
 * A report, or a section with all below it, as a Word document to be worked on: headings, lists, tables and captions
 * are what they are by style, and every picture says what is in it. The same report gives the same bytes. Made in a
 * process of its own, which is ended when it takes too long.
 */
export async function reportDocx(wanted: Wanted, read: ReadPicture = readPicture): Promise<Buffer> {
  const pictures = new Map<string, Buffer>()
  for (const piece of documentOf(wanted.report, wanted.section)) {
    if (piece.kind !== 'picture' || pictures.has(piece.address)) continue
    const bytes = await read(piece.address.replace(wanted.report.origin, ''))
    if (bytes) pictures.set(piece.address, bytes)
  }
  return inProcess({ wanted, pictures, at: madeAt(wanted) })
}

/** An edition was made on the day it was published; a draft is made now. */
function madeAt({ report, draft }: Wanted): string {
  const published = report.editions.at(-1)?.published
  return draft || !published ? now().toISOString() : `${published}T00:00:00Z`
}

async function inProcess(order: Order): Promise<Buffer> {
  const program = ['lib', 'exports', 'docx', 'docx-process.ts']
  const answer = (await askChild(program, order, { patience, heap: 1024, young: 64 })) as Answer | null
  if (!answer) throw new Error('The making of a Word document had to be stopped')
  if ('error' in answer) throw new Error(answer.error)
  return Buffer.from(answer.bytes)
}
