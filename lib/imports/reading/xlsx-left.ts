import type { Left } from '@/lib/core/importing/document/block'
import type { Sheet } from '@/lib/core/sheets/sheet'
import { say } from '@/lib/core/words/say'
import { chartWords } from './chart-words'
import { wordsOf } from './docx-words'
import type { Package } from './package'
import type { ShownSheet } from './shown-sheet'
import { commentsIn } from './xlsx-comments'
import type { SheetFacts } from './xlsx-sheets'
import { xmlText, xmlTree } from './xml'

/** A hidden sheet, with its words and what is said of its pictures. */
export function hiddenSheet({ name, lines }: Sheet, facts: SheetFacts): Left {
  const words = [...lines.flat(), ...facts.drawn.pictures.map(({ alt }) => alt)].filter(Boolean)
  return { says: say('Det skjulte arket «{name}» ble ikke med.', { name }), words: words.join(' ') }
}

/** What of a sheet that is shown is not seen, or is no words. */
export function leftOf({ name, hidden, unseen, errors }: ShownSheet): Left[] {
  const faulty = errors.map((one) => `${one.at} ${one.says}`).join(', ')
  const left = [
    { says: say('Skjulte rader og kolonner i arket «{name}» ble ikke med.', { name }), words: hidden },
    { says: say('Celler med feil i arket «{name}» er tomme her.', { name }), words: faulty },
  ].filter(({ words }) => words !== '')
  if (unseen.length === 0) return left
  const says = say('Bilder som ikke vises i arket «{name}», ble ikke med.', { name })
  return [...left, { says, words: joined(unseen.map(({ alt }) => alt)) }]
}

/** A sheet without cells or pictures, where something else is drawn. */
export function bareSheet({ name, isDrawnOn }: ShownSheet): Left[] {
  if (!isDrawnOn) return []
  return [{ says: say('Arket «{name}» har ingen celler og ble ikke med.', { name }), words: '' }]
}

/** What stands at the edges of a sheet and beside its cells, hidden or not. */
export function asidesOf([name, { edges, prompts }]: [string, SheetFacts]): Left[] {
  return [
    { says: say('Topptekst og bunntekst i arket «{name}» ble ikke med.', { name }), words: edges },
    { says: say('Hjelpetekster til celler i arket «{name}» ble ikke med.', { name }), words: prompts },
  ].filter(({ words }) => words !== '')
}

/** What a workbook says beside its cells, and its pictures that stand on no sheet that is shown. */
export function besideSheets(
  pkg: Package,
  known: ReadonlyMap<string, SheetFacts>,
  shown: readonly ShownSheet[],
): Left[] {
  const inCells = new Set(shown.flatMap(({ lines }) => lines.flat()))
  const textsOf = (form: RegExp) =>
    pkg.names.filter((name) => form.test(name)).map((name) => xmlText(pkg.part(name)!))
  const drawings = [...known.values()].flatMap(({ drawn }) => drawn.words)
  const figures = textsOf(/^xl\/diagrams\/data\d*\.xml$/i).map((xml) => wordsOf(xml).text)
  const charts = textsOf(/^xl\/charts\/chart\w*\.xml$/i).map((xml) => chartWords(xmlTree(xml), inCells))
  const left = [
    { says: say('Kommentarer i regnearket ble ikke med.'), words: joined(commentsIn(pkg)) },
    {
      says: say('Tegninger og tekstbokser i regnearket ble ikke med.'),
      words: joined([...drawings, ...figures]),
    },
  ].filter(({ words }) => words !== '')
  if (charts.length > 0)
    left.push({
      says: say('Et diagram i regnearket ble ikke med: lag det på nytt fra tabellen.'),
      words: joined(charts),
    })
  const told = new Set(
    shown.flatMap(({ pictures, unseen }) => [...pictures, ...unseen]).flatMap(({ parts }) => parts),
  )
  const count = pkg.names.filter((name) => /^xl\/media\//i.test(name) && !told.has(name)).length
  return count === 0
    ? left
    : [...left, { says: say('Bilder i regnearket ({count}) ble ikke med.', { count }), words: '' }]
}

const joined = (texts: readonly string[]) =>
  texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' · ')
