import { nanoid } from 'nanoid'
import type { Actor } from '@/lib/core/access'
import { cellSays, tablesOf } from '@/lib/core/following'
import { referenceWords } from '@/lib/core/linking'
import { prose } from '@/lib/core/prose'
import { type Follower, type Inline, type Line, plain } from '@/lib/core/rich'
import { linkSource, linkTargets } from '@/lib/figures/choices'
import { saveDraft } from '@/lib/sections/save'
import { type Act, must, opened } from './acts'

/** Lets the figure that stands after these words follow a cell of a table, of this section or one with this title. */
export const link =
  (words: string, row: string, column: string, chapter?: string): Act =>
  async (actor, id) => {
    const section = chapter ? await titled(actor, id, chapter) : id
    const { content } = await must(linkSource(actor, { id: section }))
    const table = tablesOf(content).find(({ rows }) => rows.some(({ label }) => label === row))
    const place = {
      section,
      table: table?.id ?? '',
      row: table?.rows.find(({ label }) => label === row)?.id ?? '',
      column: table?.columns.find(({ label }) => label === column)?.id ?? '',
    }
    const shown = cellSays(content, place)
    if (shown === null) throw new Error(`No figure stands at ${row}, ${column}`)
    await setIn(actor, id, words, { type: 'cell', attrs: { ...place, shown } })
  }

/** Lets the words after these refer to the section's table with this title. */
export const refer =
  (words: string, instead: string, caption: string): Act =>
  async (actor, id) => {
    const own = (await must(linkTargets(actor, { id }))).find((target) => target.id === id)
    const exhibit = own?.exhibits.find((one) => one.caption.startsWith(caption))
    if (!own || !exhibit) throw new Error(`There is no table «${caption}»`)
    const attrs = { section: id, block: exhibit.id, shown: referenceWords(own, exhibit, 'nb') }
    await setIn(actor, id, words, { type: 'reference', attrs }, instead)
  }

async function titled(actor: Actor, id: string, title: string): Promise<string> {
  const found = (await must(linkTargets(actor, { id }))).find((target) => target.title === title)
  if (!found) throw new Error(`${actor.name} sees no «${title}»`)
  return found.id
}

/** Sets a follower in after these words, instead of what stands there. */
async function setIn(actor: Actor, id: string, words: string, one: Follower, instead = one.attrs.shown) {
  const { content, version } = await opened(actor, id)
  const found = prose(content).find(({ doc }) => plain(doc).includes(words + instead))
  if (!found) throw new Error(`Nobody wrote «${words}${instead}»`)
  const [paragraph] = found.doc.content as Line['content']
  const split = paragraph.content?.flatMap((piece): Inline[] => {
    const [before, after] = piece.type === 'text' ? piece.text.split(words + instead) : []
    if (before === undefined || after === undefined) return [piece]
    return [{ type: 'text', text: before + words }, one, { type: 'text', text: after }]
  })
  const to: Line = { type: 'doc', content: [{ type: 'paragraph', content: split }] }
  const changes = [{ path: found.path, to }]
  await must(saveDraft(actor, { id, baseVersion: version, saveId: nanoid(), changes }))
}
