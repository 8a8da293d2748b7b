import { type Element, element } from '@/lib/core/importing/document/tree'
import { chartWords, textsIn } from './chart-words'
import { within } from './relations'
import { xmlTree } from './xml'

/** A chart, a sheet or a formula that is built into a text, with its words; a formula says them as it is typed. */
export function objectOf(xml: string): Element {
  const tree = xmlTree(xml)
  if (within(tree, 'chart').length > 0) return element('chart', {}, [chartWords(tree)])
  const formulas = within(tree, 'annotation').filter(({ name }) => !name.startsWith('office:'))
  const said = [...formulas.map(({ of }) => of.join('')), ...textsIn(tree)]
  return element('object', {}, [said.join(' ')])
}
