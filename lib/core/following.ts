import type { Lack, Path } from './blocks/kind'
import { cell, hasFigure, type Row, type Table } from './blocks/table'
import { erasedMark } from './erasing'
import { inlinesOf, mapInlines } from './inlines'
import { asNode, replay } from './merge'
import { inOrder } from './order'
import { type Prose, prose } from './prose'
import { type Follower, inlineWords } from './rich'
import type { Content } from './section'
import { settled } from './settled'
import type { Change } from './tree'
import { figureWords } from './words/numbers'
import { say } from './words/say'

/** Which cell a figure in running text follows. */
export type CellPlace = { section: string; table: string; row: string; column: string }
type Linked = Extract<Follower, { type: 'cell' }>

/** The content of a section by its id; undefined: not known here, so nothing can be said of it. */
export type Sources = (section: string) => Content | undefined

/** Another section whose cells are followed: its name, and its tables. */
export type Source = { title: string; content: Content }

/** What is known in one section: itself as it stands, and others by their ids. */
export function sourcesIn(self: string, content: Content, others: Record<string, Source>): Sources {
  return (id) => (id === self ? content : others[id]?.content)
}

/** A figure that no longer says what its cell says. `now` is null where no figure stands there any more. */
export type OutOfDate = {
  path: Path
  place: CellPlace
  was: string
  now: string | null
  /** "Sykefravær, 2026 i tabellen «Nøkkeltall»" */
  of: string
  /** The words around it. */
  sentence: string
}

/** A figure that was sent or signed, and that its cell has gone from since. `source` is the section's title. */
export type Touched = OutOfDate & { source: string }

const isLinked = (piece: { type: string }): piece is Linked => piece.type === 'cell'

/** The sections, this one among them, whose cells its text follows. */
export function sourcesOf(content: Content): string[] {
  const sections = prose(content).flatMap(({ doc }) =>
    inlinesOf(doc).flatMap((piece) => (isLinked(piece) ? [piece.attrs.section] : [])),
  )
  return [...new Set(sections)].sort()
}

/** What a cell says in running text, where it is kept as it is typed: "1 234,5"; null where no figure stands. */
export function cellSays(content: Content, place: CellPlace): string | null {
  const found = rowOf(content, place)
  const column = found?.table.columns.find(({ id }) => id === place.column)
  if (!found || !column) return null
  const one = cell(found.row, column)
  if (!hasFigure(one) || one.value.trim() === '') return null
  return column.type === 'number'
    ? figureWords(one.value, found.row.decimals ?? column.decimals, 'nb')
    : one.value
}

/** The tables of a section in reading order, computed cells in place. */
export const tablesOf = (content: Content): Table[] =>
  inOrder(content.blocks).flatMap((block) => (block.kind === 'table' ? [settled(block)] : []))

function rowOf(content: Content, { table: id, row: rowId }: CellPlace): { table: Table; row: Row } | null {
  const block = content.blocks.find((one) => one.id === id)
  if (block?.kind !== 'table') return null
  const table = settled(block)
  const row = table.rows.find((one) => one.id === rowId)
  return row ? { table, row } : null
}

/** The figures of a section that their cells have gone from, in reading order. */
export function outOfDate(content: Content, sources: Sources): OutOfDate[] {
  return prose(content).flatMap((text) =>
    inlinesOf(text.doc)
      .filter(isLinked)
      .flatMap((piece) => behind(text, piece, sources(piece.attrs.section))),
  )
}

function behind({ path, doc }: Prose, { attrs }: Linked, source: Content | undefined): OutOfDate[] {
  if (!source) return []
  const { shown: was, ...place } = attrs
  const now = cellSays(source, place)
  // What was erased has no figure any more, and whoever quoted it says so.
  if (now === was || (now === null && was === erasedMark)) return []
  const sentence = inlinesOf(doc).map(inlineWords).join('')
  return [{ path, place, was, now, of: nameOf(source, place), sentence }]
}

/** "Sykefravær, 2026 i tabellen «Nøkkeltall»" */
export function nameOf(source: Content, place: CellPlace): string {
  const found = rowOf(source, place)
  const column = found?.table.columns.find(({ id }) => id === place.column)
  if (!found || !column) return say('en celle som er fjernet')
  const spot = [found.row.label, column.label].filter(Boolean).join(', ')
  const { caption } = found.table
  return caption === ''
    ? say('{spot} i tabellen', { spot })
    : say('{spot} i tabellen «{table}»', { spot, table: caption })
}

/** Texts that have the same figure without following the cell; nobody changes them but the writer. */
export function lookAlikes(content: Content, figure: string): Prose[] {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')
  const alone = new RegExp(`(?<![\\p{L}\\p{N},.])${escaped}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u')
  return prose(content).filter(({ doc }) =>
    inlinesOf(doc).some((piece) => piece.type === 'text' && alone.test(piece.text)),
  )
}

/** The same as what hinders submission. */
export function followingLacks(content: Content, sources: Sources): Lack[] {
  return outOfDate(content, sources).map(({ path, was, now, of }) => ({
    path,
    says:
      now === null
        ? say('{was} i teksten følger {of}, der det ikke står noe tall lenger. Skriv tallet på nytt.', {
            was,
            of,
          })
        : say('{was} i teksten er nå {now} ({of}).', { was, now, of }),
  }))
}

/** Writes into the text what the cells say now. A figure whose cell is gone stays as it was. */
export function broughtUpToDate(content: Content, sources: Sources): Change[] {
  return prose(content).flatMap(({ path, doc }) => {
    const next = mapInlines(doc, (piece) => {
      const source = isLinked(piece) ? sources(piece.attrs.section) : undefined
      const now = isLinked(piece) && source ? cellSays(source, piece.attrs) : null
      if (!isLinked(piece) || now === null || now === piece.attrs.shown) return piece
      return { ...piece, attrs: { ...piece.attrs, shown: now } }
    })
    return next === doc ? [] : [{ path, to: next }]
  })
}

/** The changes of one act, with those that figures in the text make because they follow the section's own cells. */
export function withFollowers(content: Content, self: string, changes: readonly Change[]): readonly Change[] {
  const tables = new Set(content.blocks.filter(({ kind }) => kind === 'table').map((block) => block.id))
  if (!changes.some(({ path: [, block] }) => tables.has(block ?? ''))) return changes
  const next = replay(asNode(content), changes) as unknown as Content
  const own = (section: string) => (section === self ? next : undefined)
  return [...changes, ...broughtUpToDate(next, own)]
}
