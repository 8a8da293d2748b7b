import { zipSync } from 'fflate'
import { readSheets } from '@/components/blocks/table/import/read'
import { readTree } from '@/lib/core/importing/document/read'
import { type Element, element } from '@/lib/core/importing/document/tree'
import type { Sheet } from '@/lib/core/sheets/sheet'
import { say } from '@/lib/core/words/say'
import type { Document } from './document'
import { mustRunNothing } from './no-code'
import type { Package } from './package'
import { gatherPictures, notFetched } from './pictures'
import { sheetElements } from './sheet-elements'
import { type ShownSheet, shownSheet } from './shown-sheet'
import { broken, Unreadable } from './unreadable'
import type { SheetPicture } from './xlsx-drawings'
import { asidesOf, bareSheet, besideSheets, hiddenSheet, leftOf } from './xlsx-left'
import { sheetsIn } from './xlsx-sheets'
import { readXml, xmlText } from './xml'

const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/([\w-]+\.xml|_rels\/[\w-]+\.xml\.rels|worksheets\/[\w-]+\.xml))$/i

/** Reads a workbook: each sheet is a chapter with its tables and pictures, its hidden ones left out. */
export async function readXlsx(pkg: Package): Promise<Document> {
  mustRunNothing(pkg)
  const known = sheetsIn(pkg)
  const cells = await cellsIn(pkg)
  const read = new Map(cells.map((sheet) => [sheet.name, sheet]))
  // What one reader knows of a sheet, the other must find by its name: which is hidden, and which is drawn on.
  if (read.size < cells.length || cells.some(({ name }) => !known.has(name)))
    throw new Unreadable(say(broken))
  const sheets = Array.from(known, ([name, facts]) => {
    return { facts, sheet: read.get(name) ?? { name, lines: [], errors: [] } }
  })
  const shown = sheets
    .filter(({ facts }) => !facts.isHidden)
    .map(({ sheet, facts }) => shownSheet(sheet, facts))
  const pictures = gatherPictures()
  const addressOf = ({ of: { part, address } }: SheetPicture) =>
    String(part ? pictures.at(pkg.part(part)!) : notFetched(address))
  const chapters = shown.filter((sheet) => sheet.lines.length > 0 || sheet.pictures.length > 0)
  const body: Element = element(
    'body',
    {},
    chapters.flatMap((sheet) => sheetElements(sheet, addressOf)),
  )
  return {
    read: readTree(body, new Map(), {
      pictureAt: (address) => (/^\d+$/.test(address) ? Number(address) : address),
    }),
    words: chapters.map(wordsOn).join(' '),
    left: [
      ...sheets.flatMap(({ sheet, facts }) => (facts.isHidden ? hiddenSheet(sheet, facts) : [])),
      ...shown.flatMap(leftOf),
      ...shown.filter((sheet) => !chapters.includes(sheet)).flatMap(bareSheet),
      ...[...known].flatMap(asidesOf),
      ...besideSheets(pkg, known, shown),
    ],
    pictures: pictures.bytes,
  }
}

/** The cells of all sheets that have any, by a reader that sees nothing but what was judged. */
async function cellsIn(pkg: Package): Promise<Sheet[]> {
  const parts = Object.fromEntries(
    pkg.names.filter((name) => needed.test(name)).map((name) => [name, pkg.part(name)!]),
  )
  for (const bytes of Object.values(parts)) readXml(xmlText(bytes), {})
  const reading = await readSheets(zipSync(parts, { level: 6 }).buffer as ArrayBuffer, {})
  if (!reading.ok) throw new Unreadable(say(reading.says))
  return reading.file.sheets
}

const wordsOn = ({ name, lines, pictures }: ShownSheet) =>
  [name, ...lines.flat(), ...pictures.map(({ alt }) => alt)].join(' ')
