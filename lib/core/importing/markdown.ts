import { inlines } from './inline'
import { isBlank, type SourceLine, tidy } from './lines'
import { deepest } from './part'
import { pipeCells, pipeRows } from './pipes'
import type { Piece } from './plain'
import { bulletOf, noteOf } from './vocabulary'

const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/
const underline = /^ {0,3}(?:=+|-{2,})\s*$/
const rule = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/
const numbered = /^\s*(\d{1,3})\.\s+(\S.*)$/

/** A piece while its lines are gathered. `number` is that of a numbered item. */
type Open = Pick<Piece, 'kind' | 'level' | 'bullet' | 'cells'> & { lines: SourceLine[]; number?: number }

/** Does the text mark its headings or tables as Markdown does? */
export function isMarkdown(lines: readonly SourceLine[]): boolean {
  return lines.some((line, i) => heading.test(line.text) || pipeRows(lines, i) > 0)
}

/** The pieces of Markdown, each title at its level. */
export function markdownPieces(lines: readonly SourceLine[]): Piece[] {
  const pieces: Open[] = []
  let isOpen = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const last = pieces.at(-1)
    const rows = lines.slice(i, i + pipeRows(lines, i))
    const begun = beginning(line, last)
    if (rows.length > 0) {
      pieces.push(table(rows))
      i += rows.length - 1
      isOpen = false
    } else if (isOpen && last?.kind === 'paragraph' && last.lines.length === 1 && underline.test(line.text)) {
      Object.assign(last, { kind: 'title', level: line.text.includes('=') ? 1 : 2 })
      isOpen = false
    } else if (isBlank(line.text) || rule.test(line.text)) isOpen = false
    else if (begun) {
      pieces.push(begun)
      isOpen = begun.kind !== 'title'
    } else if (isOpen && last) last.lines.push(line)
    else {
      pieces.push({ kind: 'paragraph', level: 1, lines: [line] })
      isOpen = true
    }
  }
  return atLevels(pieces.map(closed))
}

/** What begins with this line whatever stands above it: a heading, an item, a note. */
function beginning(line: SourceLine, last: Open | undefined): Open | null {
  const title = heading.exec(line.text)
  if (title) {
    const text = title[2]!.replace(/\s+#+\s*$/, '')
    return { kind: 'title', level: title[1]!.length, lines: [{ ...line, text }] }
  }
  const bullet = bulletOf(line.text.replace(/^(\s*)\+(?=\s)/, '$1-'))
  if (bullet?.text)
    return { kind: 'item', level: 1, bullet: bullet.mark, lines: [{ ...line, text: bullet.text }] }
  const count = numbered.exec(line.text)
  // A list counts from one; "2017. Året da" at the head of a line is no item, and keeps its number.
  if (count && [1, (last?.number ?? 0) + 1].includes(Number(count[1]))) {
    return { kind: 'item', level: 1, number: Number(count[1]), lines: [{ ...line, text: count[2]! }] }
  }
  return noteOf(line.text) ? { kind: 'note', level: 1, lines: [line] } : null
}

function table(rows: SourceLine[]): Open {
  const cells = rows.filter((_, i) => i !== 1).map((row) => pipeCells(row.text).map(cellText))
  return { kind: 'table', level: 1, lines: rows.filter((_, i) => i !== 1), cells }
}

/** A cell holds plain text: marks go, and a link stays as it is written. */
function cellText(cell: string): string {
  const nodes = inlines(cell)
  const hasLink = nodes.some(
    (node) => node.type === 'text' && node.marks?.some((mark) => mark.type === 'link'),
  )
  return hasLink ? cell : nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}

function closed({ lines, number, ...piece }: Open): Piece {
  const quoted = lines.map((line) => line.text.replace(/^\s*>\s?/, ''))
  return {
    ...piece,
    content: inlines(tidy(quoted.join(' '))),
    from: lines[0]!.number,
    to: lines.at(-1)!.number,
    apart: piece.kind === 'paragraph' && lines.length === 1,
    ...(number !== undefined && { ordered: true }),
  }
}

/** The shallowest heading is a chapter, whatever its depth; what is too deep to be a section is a subheading. */
export function atLevels(pieces: readonly Piece[]): Piece[] {
  const depths = pieces.filter((piece) => piece.kind === 'title').map((piece) => piece.level)
  const least = depths.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return pieces.map((piece) => {
    if (piece.kind !== 'title') return piece
    const level = piece.level - least + 1
    return level > deepest ? { ...piece, kind: 'subheading', level: 1 } : { ...piece, level }
  })
}
