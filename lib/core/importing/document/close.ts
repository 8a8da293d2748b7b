import { say } from '../../words/say'
import type { DocBlock } from './block'
import { onOneLine, settled } from './inline'
import type { Place, Reading } from './place'

/** Ends the open line: what was said becomes a block of its place, if there are words in it. */
export function close(reading: Reading, place: Place): void {
  const content = place.as === 'heading' ? onOneLine(reading.line) : settled(reading.line)
  const { notes } = reading
  reading.line = []
  reading.notes = []
  if (content.length === 0) return
  if (place.as !== 'item') reading.blocks.push({ ...blockOf(place), content, notes })
  else if (place.begun) goOn(reading, place, content, notes)
  else {
    place.begun = true
    const { ordered, depth } = place
    const isFirst = depth > 1 && !isDeep(reading.blocks.at(-1))
    const finding = say('Punktet sto på et lavere nivå i listen. Alle punktene er på samme nivå her.')
    reading.blocks.push({ is: 'item', ordered, depth, content, notes, ...(isFirst && { finding }) })
  }
}

function blockOf(place: Exclude<Place, { as: 'item' }>) {
  return place.as === 'heading'
    ? ({ is: 'heading', level: place.level } as const)
    : ({ is: place.as } as const)
}

const isDeep = (block: DocBlock | undefined) => block?.is === 'item' && block.depth > 1

/** A second paragraph of an item stands in the same item, on a new line. */
function goOn(reading: Reading, place: Place, content: DocBlock['content'], notes: string[]): void {
  const last = reading.blocks.at(-1)
  if (last?.is === 'item' && place.as === 'item' && last.depth === place.depth) {
    last.content = [...last.content, { type: 'hardBreak' }, ...content]
    last.notes.push(...notes)
  } else reading.blocks.push({ is: 'paragraph', content, notes })
}
