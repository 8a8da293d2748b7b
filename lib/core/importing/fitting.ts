import type { Inline } from '../rich'
import { say } from '../words/say'
import { fitsTable } from './grid'
import { type Part, type PartKind, textOf } from './part'

/** What there is room for, in characters; other kinds hold any text. */
const room: Partial<Record<PartKind, number>> = {
  title: 300,
  subheading: 300,
  results: 300,
  challenges: 300,
  caption: 500,
  note: 2000,
}
const longestCaption = 500
const longestText = 50_000
const mostNodes = 2000

/** A part as one or more that there is room for: what is too long for its kind is text. */
export function fitting(part: Part): Part[] {
  if (part.kind === 'picture' && textOf(part).length > longestCaption) {
    return [{ ...part, content: [] }, ...fitting({ ...part, kind: 'paragraph', picture: undefined })]
  }
  const whole = isRoom(part)
    ? part
    : {
        ...part,
        kind: 'paragraph' as const,
        finding: say('For lang eller for stor til å være det den ser ut som. Tatt inn som tekst.'),
      }
  const nodes = whole.content.flatMap(slices)
  if (nodes.length <= mostNodes) return [{ ...whole, content: nodes }]
  const count = Math.ceil(nodes.length / mostNodes)
  return Array.from({ length: count }, (_, i) => {
    return { ...whole, content: nodes.slice(i * mostNodes, (i + 1) * mostNodes) }
  })
}

function isRoom(part: Part): boolean {
  if (part.kind === 'table') return part.cells !== undefined && fitsTable(part.cells)
  const most = room[part.kind]
  return most === undefined || (textOf(part).length <= most && textOf(part).trim() !== '')
}

/** A very long text as several, never cut inside a character. */
function slices(node: Inline): Inline[] {
  if (node.type !== 'text' || node.text.length <= longestText) return [node]
  const isHalf = /[\uD800-\uDBFF]$/.test(node.text.slice(0, longestText))
  const cut = isHalf ? longestText - 1 : longestText
  return [{ ...node, text: node.text.slice(0, cut) }, ...slices({ ...node, text: node.text.slice(cut) })]
}
