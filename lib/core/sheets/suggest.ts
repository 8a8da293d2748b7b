import { type DecimalMark, parseFigure } from '../figures'
import { limits } from './sheet'

export const roles = ['label', 'unit', 'number', 'percent', 'text', 'skip'] as const
export type Role = (typeof roles)[number]

/** What a person may correct before a sheet becomes a table. Lines are counted from zero; `to` is not among them. */
export type Choices = {
  /** The line of headings; null: none. */
  header: number | null
  from: number
  to: number
  /** Which mark parts the decimals; null: each figure as it seems. */
  decimals: DecimalMark | null
  columns: { role: Role; unit: string }[]
}

const isFigure = (text: string) => parseFigure(text) !== null
const isHeading = (text: string) => !isFigure(text) || /^(19|20)\d\d$/.test(text)
const written = (line: readonly string[] = []) => line.filter((text) => text !== '')

/** How a sheet would best become a table. */
export function suggest(lines: readonly string[][], known?: DecimalMark): Choices {
  const width = Math.min(limits.columns + 2, Math.max(0, ...lines.map((line) => line.length)))
  const first = Math.max(
    0,
    lines.findIndex((line) => written(line).length > 1),
  )
  const heads = written(lines[first]?.slice(width > 1 ? 1 : 0))
  const header = heads.length > 0 && heads.every(isHeading) && first + 1 < lines.length ? first : null
  const from = header === null ? first : header + 1
  const gap = lines.findIndex((line, i) => i > from && written(line).length === 0)
  const to = Math.min(gap < 0 ? lines.length : gap, from + limits.rows)
  const body = lines.slice(from, to)
  const files = Array.from({ length: width }, (_, i) => ({
    name: header === null ? '' : (lines[header]?.[i] ?? ''),
    texts: written(body.map((line) => line[i] ?? '')),
  }))
  return { header, from, to, decimals: known ?? markOf(body.flat()), columns: files.map(columnOf) }
}

type File = { name: string; texts: string[] }

function columnOf({ name, texts }: File, i: number): Choices['columns'][number] {
  const unit = unitOf(name) || sharedUnit(texts)
  const figures = texts.filter(isFigure).length
  const signs = texts.filter((text) => /^(\*|r|\d{1,2}\))$/.test(text)).length
  if (name === '' && (texts.length === 0 || signs === texts.length)) return { role: 'skip', unit }
  if (i === 1 && /^(enhet|eining|unit)?$/i.test(name) && figures === 0) return { role: 'unit', unit }
  const isNumbers = texts.length === 0 || figures * 2 >= texts.length
  if (i === 0 && (!isNumbers || name !== '')) return { role: 'label', unit }
  return { role: isNumbers ? 'number' : 'text', unit }
}

/** The one unit that the figures of a column are written with, as in "7,5 %". */
function sharedUnit(texts: readonly string[]): string {
  const units = new Set(texts.flatMap((text) => parseFigure(text)?.unit ?? []))
  return units.size === 1 ? ([...units][0] ?? '') : ''
}

/** "Regnskap 2026 (1000 kr)" names the unit of its column. */
export const unitOf = (name: string) => /\((?<unit>[^()]{1,60})\)$/.exec(name)?.groups?.unit ?? ''
export const nameWithout = (name: string) => name.replace(/\s*\([^()]{1,60}\)$/, '')

/** The mark that some figure leaves no doubt about; null where none does, or they contradict each other. */
function markOf(texts: readonly string[]): DecimalMark | null {
  const sure = (mark: DecimalMark) =>
    texts.some((text) => {
      const other = parseFigure(text, mark === ',' ? '.' : ',')
      return text.includes(mark) && parseFigure(text, mark)?.value && other === null
    })
  const [comma, point] = [sure(','), sure('.')]
  return comma === point ? null : comma ? ',' : '.'
}
