import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { picturePath } from '@/components/report/preview-picture'
import type { Tx } from '@/db/connection'
import { editionFile, editionSection } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'
import { holds, withoutWords, wordPattern } from '@/lib/core/erasing/words'
import { wholeJsonPath } from '@/lib/core/exporting'
import type { Json } from '@/lib/core/tree'
import { addressWords } from './addresses'

/** A file of an edition that holds what is taken out. */
export type HeldFile = { editionId: string; number: number; path: string; sectionId: string | null }

/** What says the words of every section: the front page, and the whole report on one page and as data. */
const gathering = new Set(['', 'samlet', wholeJsonPath])

/** Files read at once: their bytes are held only so long. */
const batch = 200

/**
 * The files of every edition that hold the words; and, where places are taken out, every file of the sections whose
 * revisions change by that, with the front pages, where their figures may stand, and whatever quotes their texts. The
 * picture of a report cannot be searched; it says nothing that the front page does not say, and goes with it.
 */
export async function filesHolding(
  tx: Tx,
  reportId: string,
  target: ErasureTarget,
  { changedRevisions, traces }: { changedRevisions: readonly string[]; traces: readonly string[] },
): Promise<HeldFile[]> {
  const pattern = wordPattern([...target.words, ...addressWords(target), ...traces])
  const shown = target.places.length > 0 ? await sectionsShowing(tx, changedRevisions) : new Set<string>()
  const editions = await tx
    .select()
    .from(edition)
    .where(eq(edition.reportId, reportId))
    .orderBy(asc(edition.number))
  const held: HeldFile[] = []
  for (const { id: editionId, number } of editions) {
    const paths = await tx
      .select({ path: editionFile.path, sectionId: editionFile.sectionId })
      .from(editionFile)
      .where(and(eq(editionFile.editionId, editionId), sql`length(${editionFile.identity}) > 0`))
      .orderBy(asc(editionFile.path))
    const isShown = paths.some(({ sectionId }) => shown.has(`${editionId}/${sectionId}`))
    const holding = pattern
      ? await holdingWords(
          tx,
          editionId,
          paths.map(({ path }) => path),
          pattern,
        )
      : new Set()
    held.push(
      ...paths
        .filter(
          ({ path, sectionId }) =>
            holding.has(path) ||
            (pattern && holds(path, pattern)) ||
            shown.has(`${editionId}/${sectionId}`) ||
            (isShown && gathering.has(path)) ||
            (path === picturePath && (isShown || holding.has(''))),
        )
        .map((one) => ({ editionId, number, ...one })),
    )
  }
  return held
}

/** Which sections of which editions show these revisions: "edition/section". */
async function sectionsShowing(tx: Tx, revisions: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ edition: editionSection.editionId, section: editionSection.sectionId })
    .from(editionSection)
    .where(inArray(editionSection.revisionId, [...revisions]))
  return new Set(rows.map(({ edition, section }) => `${edition}/${section}`))
}

async function holdingWords(tx: Tx, editionId: string, paths: readonly string[], pattern: RegExp) {
  const holding = new Set<string>()
  for (let i = 0; i < paths.length; i += batch) {
    const files = await tx
      .select({ path: editionFile.path, type: editionFile.type, bytes: editionFile.identity })
      .from(editionFile)
      .where(and(eq(editionFile.editionId, editionId), inArray(editionFile.path, paths.slice(i, i + batch))))
    for (const { path, type, bytes } of files) if (fileHolds(type, bytes, pattern)) holding.add(path)
  }
  return holding
}

/** Whether a stored file says it, in whatever way its type says things. */
export function fileHolds(type: string, bytes: Buffer, pattern: RegExp): boolean {
  if (type.includes('spreadsheetml')) {
    const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') }))
    return parts.some((part) => marksHold(strFromU8(part), pattern))
  }
  const text = bytes.toString()
  if (type.startsWith('application/json')) {
    const said = JSON.parse(text) as Json
    return withoutWords(said, pattern) !== said || holds(text, pattern)
  }
  return type.startsWith('text/html') ? marksHold(text, pattern) : holds(text, pattern)
}

/** A name may be parted by tags, or stand in an attribute. */
function marksHold(markup: string, pattern: RegExp): boolean {
  return ['', ' ', null].some((gap) =>
    holds(decoded(gap === null ? markup : markup.replace(/<[^>]*>/g, gap)), pattern),
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const decoded = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole)
  })
