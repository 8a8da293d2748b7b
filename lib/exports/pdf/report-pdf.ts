import type { PublicNode, PublicReport } from '@/components/report/model'
import { trailTo } from '@/components/report/outline'
import { type ReadPicture, readPicture } from '@/lib/exports/drawn/read-picture'
import type { Wanted } from './compose'
import { typeset } from './typeset'

/**
 * A report, a chapter with all below it, or a draft, as a PDF. The same input gives the same bytes. Of an edition it is
 * PDF/A-3a and PDF/UA-1, with the tables attached as CSV; of a draft PDF/UA-1, marked UTKAST on every page. Takes up to
 * some seconds, in a process of its own, so that a route handler of Next may ask for it too.
 */
export async function reportPdf(
  input: Wanted,
  onProgress?: (done: number, total: number) => void,
  read: ReadPicture = readPicture,
): Promise<Buffer> {
  const pictures = new Map<string, Buffer>()
  for (const address of shownIn(input)) {
    const bytes = await read(address)
    if (bytes && bytes.length > 0) pictures.set(address, bytes)
  }
  return (await typeset(input, pictures, onProgress)).bytes
}

/** The addresses of the pictures that it shows, each in its widest file. */
function shownIn({ report, scope }: Wanted): Set<string> {
  const { front, outline } = report
  const nodes = front ? [front, ...outline] : outline
  return new Set(picturesIn(scope === null ? nodes : trailTo(nodes, scope).slice(-1), report))
}

function picturesIn(nodes: readonly PublicNode[], report: PublicReport): string[] {
  return nodes.flatMap(({ blocks, children }) => [
    ...blocks.flatMap((block) =>
      block.kind === 'figure' ? (report.pictures.get(block.shown?.ref ?? '')?.at(-1)?.address ?? []) : [],
    ),
    ...picturesIn(children, report),
  ])
}
