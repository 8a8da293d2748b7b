import { type Block, kindOf } from './blocks/all'
import type { Path } from './blocks/kind'
import { inOrder, type Ordered } from './order'
import { type Line, plain, type Rich } from './rich'
import type { Content } from './section'
import { get, isObject, type Json, type Node } from './tree'
import { wordsOf } from './wording'
import { sentence } from './words/counts'
import { brief } from './words/lists'
import { say, words } from './words/say'

/** A place that can be spoken of, by its name: "Resultat 2", "Energibruk, 2026". `of` is the part it stands in. */
export type Place = { path: Path; name: string; of: string; words: string }

/** The words that stand at a place now; none where it is empty or not there. */
export function wordsAt(content: Node, path: Path): string {
  return path.length === 0 ? '' : wordsIn(get(content, path))
}

export function wordsIn(value: Json | undefined): string {
  if (typeof value === 'string') return value
  if (!isObject(value)) return ''
  if (value.type === 'doc') return plain(value as unknown as Line | Rich)
  if ('status' in value && typeof value.value === 'string') return value.value
  return wordsOf(value).join('\n')
}

/** Whether a place is there. An empty cell or heading is a place too. */
export function exists(content: Node, path: Path): boolean {
  if (path[4] === 'cells' && get(content, columnOf(path)) === undefined) return false
  return path.length === 0 || get(content, path) !== undefined || isObject(get(content, path.slice(0, -1)))
}

const columnOf = (path: Path) => ['blocks', path[1] ?? '', 'columns', path[5] ?? '']

/** Every place of a section, in reading order, the section itself first. */
export function placesOf(content: Content): Place[] {
  return [
    { path: [], name: say('Hele kapittelet'), of: '', words: '' },
    { path: ['title'], name: say('Tittelen'), of: '', words: content.title },
    ...inOrder(content.blocks).flatMap((block) => placesIn(block, partName(block))),
  ]
}

/** "Tabell: Nøkkeltall for Eiendom" */
function partName(block: Block): string {
  const own = ('caption' in block && block.caption) || ('heading' in block && block.heading) || ''
  const kind = sentence(kindOf(block).name)
  return own.trim() ? `${kind}: ${brief(own.trim(), 60)}` : kind
}

const fields = words<Record<string, string>>({
  heading: 'Overskrift',
  caption: 'Tittel',
  body: 'Tekst',
  alt: 'Tekst for dem som ikke ser den',
  source: 'Kilde',
  credit: 'Fotograf',
  stub: 'Overskrift for radene',
})

const singles = words<Record<string, string>>({
  items: 'Punkt',
  notes: 'Fotnote',
  columns: 'Kolonne',
  rows: 'Rad',
  groups: 'Gruppe',
  goals: 'Mål',
  decisions: 'Vedtak',
})

/** The same where the kind of block tells more. */
const points = words<Record<string, string>>({
  results: 'Resultat',
  challenges: 'Utfordring',
  answers: 'Svar på utfordring',
})

/** The field that says what a member of a list is, and those among them that name it. */
const sayings = ['text', 'says', 'goal', 'label', 'name']
const naming = ['label', 'name']

function placesIn(block: Block, of: string): Place[] {
  const path = ['blocks', block.id]
  const node = block as unknown as Node
  const texts = Object.entries(node).flatMap(([field, value]): Place[] => {
    const here = [...path, field]
    if (field === 'text' && isObject(value)) return [{ path: here, name: of, of, words: wordsIn(value) }]
    if (fields[field] && (value === null || typeof value === 'string' || isObject(value)))
      return [{ path: here, name: fields[field], of, words: wordsIn(value) }]
    return []
  })
  return [
    { path, name: of, of, words: '' },
    ...texts,
    ...Object.keys(singles).flatMap((list) => members(block, list, of)),
  ]
}

function members(block: Block, list: string, of: string): Place[] {
  const found = (block as unknown as Node)[list]
  if (!Array.isArray(found)) return []
  const single = points[block.kind] ?? singles[list]
  return inOrder(found as unknown as (Ordered & Node)[]).flatMap((one, i) => {
    const path = ['blocks', block.id, list, one.id]
    const field = sayings.find((name) => name in one) ?? 'label'
    const words = wordsIn(one[field])
    const name = naming.includes(field) && words ? `${single} ${words}` : `${single} ${i + 1}`
    return [{ path: [...path, field], name, of, words }, ...cells(block, one, path, of)]
  })
}

function cells(block: Block, row: Node, path: Path, of: string): Place[] {
  if (!('columns' in block) || !isObject(row.cells)) return []
  const { cells: found } = row
  return inOrder(block.columns).map((column) => ({
    path: [...path, 'cells', column.id],
    name: `${wordsIn(row.label) || say('Rad uten navn')}, ${column.label || say('kolonne uten navn')}`,
    of,
    words: wordsIn(found[column.id]),
  }))
}
