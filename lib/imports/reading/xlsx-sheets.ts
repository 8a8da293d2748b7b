import type { Element } from '@/lib/core/importing/document/tree'
import { say } from '@/lib/core/words/say'
import type { Package } from './package'
import { relationsOf, within } from './relations'
import { broken, Unreadable } from './unreadable'
import { edgeWords, promptWords } from './xlsx-asides'
import { type Drawn, drawnOn } from './xlsx-drawings'
import { xmlText, xmlTree } from './xml'

/** A merged range by its corner and how far it goes, counted from zero. */
export type Merged = { row: number; column: number; rows: number; columns: number }
/** What is not shown of a sheet: all of it, or rows and columns by their numbers from zero; and what lies on its cells. */
export type SheetFacts = {
  isHidden: boolean
  merged: Merged[]
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
  drawn: Drawn
  /** The words of its header and footer. */
  edges: string
  /** What is said to whoever fills its cells in. */
  prompts: string
}

/** What the reader of sheets does not tell, by names that no two of them have: what is hidden, merged or drawn, and what stands at the edges of its pages. */
export function sheetsIn(pkg: Package): Map<string, SheetFacts> {
  const relations = relationsOf(pkg, 'xl/workbook.xml')
  const book = treeOf(pkg, 'xl/workbook.xml')
  const all = within(book ?? '', 'sheet')
  const known = new Map(
    all.map(({ given }) => {
      const part = relations.get(given['r:id'] ?? '')?.part ?? ''
      const sheet = treeOf(pkg, part) ?? ''
      const merged = within(sheet, 'mergeCell').flatMap((cell) => rangeOf(cell.given.ref ?? '') ?? [])
      const hiddenRows = within(sheet, 'row').flatMap((row) =>
        isHidden(row) ? [Number(row.given.r) - 1] : [],
      )
      const hiddenColumns = within(sheet, 'col').flatMap((column) =>
        isHidden(column) ? columnsOf(column) : [],
      )
      const facts: SheetFacts = {
        isHidden: /hidden/i.test(given.state ?? ''),
        merged,
        hiddenRows: new Set(hiddenRows),
        hiddenColumns: new Set(hiddenColumns),
        drawn: drawnOn(pkg, part),
        edges: edgeWords(sheet),
        prompts: promptWords(sheet),
      }
      return [given.name ?? '', facts]
    }),
  )
  if (known.size < all.length) throw new Unreadable(say(broken))
  return known
}

function treeOf(pkg: Package, name: string): Element | null {
  const part = pkg.part(name)
  return part ? xmlTree(xmlText(part)) : null
}

const isHidden = ({ given }: Element) => given.hidden === '1' || given.hidden === 'true'

/** The columns that one description is about; no sheet that is read has more than this. */
function columnsOf({ given }: Element): number[] {
  const [first, last] = [Number(given.min), Math.min(Number(given.max), 1000)]
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first - 1 + i)
}

/** "B2:C4" */
function rangeOf(ref: string): Merged | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref)
  if (!found) return null
  const [left, top, right, bottom] = [
    columnOf(found[1]!),
    Number(found[2]) - 1,
    columnOf(found[3]!),
    Number(found[4]) - 1,
  ]
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
