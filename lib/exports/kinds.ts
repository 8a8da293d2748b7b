import type { PublicNode, PublicReport } from '@/components/report/model'
import type { ExportKind } from '@/lib/core/exporting'
import { reportMarkdown } from './markdown'

/** What a file is made of: a report as an edition drew it, and the section that is wanted; null: all of it. */
export type Source = { report: PublicReport; section: PublicNode | null }

type Kind = {
  type: string
  /** Whether a browser opens it, or puts it among what was saved. */
  shown: 'inline' | 'attachment'
  make: (source: Source) => AsyncIterable<Uint8Array>
}

/** How each kind of file is made. A kind that is missing here does not compile. */
export const kinds: Record<ExportKind, Kind> = {
  md: {
    type: 'text/markdown; charset=utf-8',
    shown: 'inline',
    make: ({ report, section }) => whole(() => Buffer.from(reportMarkdown(report, section))),
  },
}

/** What comes in one piece. */
async function* whole(make: () => Uint8Array | Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make()
}
