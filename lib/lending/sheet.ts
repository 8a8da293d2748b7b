import { eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { pagesOf, trailTo } from '@/components/report/outline'
import { db } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import { exhibitNumbers } from '@/lib/core/numbering'
import type { Content } from '@/lib/core/section'
import { gather } from '@/lib/editions/gather'
import { stylesheet } from '@/lib/editions/stylesheet'
import type { Found } from '@/lib/sections/find'
import { inTurn } from './turns'

/** The draft of a section ready to be drawn: what takes long to gather, and is the same for all who read it. */
type Sheet = {
  /** The report without its other sections. */
  report: PublicReport
  section: PublicNode
  content: Content
  numbers: ReadonlyMap<string, string>
}

/**
 * A sheet is gathered from the whole report, because its numbers hang on what stands before it. So it is gathered
 * once for all who ask in the same few seconds; another version of the draft is another sheet.
 */
const sheets = new LRUCache<string, Sheet, Found>({
  max: 20,
  ttl: 5000,
  ignoreFetchAbort: true,
  // Null: too many wait. That is not kept.
  fetchMethod: async (_, __, { context }) => (await inTurn(() => gathered(context))) ?? undefined,
})

/** The draft as it stands now; null: so many are asking that there is no room to wait. */
export async function sheetOf(section: Found): Promise<Sheet | null> {
  return (await sheets.fetch(`${section.id} ${section.version}`, { context: section })) ?? null
}

async function gathered({ id, reportId }: Found): Promise<Sheet> {
  const [row] = await db.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, id))
  if (!row) throw new Error('A section has its draft')
  const { content } = row
  const all = await gather(db, reportId, {
    stylesheet: (await stylesheet()).href,
    preview: {
      ...{ sectionId: id, content, alone: true },
      pictureAt: (_, { picture, width }) => `/bilder/${picture}/${width}`,
    },
  })
  if (!all) throw new Error('A section has its report')
  const { model } = all
  const node = model.front?.id === id ? model.front : trailTo(model.outline, id).at(-1)
  if (!node) throw new Error('A section that is not taken out has its place')
  const shown = node.blocks.flatMap((block) => (block.kind === 'figure' ? (block.shown?.ref ?? []) : []))
  return {
    report: { ...model, outline: [], pictures: only(model.pictures, shown) },
    section: { ...node, children: [] },
    content,
    numbers: only(
      exhibitNumbers(node.number ? pagesOf(model.outline) : [node]),
      node.blocks.map((block) => block.id),
    ),
  }
}

function only<T>(of: ReadonlyMap<string, T>, keys: readonly string[]): Map<string, T> {
  return new Map(keys.flatMap((key) => (of.has(key) ? [[key, of.get(key) as T] as const] : [])))
}
