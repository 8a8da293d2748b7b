import { say } from '../words/say'
import { isBlank, isMeant, type SourceLine, tidy } from './lines'
import type { Part } from './part'
import { bulletOf, noteOf, opensAsCaption, usualHeading } from './vocabulary'

/** A part before its neighbours are looked at. */
export type Piece = Part & {
  /** A paragraph with a line of its own, so that it may be a title. */
  apart?: boolean
  /** The bullet of an item. */
  bullet?: string
}

type Open = { kind: 'item' | 'note' | 'paragraph'; lines: SourceLine[]; bullet?: string; indent: number }

/** The pieces of text as copied from a page or a PDF: bullets, notes, tables, and paragraphs with lines joined. */
export function plainPieces(lines: readonly SourceLine[]): Piece[] {
  const pieces: Piece[] = []
  let open: Open | null = null
  const close = () => {
    if (open) pieces.push(...pieceOf(open))
    open = null
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const rows = tabbed(lines, i)
    if (rows.length > 1) {
      close()
      pieces.push(tablePiece(rows))
      i += rows.length - 1
    } else if (isBlank(line.text)) {
      if (open && !isBare(open)) close()
    } else {
      const start = startOf(line)
      if (open && start.kind === 'paragraph' && goesOn(open, line)) open.lines.push(line)
      else {
        close()
        open = start
      }
    }
  }
  close()
  return pieces
}

function startOf(line: SourceLine): Open {
  const bullet = bulletOf(line.text)
  if (bullet) {
    return {
      kind: 'item',
      lines: [{ ...line, text: bullet.text }],
      bullet: bullet.mark,
      indent: bullet.indent,
    }
  }
  return { kind: noteOf(line.text) ? 'note' : 'paragraph', lines: [line], indent: 0 }
}

/** A bullet whose text stands on the next line, as some PDFs have it. */
const isBare = (open: Open) => open.lines.length === 1 && open.lines[0]!.text === ''

function goesOn(open: Open, line: SourceLine): boolean {
  if (isBare(open)) return true
  const text = tidy(line.text)
  if (usualHeading(text) || opensAsCaption(text)) return false
  if (open.lines.length === 1 && usualHeading(tidy(open.lines[0]!.text))) return false
  if (open.kind === 'item' && line.text.search(/\S/) > open.indent) return true
  return !isMeant(open.lines.at(-1)!, line)
}

function pieceOf(open: Open): Piece[] {
  const text = tidy(open.lines.map((line) => line.text).join(' '))
  if (text === '') return []
  const [from, to] = [open.lines[0]!.number, open.lines.at(-1)!.number]
  const hyphen = /\p{L}- (?!(?:og|eller|and|or|samt|til) )\p{Ll}\S*/u.exec(from === to ? '' : text)
  return [
    {
      kind: open.kind,
      level: 1,
      content: [{ type: 'text', text }],
      from,
      to,
      apart: open.kind === 'paragraph' && from === to,
      bullet: open.bullet,
      ...(hyphen && {
        finding: say('Et ord kan være delt ved linjeskift: «…{word}».', { word: hyphen[0] }),
      }),
    },
  ]
}

/** Lines from `i` on that are rows of one table: the same number of tabs, at least one. */
function tabbed(lines: readonly SourceLine[], i: number): SourceLine[] {
  const tabs = (line: SourceLine | undefined) =>
    !line || bulletOf(line.text) ? 0 : line.text.trimEnd().split('\t').length - 1
  const count = tabs(lines[i])
  if (count === 0) return []
  let end = i + 1
  // Below the header a tab in front is only an indent.
  while (tabs(lines[end]) === count && lines[end]!.text.trim().includes('\t')) end++
  return lines.slice(i, end)
}

function tablePiece(rows: readonly SourceLine[]): Piece {
  const cells = rows.map((row) => row.text.trimEnd().split('\t').map(tidy))
  return {
    kind: 'table',
    level: 1,
    content: [{ type: 'text', text: tidy(rows.map((row) => row.text).join(' ')) }],
    from: rows[0]!.number,
    to: rows.at(-1)!.number,
    cells,
  }
}
