import { zipSync } from 'fflate'
import { readSheets } from '@/components/blocks/table/import/read'
import type { Left } from '@/lib/core/importing/document/block'
import { readTree } from '@/lib/core/importing/document/read'
import { type Element, element } from '@/lib/core/importing/document/tree'
import type { Sheet } from '@/lib/core/sheets/sheet'
import { type Plain, say } from '@/lib/core/words/say'
import type { Document } from './document'
import { mustBeSafe } from './docx-safe'
import { wordsOf } from './docx-words'
import type { Package } from './package'
import { sheetElements } from './sheet-elements'
import { type ShownSheet, shownSheet } from './shown-sheet'
import { Unreadable } from './unreadable'
import { sheetsIn } from './xlsx-sheets'
import { readXml, xmlText } from './xml'

const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/([\w-]+\.xml|_rels\/[\w-]+\.xml\.rels|worksheets\/[\w-]+\.xml))$/i
const aside: [RegExp, Plain][] = [
  [/^xl\/(threadedComments\/.*|comments\d*)\.xml$/i, 'Kommentarer i regnearket ble ikke med.'],
  [/^xl\/drawings\/drawing\d*\.xml$/i, 'Tegninger og tekstbokser i regnearket ble ikke med.'],
  [/^xl\/charts\/chart\w*\.xml$/i, 'Et diagram i regnearket ble ikke med: lag det på nytt fra tabellen.'],
]

/** Reads a workbook: each sheet is a chapter with its tables, its hidden ones left out. */
export async function readXlsx(pkg: Package): Promise<Document> {
  mustBeSafe(pkg)
  const parts = Object.fromEntries(
    pkg.names.filter((name) => needed.test(name)).map((name) => [name, pkg.part(name)!]),
  )
  for (const [, bytes] of Object.entries(parts)) readXml(xmlText(bytes), {})
  const safe = zipSync(parts, { level: 6 })
  const reading = await readSheets(safe.buffer as ArrayBuffer, {})
  if (!reading.ok) throw new Unreadable(say(reading.says))
  const known = sheetsIn(pkg)
  const isHidden = ({ name }: Sheet) => known.get(name)?.isHidden ?? false
  const shown = reading.file.sheets
    .filter((sheet) => !isHidden(sheet))
    .map((sheet) => shownSheet(sheet, known.get(sheet.name)))
  const body: Element = element('body', {}, shown.flatMap(sheetElements))
  return {
    read: readTree(body, new Map(), { pictureAt: () => '' }),
    words: shown.map(({ name, lines }) => `${name} ${lines.flat().join(' ')}`).join(' '),
    left: [
      ...reading.file.sheets.filter(isHidden).map(hiddenSheet),
      ...shown.flatMap(hiddenCells),
      ...shown.flatMap(faulty),
      ...besideSheets(pkg),
    ],
    pictures: [],
  }
}

const hiddenSheet = ({ name, lines }: Sheet): Left => {
  return { says: say('Det skjulte arket «{name}» ble ikke med.', { name }), words: lines.flat().join(' ') }
}

const hiddenCells = ({ name, hidden }: ShownSheet): Left[] =>
  hidden === ''
    ? []
    : [{ says: say('Skjulte rader og kolonner i arket «{name}» ble ikke med.', { name }), words: hidden }]

function faulty({ name, errors }: Sheet): Left[] {
  const says = say('Celler med feil i arket «{name}» er tomme her.', { name })
  return errors.length === 0 ? [] : [{ says, words: errors.map((one) => `${one.at} ${one.says}`).join(', ') }]
}

function besideSheets(pkg: Package): Left[] {
  const left = aside.flatMap(([pattern, says]) => {
    const words = pkg.names
      .filter((name) => pattern.test(name))
      .map((name) => wordsOf(xmlText(pkg.part(name)!)).text)
    const joined = words.join(' ').replace(/\s+/g, ' ').trim()
    return joined === '' ? [] : [{ says: say(says), words: joined }]
  })
  const pictures = pkg.names.filter((name) => /^xl\/media\//i.test(name)).length
  return pictures === 0
    ? left
    : [...left, { says: say('Bilder i regnearket ({count}) ble ikke med.', { count: pictures }), words: '' }]
}
