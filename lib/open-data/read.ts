import { reportName } from '@/components/report/names'
import { dateIn } from '@/lib/clock'
import { inOrder } from '@/lib/core/order'
import { type Digest, type DigestedSection, itemsOf, tablesOf } from './digest'
import { storedFront } from './front'
import { readEditionOf, type ShownSection, shownWithDays } from './shown'
import { type StoredSection, storedSections, storedStatus, tableFiles } from './stored'

/** Reads an edition for its lists. Only what it stores of its sections is read: a draft has no part in it. */
export async function readDigest(editionId: string): Promise<Digest> {
  const { edition, report } = await readEditionOf(editionId)
  const [shown, files, status] = await Promise.all([
    shownWithDays(editionId, report.id),
    tableFiles(editionId),
    storedStatus(editionId),
  ])
  const stored = await storedOf(editionId, shown, `/${report.slug}`)
  const digest: Digest = {
    editionId,
    report: {
      slug: report.slug,
      title: report.title,
      name: reportName(report),
      year: report.year,
      kind: report.kind,
      language: report.language,
      status,
      edition: edition.number,
      published: dateIn(edition.createdAt),
      note: edition.note,
    },
    ...{ sections: [], items: [], tables: [], goals: [], size: 0 },
  }
  const idAt = new Map(shown.map(({ number, sectionId }) => [number, sectionId]))
  for (const one of shown) {
    const content = stored.get(one.path) ?? null
    const section = digested(one, content, idAt)
    digest.sections.push(section)
    for (const block of inOrder(content?.blocks ?? [])) {
      const place = { path: one.path, blocks: content?.blocks ?? [] }
      digest.items.push(...itemsOf(block).map((one) => ({ section, one })))
      digest.tables.push(
        ...tablesOf(block, place, content?.numbers ?? {}, files).map((one) => ({ section, one })),
      )
      if (block.kind === 'goals')
        digest.goals.push(
          ...inOrder(block.goals).map((goal) => ({ section, one: { ...goal, block: block.id } })),
        )
    }
  }
  return { ...digest, size: sizeOf(digest) }
}

function sizeOf({ sections, items, tables, goals }: Digest): number {
  const told = [...items, ...tables, ...goals].map(({ one }) => one)
  return 2 * JSON.stringify([sections, told]).length + 1000
}

/** What an edition has at the path of each section; that of the front page is "". */
export async function storedOf(
  editionId: string,
  shown: readonly ShownSection[],
  base: string,
): Promise<Map<string, StoredSection | null>> {
  const stored = await storedSections(
    editionId,
    shown.flatMap(({ path }) => path || []),
  )
  const front = shown.find(({ path }) => path === '')
  if (!front?.revisionId) return stored
  const others = shown.flatMap((one) => {
    const found = stored.get(one.path)
    return found ? [{ ...one, stored: found }] : []
  })
  const { revisionId } = front
  return stored.set('', await storedFront(editionId, { ...front, revisionId }, others, base))
}

function digested(
  { sectionId, number, title, path, updated }: ShownSection,
  content: StoredSection | null,
  idAt: ReadonlyMap<string, string>,
): DigestedSection {
  return {
    ...{ id: sectionId, number, title, path, updated },
    language: content?.language ?? 'nb',
    unit: content?.contact?.unit ?? null,
    parent: idAt.get(number.split('.').slice(0, -1).join('.') || '-') ?? null,
    kinds: [...new Set(inOrder(content?.blocks ?? []).map(({ kind }) => kind))],
    erased: content === null,
  }
}
