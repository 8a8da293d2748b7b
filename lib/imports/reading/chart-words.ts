import { type Element, type Node, textWithin } from '@/lib/core/importing/document/tree'
import { numberText } from '@/lib/core/sheets/cell-text'
import { say } from '@/lib/core/words/say'
import { localName, within } from './relations'

/**
 * The words of a chart, of Office or of LibreOffice: its title, what its axes are called, and then what else it says;
 * the last without what stands in cells anyway.
 */
export function chartWords(tree: Element, inCells: ReadonlySet<string> = new Set()): string {
  const titles = within(tree, 'chart').flatMap((chart) => titleOf(chart))
  const axes = within(tree, 'axis', 'catAx', 'valAx', 'dateAx', 'serAx').flatMap((axis) => titleOf(axis))
  const told = new Set([...titles, ...axes])
  const others = textsIn(tree)
    .map((text) => (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? numberText(text) : text))
    .filter((text) => !told.has(text) && !inCells.has(text))
  const all = [...told, ...new Set(others)]
  return all.length === 0 ? '' : say('Diagram: {words}', { words: all.join(' · ') })
}

const titleOf = ({ of }: Element): string[] => {
  const title = of.find((one) => typeof one !== 'string' && localName(one) === 'title')
  const text = title ? textsIn(title).join(' ') : ''
  return text === '' ? [] : [text]
}

/** Paragraphs, and the values that a chart keeps of its cells; no formulas, formats or counts. */
export function textsIn(node: Node): string[] {
  if (typeof node === 'string') return []
  const name = localName(node)
  const isText =
    name === 'p' || name === 'v' || (name === 'pt' && node.of.every((one) => typeof one === 'string'))
  if (!isText) return node.of.flatMap(textsIn)
  const text = textWithin(node).replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [text]
}
