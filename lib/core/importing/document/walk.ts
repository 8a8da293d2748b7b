import type { Mark } from '../../rich'
import { among } from './among'
import { close } from './close'
import { isHidden, isOmitted, omit } from './omitted'
import type { Place, Reading } from './place'
import { write } from './place'
import { readTable } from './table'
import { type Element, isInline, type Node } from './tree'

/** Reads what stands in an element, in its order. Words land in `place`, unless an element has a place of its own. */
export function walk(
  nodes: readonly Node[],
  reading: Reading,
  place: Place,
  marks: readonly Mark[] = [],
): void {
  for (const node of nodes) {
    if (typeof node === 'string') write(reading, node, marks)
    else if (isOmitted(node) || isHidden(node)) omit(reading, node)
    else if (isInline(node.name)) among(node, reading, place, marks)
    else if (node.name === 'br') reading.line.push({ type: 'hardBreak' })
    else {
      close(reading, place)
      apart(node, reading, place, marks)
    }
  }
}

/** What begins a line of its own. */
function apart(node: Element, reading: Reading, place: Place, marks: readonly Mark[]): void {
  if (node.name === 'table') readTable(node, reading)
  else if (['ul', 'ol', 'menu'].includes(node.name)) list(node, reading, place)
  else {
    const own = placeOf(node) ?? place
    walk(node.of, reading, own, own.as === 'heading' ? [] : marks)
    close(reading, own)
  }
}

function placeOf({ name, given }: Element): Place | null {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level) return { as: 'heading', level: given.class === 'title' ? 0 : Number(level) }
  const isCaption = name === 'figcaption' || name === 'caption' || (name === 'p' && given.class === 'caption')
  return isCaption ? { as: 'caption' } : null
}

function list(node: Element, reading: Reading, place: Place): void {
  const depth = place.as === 'item' ? place.depth + 1 : 1
  const ordered = node.name === 'ol'
  for (const one of node.of) {
    const own: Place = { as: 'item', ordered, depth, begun: false }
    walk(typeof one !== 'string' && one.name === 'li' ? one.of : [one], reading, own)
    close(reading, own)
  }
}
