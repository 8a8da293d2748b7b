import { tidy } from '../lines'
import type { DocBlock } from './block'
import { close } from './close'
import { begin, type Reading } from './place'
import type { Spanned } from './spans'
import type { Element } from './tree'
import { walk } from './walk'

/** A cell: its text, how far it goes, and what no cell can hold. */
export type Cell = { span: Spanned<string>; lifted: DocBlock[]; notes: string[] }

export function readCell(cell: Spanned<Element>, reading: Reading): Cell {
  const own = begin(reading.around, reading.left, true)
  walk(cell.value.of, own, { as: 'paragraph' })
  close(own, { as: 'paragraph' })
  const isLifted = ({ is }: DocBlock) => is === 'table' || is === 'picture'
  const said = own.blocks.filter((block) => !isLifted(block))
  return {
    span: { ...cell, value: tidy(said.map(textOf).join(' ')) },
    lifted: own.blocks.filter(isLifted),
    notes: said.flatMap(({ notes }) => notes),
  }
}

const textOf = ({ content }: DocBlock) =>
  content.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
