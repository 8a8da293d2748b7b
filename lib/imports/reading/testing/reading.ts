import { build, type ImportedReport } from '@/lib/core/importing/build'
import { brief, counter } from '@/lib/core/importing/testing'
import { type ReadFile, readFile } from '../read'

/** What came of a file that had to be read. */
export async function must(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const outcome = await readFile(name, bytes)
  if (!outcome.ok) throw new Error(outcome.refusal.says)
  return outcome.value
}

/** Why a file was not read. */
export async function says(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await readFile(name, bytes)
  return outcome.ok ? 'read' : outcome.refusal.says
}

export const report = ({ source }: ReadFile): ImportedReport => build(source.parts, counter(), 2017)

/** The sections in brief, what stands before them too. */
export function tree(read: ReadFile): string[] {
  const { preface, sections } = report(read)
  return [...(preface ? [preface] : []), ...sections].flatMap(brief)
}
