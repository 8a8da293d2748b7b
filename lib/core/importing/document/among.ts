import type { Mark } from '../../rich'
import { say } from '../../words/say'
import { close } from './close'
import { linkTo, superscript } from './inline'
import { asBlock, type Place, type Reading, saidSoFar, write } from './place'
import { type Element, find, textWithin } from './tree'
import { walk } from './walk'

type Reads = (node: Element, reading: Reading, place: Place, marks: readonly Mark[]) => void

/** Reads an element that stands among words; one without a meaning of its own is its words. */
export const among: Reads = (node, reading, place, marks) => {
  const read = readers.get(node.name)
  if (read) read(node, reading, place, marks)
  else walk(node.of, reading, place, marks)
}

const marking =
  (mark: Mark): Reads =>
  (node, reading, place, marks) =>
    walk(node.of, reading, place, marked(marks, mark))

const marked = (marks: readonly Mark[], mark: Mark) => [
  ...marks.filter((one) => one.type !== mark.type),
  mark,
]

const link: Reads = (node, reading, place, marks) => {
  const href = node.given.href?.trim() ?? ''
  const to = linkTo(href)
  if (to === null) {
    const says = say('En lenke som ikke kan følges herfra, er tatt bort; ordene står: «{words}».', {
      words: textWithin(node).trim(),
    })
    reading.left.push({ says, words: href })
  }
  walk(node.of, reading, place, to === null || to === 'within' ? marks : marked(marks, to))
}

const picture: Reads = (node, reading, place) => {
  const alt = (node.given.alt ?? '').replace(/\s+/g, ' ').trim()
  const index = reading.around.pictureAt(node.given.src ?? '')
  if (typeof index === 'string') reading.left.push({ says: index, words: alt })
  else {
    close(reading, place)
    reading.blocks.push(asBlock({ index, alt }))
  }
}

/** A raised number is part of a unit, or the mark of a note where notes hang; else it stays raised. */
const raised: Reads = (node, reading, place, marks) => {
  const text = textWithin(node).trim()
  const before = saidSoFar(reading)
  const mark = /^(\d{1,2}|\*+)\)?$/.exec(text)?.[1]
  const isUnit = /(?:^|[^\p{L}])[kdcm]?m$/iu.test(before)
  const hangs = reading.inCell || place.as === 'heading' || place.as === 'caption' || before.trim() === ''
  if (find(node, ({ name }) => name === 'note-ref' || name === 'img')) walk(node.of, reading, place, marks)
  else if (mark && !isUnit && hangs) write(reading, ` ${mark}) `, marks)
  else write(reading, superscript(text), marks)
}

const noteMark: Reads = ({ given }, reading, _, marks) => {
  reading.notes.push(given.to ?? '')
  write(reading, ` ${given.mark}) `, marks)
}

const readers = new Map<string, Reads>([
  ['b', marking({ type: 'bold' })],
  ['strong', marking({ type: 'bold' })],
  ['i', marking({ type: 'italic' })],
  ['em', marking({ type: 'italic' })],
  ['a', link],
  ['img', picture],
  ['sup', raised],
  ['note-ref', noteMark],
])
