import { bulletWidth, hasBullet } from '@/lib/core/pasting'
import { type Inline, inlineWords, type Line } from '@/lib/core/rich'

type Words = Exclude<Inline, { type: 'hardBreak' }>

/**
 * One pasted block as lines: bullets typed by hand, parted by line breaks, are lines of their own; other line
 * breaks are only spaces. Spaces become as a browser shows them, and the bullet goes.
 */
export function tidyLines(content: readonly Inline[]): Line[] {
  const parts = between(content)
  const lines = parts.some((part) => hasBullet(text(part))) ? parts : [parts.flat()]
  return lines
    .map(tidy)
    .filter((line) => line.length > 0)
    .map(asLine)
}

/** What stands between the line breaks; each part ends with the space that the break was. */
function between(content: readonly Inline[]): Words[][] {
  const parts: Words[][] = [[]]
  for (const node of content) {
    parts.at(-1)?.push(node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node)
    if (node.type === 'hardBreak') parts.push([])
  }
  return parts
}

function tidy(content: readonly Words[]): Words[] {
  const joined = join(content)
  const whole = text(joined)
  const [from, to] = [bulletWidth(whole), whole.trimEnd().length]
  let at = 0
  return joined.flatMap((node): Words[] => {
    const start = at
    at += inlineWords(node).length
    // What follows something is whole.
    if (node.type !== 'text') return start >= from ? [node] : []
    const kept = node.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return kept === '' ? [] : [{ ...node, text: kept }]
  })
}

/** Neighbours of one look are one; a run of spaces is one space, also across two looks. */
function join(content: readonly Words[]): Words[] {
  const joined: Words[] = []
  for (const { marks = [], ...node } of content) {
    const last = joined.at(-1)
    const looks = marks.length > 0 && { marks }
    if (node.type !== 'text') {
      joined.push({ ...node, ...looks })
      continue
    }
    const spaced = node.text.replace(/[\s\u00a0]+/g, ' ')
    const words = last && inlineWords(last).endsWith(' ') ? spaced.replace(/^ /, '') : spaced
    if (last?.type === 'text' && sameLook(last, marks)) last.text += words
    else if (words !== '') joined.push({ type: 'text', text: words, ...looks })
  }
  return joined
}

const sameLook = (node: Words, marks: NonNullable<Words['marks']>) =>
  JSON.stringify(node.marks ?? []) === JSON.stringify(marks)

const text = (content: readonly Words[]) => content.map(inlineWords).join('')

const asLine = (content: Words[]): Line => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
