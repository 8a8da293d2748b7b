import type { PublicNode, PublicReport } from '@/components/report/model'
import type { ExportKind } from '@/lib/core/exporting'
import { reportDocx } from './docx/report-docx'
import { folderEdition } from './folder/edition'
import { folderFiles } from './folder/files'
import { zipped } from './folder/zip'
import { reportMarkdown } from './markdown'
import { reportPdf } from './pdf/report-pdf'

/** A report as an edition drew it, and the section that is wanted; null: all of it. */
export type Source = { report: PublicReport; section: PublicNode | null }

type Kind = {
  type: string
  /** Whether a browser opens it, or puts it among what was saved. */
  shown: 'inline' | 'attachment'
} & (
  | { from: 'data'; make: (source: Source) => AsyncIterable<Uint8Array> }
  /** Of the stored pages and files, as they stand. */
  | { from: 'files'; make: (editionId: string) => AsyncIterable<Uint8Array> }
)

/** How each kind of file is made. A kind that is missing here does not compile. */
export const kinds: Record<ExportKind, Kind> = {
  pdf: {
    type: 'application/pdf',
    shown: 'inline',
    from: 'data',
    make: ({ report, section }) =>
      whole(() => reportPdf({ report, scope: section?.id ?? null, draft: false })),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    shown: 'attachment',
    from: 'data',
    make: ({ report, section }) => whole(() => reportDocx({ report, section, draft: false })),
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    shown: 'inline',
    from: 'data',
    make: ({ report, section }) => whole(() => Buffer.from(reportMarkdown(report, section))),
  },
  zip: { type: 'application/zip', shown: 'attachment', from: 'files', make: folderZip },
}

async function* folderZip(editionId: string): AsyncGenerator<Uint8Array> {
  const edition = await folderEdition(editionId)
  if (!edition) throw new Error('An edition has a report')
  yield* zipped(folderFiles(edition))
}

/** What comes in one piece. */
async function* whole(make: () => Uint8Array | Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make()
}
