import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { draft, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { ImportedReport, ImportedSection } from '@/lib/core/importing/build'
import { asNode } from '@/lib/core/merge'
import { inOrder, keysAt } from '@/lib/core/order'
import { blankContent, type Content, draftSchema } from '@/lib/core/section'
import { diff } from '@/lib/core/tree'
import { frontTitle } from '@/lib/core/words/reports'
import type { Entry } from '@/lib/log'
import type { Encoded } from '@/lib/pictures/encode'
import { hang, made } from '@/lib/pictures/hang'
import { placesIn } from '@/lib/reports/rows'
import { lockSection } from '@/lib/sections/find'
import { writeVersion } from '@/lib/sections/keep-version'

/** A section that now stands in the database; `version` is 0 for a heading, which nobody has written in. */
export type Kept = { id: string; version: number; content: Content; event: Entry | null }

/** Puts imported sections last in a report's outline, as drafts by the actor. */
export async function keepSections(
  tx: Tx,
  actor: Actor,
  reportId: string,
  { preface, sections }: ImportedReport,
  pictures: ReadonlyMap<string, Encoded>,
): Promise<Kept[]> {
  const standing = inOrder((await placesIn(tx, reportId)).filter((one) => one.parentId === null))
  // What stands before the first title is what the report says first: its front page.
  const front = preface && titled(preface, frontTitle[preface.content.language])
  const isFirst = front !== null && !standing.some((one) => one.front)
  const top = front ? [front, ...sections] : sections
  const kept: Kept[] = []
  const keepAll = async (list: ImportedSection[], parent: Kept | null, orders: string[]) => {
    for (const [i, one] of list.entries()) {
      const { content, children } = titled(one, parent?.content.title ?? '')
      const made = await keep(
        tx,
        actor,
        { reportId, parentId: parent?.id ?? null, order: orders[i]!, front: isFirst && one === front },
        content,
        pictures,
      )
      kept.push(made)
      await keepAll(children, made, keysAt([], 0, children.length))
    }
  }
  await keepAll(top, null, keysAt(standing, standing.length, top.length))
  return kept
}

/** A section that has no title of its own, with another. */
function titled({ content, children }: ImportedSection, title: string): ImportedSection {
  return { content: content.title === '' ? { ...content, title } : content, children }
}

type Place = { reportId: string; parentId: string | null; order: string; front: boolean }

async function keep(
  tx: Tx,
  actor: Actor,
  place: Place,
  imported: Content,
  pictures: ReadonlyMap<string, Encoded>,
): Promise<Kept> {
  const id = nanoid()
  const content = draftSchema.parse(imported)
  const blank = blankContent(content.title, content.language)
  await tx.insert(section).values({ id, ...place, stateSince: now() })
  await tx.insert(draft).values({ sectionId: id, title: content.title, content: blank, savedAt: now() })
  for (const block of content.blocks) {
    const ref = block.kind === 'figure' ? (block.shown?.ref ?? '') : ''
    const picture = pictures.get(ref)
    if (picture) await hang(tx, actor, id, made(ref, 'Hentet inn med rapporten', picture))
  }
  if (content.blocks.length === 0) return { id, version: 0, content, event: null }
  const found = await lockSection(tx, actor, id)
  if (!found) throw new Error('Who may import may read drafts')
  const changes = diff(asNode(blank), asNode(content))
  const { version, event } = await writeVersion(tx, actor, found, content, {
    saveId: nanoid(),
    changes,
    how: 'import',
  })
  return { id, version, content, event }
}
