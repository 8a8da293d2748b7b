import blns from 'big-list-of-naughty-strings' with { type: 'json' }
import { type Block, type Blocks, type KindName, kindNames, kinds } from '../blocks/all'
import type { Content } from '../section'
import { storable } from '../text'
import { filled, type Say } from './filled'

/** Texts that programs stumble over: markup, formulas, other scripts, signs that are not seen. */
export const naughty: readonly string[] = [
  ...blns.filter(storable),
  '\u0001\u000b\u001f\ufffe\uffff',
  'x'.repeat(400),
]

/** What the database cannot hold. */
export const unstorable: readonly string[] = [
  ...blns.filter((one) => !storable(one)),
  '\0',
  'år\0',
  '\ud800',
  'x\udc00å',
]

/** Says this, or as much of it as there is room for. */
export const saying =
  (text: string): Say =>
  (fits) => {
    const signs = [...text]
    while (signs.length > 1 && !fits(signs.join(''))) signs.pop()
    return fits(signs.join('')) ? signs.join('') : 'x'
  }

/** What stands in a block must belong together to be shown: a note hangs somewhere, a chart has its table. */
const tied: { [K in KindName]?: (block: Blocks[K], n: number) => Blocks[K] } = {
  table: (block) => ({ ...block, notes: block.notes.map((note) => ({ ...note, at: { caption: true } })) }),
  goals: (block) => ({ ...block, decisions: block.decisions.map((one) => ({ ...one, id: `to-${one.id}` })) }),
  chart: (block, n) => ({ ...block, table: `table-${n}` }),
}

/** A block of a kind that says `text` in every text field it has. */
function naughtyBlock(kind: KindName, text: string, n: number): Block {
  const id = `${kind}-${n}`
  const block = filled(kinds[kind].schema, saying(text), id) as Block
  const tie = tied[kind] as ((block: Block, n: number) => Block) | undefined
  const placed = { ...block, order: `a${n}`.replace(/0+$/, '5') }
  return tie ? tie(placed, n) : placed
}

/** A section of every kind of block for each of the texts. Numbers go on from `from`, so that ids differ. */
export function naughtySection(texts: readonly string[], from = 1000): Content {
  const blocks = texts.flatMap((text, i) => kindNames.map((kind) => naughtyBlock(kind, text, from + i)))
  return { title: saying(texts[0] ?? '')((one) => one.length <= 300), language: 'nb', blocks }
}

/** All of them, in sections that have room for them. */
export function naughtySections(): Content[] {
  const size = Math.floor(200 / kindNames.length)
  const starts = Array.from({ length: Math.ceil(naughty.length / size) }, (_, i) => i * size)
  return starts.map((start) => naughtySection(naughty.slice(start, start + size)))
}
