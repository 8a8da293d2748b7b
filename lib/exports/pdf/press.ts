import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { Fields } from './content'
import { fonts } from './fonts'
import { giveRowHeads } from './row-heads'
import { uaClaim } from './ua-claim'

/** Where the template lies; it can read nothing outside. */
const workspace = join(process.cwd(), 'lib', 'exports', 'pdf', 'typst')

/** A picture as the template asks for it. */
export type Plate = { name: string; bytes: Buffer }

export type Stage = 'set' | 'checked' | 'written'

/**
 * Sets what was bound as a PDF. An edition is PDF/A-3a, with its tables attached, and PDF/UA-1: Typst writes one of them
 * at a time, so the same document is written as both, each judged by Typst, and what the second has beyond the first is
 * laid into it. A draft is PDF/UA-1 alone: it has no day of its own, and nobody archives it.
 */
export function pressed(content: Fields, plates: readonly Plate[], onStage: (stage: Stage) => void): Buffer {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] })
  const files = [{ name: 'content.json', bytes: Buffer.from(JSON.stringify(content)) }, ...plates]
  for (const { name, bytes } of files) compiler.mapShadow(join(workspace, name), bytes)
  const compiled = compiler.compile({ mainFilePath: join(workspace, 'report.typ') })
  const { result } = compiled
  if (!result) {
    const error = compiled.takeError()
    throw new Error(`Typst: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`)
  }
  onStage('set')
  // What was remembered for setting makes room for writing.
  compiler.evictCache(0)
  const accessible = compiler.pdf(result, { pdfStandard: PdfStandard.UA_1 })
  onStage('checked')
  const archive = content.draft === false ? compiler.pdf(result, { pdfStandard: PdfStandard.A_3a }) : null
  onStage('written')
  giveRowHeads(accessible)
  if (archive) giveRowHeads(archive)
  return archive ? uaClaim(archive, accessible) : accessible
}
