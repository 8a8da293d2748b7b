import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile, editionSection } from '@/db/schema/editions'
import { revision } from '@/db/schema/reports'
import { exhibitNumbers, exhibits } from '@/lib/core/numbering'
import { inOrder } from '@/lib/core/order'
import { type Target, withReferences } from '@/lib/core/references'
import type { Content, Language } from '@/lib/core/section'
import { settled } from '@/lib/core/settled'
import { contentWords } from '@/lib/core/words/content'
import { exhibitAnchor } from '@/lib/editions/references'
import type { DigestedSection } from './digest'
import type { Head } from './heads'
import type { Outlined } from './outlines'
import { type StoredSection, storedAt } from './stored-files'

/** What stands on the front page of an edition has no file of its own: it is read from its signed revision. */

/** Null: its page was erased. */
async function frontContent(editionId: string, sectionId: string): Promise<Content | null> {
  const [found] = await db
    .select({ content: revision.content })
    .from(editionSection)
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .innerJoin(
      editionFile,
      and(eq(editionFile.editionId, editionSection.editionId), eq(editionFile.path, '')),
    )
    .where(
      and(
        eq(editionSection.editionId, editionId),
        eq(editionSection.sectionId, sectionId),
        sql`length(${editionFile.identity}) > 0`,
      ),
    )
  if (!found) return null
  const blocks = inOrder(found.content.blocks).map((one) => (one.kind === 'table' ? settled(one) : one))
  return { ...found.content, blocks }
}

export async function outlinedFront(
  editionId: string,
  { sectionId }: { sectionId: string },
): Promise<Outlined | null> {
  const content = await frontContent(editionId, sectionId)
  if (!content) return null
  const numbers = exhibitNumbers([{ number: '', blocks: content.blocks }])
  return {
    language: content.language,
    unit: null,
    blocks: content.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      number: numbers.get(block.id) ?? null,
      caption: 'caption' in block ? block.caption : null,
      columns: block.kind === 'table' ? block.columns.length : null,
      rows: block.kind === 'table' ? block.rows.length : null,
      points: 'items' in block ? block.items.map((one) => ({ continues: null, ...one })) : null,
      goals: block.kind === 'goals' ? block.goals : null,
    })),
  }
}

/** With its references led to where the edition has the others, as on its page. */
export async function storedFront(
  head: Head,
  { id, language }: DigestedSection,
  all: readonly DigestedSection[],
): Promise<StoredSection | null> {
  const content = await frontContent(head.editionId, id)
  if (!content) return null
  const { blocks } = content
  const named = new Set<string>()
  withReferences(blocks, (section) => {
    named.add(section)
    return null
  })
  const others = all.filter((one) => one.path !== '' && named.has(one.id))
  const stored = await storedAt(
    head.editionId,
    others.map(({ path }) => path),
  )
  const own = { numbers: Object.fromEntries(exhibitNumbers([{ number: '', blocks }])), blocks }
  const target = (section: string, block: string | null) => {
    const there = all.find((one) => one.id === section)
    const has = there?.path === '' ? own : stored.get(there?.path ?? '')
    return there ? targetIn(there, has, block, language, `/${head.slug}`) : null
  }
  return { ...own, blocks: withReferences(blocks, target) }
}

function targetIn(
  { number, path }: DigestedSection,
  stored: StoredSection | undefined,
  block: string | null,
  language: Language,
  base: string,
): Target | null {
  const words = contentWords[language]
  const address = path ? `${base}/${path}` : base
  if (block === null) return { words: words.chapter(number), href: address }
  const found = stored?.blocks.find((one) => one.id === block)
  const exhibit = found && exhibits[found.kind]
  if (!exhibit) return null
  const name = `${words[exhibit].toLowerCase()} ${stored?.numbers[block] ?? ''}`.trim()
  return { words: name, href: `${address}${exhibitAnchor(exhibit, block)}` }
}
