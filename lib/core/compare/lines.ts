import type { Block, Blocks, KindName } from '../blocks/all'
import type { Item } from '../blocks/items'
import { inOrder } from '../order'
import { type Line as Doc, plain, type Rich } from '../rich'
import { chartForm } from '../words/chart-forms'
import { say } from '../words/say'
import { answerLines } from './answer-lines'
import { goalsLines, seatsLines } from './group-lines'
import { field, type Line } from './line'
import { links, type Setting, setting } from './settings'
import { tableLines } from './table-lines'

const richLine = (id: string, label: string, doc: Doc | Rich): Line => ({
  ...field(id, label, plain(doc), [links(doc)]),
  doc,
})

const items =
  (one: 'Resultat {number}' | 'Utfordring {number}') =>
  (block: { heading: string | null; items: Item[] }) => [
    field('heading', say('Overskriften'), block.heading),
    ...inOrder(block.items).map((item, i) =>
      richLine(item.id, say(one, { number: String(i + 1) }), item.text),
    ),
  ]

type Lines<K extends KindName> = (block: Blocks[K], siblings: readonly Block[]) => Line[]

/** What there is to compare in each kind, in reading order. A kind that is missing here does not compile. */
const linesByKind: { [K in KindName]: Lines<K> } = {
  lead: (block) => [richLine('text', say('Ingressen'), block.text)],
  results: items('Resultat {number}'),
  challenges: items('Utfordring {number}'),
  answers: answerLines,
  text: (block) => [
    field('heading', say('Overskriften'), block.heading),
    richLine('body', say('Teksten'), block.body),
  ],
  table: tableLines,
  chart: (block, siblings) => [
    field('caption', say('Tittelen'), block.caption, chartSettings(block, siblings)),
    field('alt', say('Teksten for dem som ikke ser figuren'), block.alt),
  ],
  figure: (block) => [
    field('caption', say('Bildeteksten'), block.caption, [setting(say('Bildet'), block.shown, '', '')]),
    field('alt', say('Teksten for dem som ikke ser bildet'), block.alt),
    field('credit', say('Krediteringen'), block.credit),
  ],
  seats: seatsLines,
  goals: goalsLines,
}

/** The lines that have something to show. */
export function linesOf<B extends Block>(block: B, siblings: readonly Block[]): Line[] {
  const lines = linesByKind[block.kind] as unknown as (block: B, siblings: readonly Block[]) => Line[]
  return lines(block, siblings).filter((line) => line.text !== '' || line.settings.length > 0)
}

function chartSettings(block: Blocks['chart'], siblings: readonly Block[]): Setting[] {
  const source = siblings.find((one) => one.kind === 'table' && one.id === block.table) as
    | Blocks['table']
    | undefined
  const labels = (list: readonly { id: string; order: string; label: string }[] = [], chosen: object) =>
    inOrder(list)
      .filter(({ id }) => id in chosen)
      .map(({ label }) => label)
      .join(', ')
  return [
    setting(say('Form'), block.form, chartForm[block.form]),
    setting(say('Tegnet fra'), block.table, source?.caption),
    setting(say('Rader'), block.rows, labels(source?.rows, block.rows), say('den første')),
    setting(say('Utelatte kolonner'), block.without, labels(source?.columns, block.without)),
  ]
}
