import { type Column, cell, decimal, hasFigure, type Row, type Table } from '../blocks/table'
import { inOrder } from '../order'
import { prose } from '../prose'
import { paragraphs } from '../rich'
import { settled } from '../settled'
import { figureWords } from '../words/numbers'
import { say } from '../words/say'
import type { Found, Rule } from './hint'
import { type Measured, measuresIn, unitOf } from './measures'
import { sentences, wordsIn } from './sentences'

export const differingFigures: Rule = {
  get why() {
    return say(
      'Teksten nevner noe som står i en tabell her, men med et tall som ikke står der. Det ene kan være feil.',
    )
  },
  find: (content, year) => {
    const lines = content.blocks.flatMap((block) => (block.kind === 'table' ? linesOf(settled(block)) : []))
    return prose(content).flatMap(({ path, doc }) =>
      paragraphs(doc)
        .flatMap(sentences)
        .flatMap((sentence) => differing(sentence, lines, year).map((found) => ({ path, ...found }))),
    )
  },
}

/** A row of figures with the words it is known by. */
type Line = {
  table: Table
  row: Row
  stems: string[]
  figures: { column: Column; value: number; of: string }[]
}

function linesOf(table: Table): Line[] {
  const columns = inOrder(table.columns).filter(({ type }) => type === 'number')
  return inOrder(table.rows).flatMap((row) => {
    const stems = wordsIn(row.label.toLowerCase())
      .filter((word) => word.length > 3)
      .map(stem)
    const figures = columns.flatMap((column) => {
      const one = cell(row, column)
      const { of, times } = unitOf(row.unit || column.unit)
      return hasFigure(one) && decimal.test(one.value)
        ? [{ column, value: Number(one.value) * times, of }]
        : []
    })
    return stems.length > 0 && figures.length > 0 ? [{ table, row, stems, figures }] : []
  })
}

/** Without the endings that Norwegian nouns take: "sykefraværet" is about "Sykefravær". */
export const stem = (word: string) => word.replace(/(ene|ane|er|en|et|a|e)$/, '').slice(0, 14)

function differing(sentence: string, lines: readonly Line[], year: number): Omit<Found, 'path'>[] {
  const words = wordsIn(sentence.toLowerCase())
  const about = lines.filter(({ stems }) => stems.every((one) => words.some((word) => word.startsWith(one))))
  if (about.length === 0) return []
  return measuresIn(sentence)
    .filter((said) => !isGoal(sentence, said))
    .flatMap((said) => {
      const near = about.filter((line) => line.figures.some(({ of }) => of === said.of))
      if (near.some((line) => accountsFor(line, said))) return []
      const line = near.find(({ figures }) => figures.some(({ value }) => alike(value, said.value)))
      return line ? [{ says: tell(sentence, said, line, year), about: `${said.written} ${line.row.id}` }] : []
    })
}

/** What is aimed at stands in no table of what was reached. */
const isGoal = (sentence: string, { at }: Measured) =>
  /(mål|krav|grense|budsjett|prognose)\p{L}*(\s+\p{L}+){0,4}\s*$/iu.test(
    sentence.slice(Math.max(0, at - 150), at),
  )

/** A figure of the row, a change between two of them, or that change in per cent. */
function accountsFor({ figures }: Line, { value, exactly, of }: Measured): boolean {
  const stands = figures.map((one) => one.value)
  const changes = stands.flatMap((one) => stands.map((other) => Math.abs(one - other)))
  const rates =
    of === '%' ? stands.flatMap((one) => stands.map((base) => Math.abs(one / base - 1) * 100)) : []
  const within = exactly / 2 + 1e-9
  return [...stands, ...changes, ...rates].some((one) => Math.abs(Math.abs(one) - Math.abs(value)) <= within)
}

/** Near enough to be meant as the same, or the same digits with the comma elsewhere. */
function alike(table: number, text: number): boolean {
  const digits = (value: number) =>
    value
      .toPrecision(12)
      .replace(/[-.]|e.*$/g, '')
      .replace(/^0+|0+$/g, '')
  const ratio = Math.abs(text / table)
  return (ratio > 0.5 && ratio < 2) || digits(table) === digits(text)
}

function tell(sentence: string, said: Measured, { table, row, figures }: Line, year: number): string {
  const named = figures.find(({ column }) => column.label !== '' && sentence.includes(column.label))
  const meant = named ?? figures.find(({ column }) => column.label === String(year)) ?? figures.at(-1)
  if (!meant) return ''
  const figure = figureWords(cell(row, meant.column).value, row.decimals ?? meant.column.decimals)
  const unit = row.unit || meant.column.unit
  const told = {
    written: said.written,
    figure: /^\d/.test(unit) ? say('{figure} (i {unit})', { figure, unit }) : `${figure} ${unit}`.trim(),
    place: `${row.label}, ${meant.column.label}`,
  }
  return table.caption === ''
    ? say('Teksten sier {written}, tabellen sier {figure} ({place}).', told)
    : say('Teksten sier {written}, tabellen «{table}» sier {figure} ({place}).', {
        ...told,
        table: table.caption,
      })
}
