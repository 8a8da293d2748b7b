import type { Chart } from './blocks/chart'
import { type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { drawnColumns, drawnRows } from './drawn'
import { cellWords } from './words/cells'
import { listWords } from './words/lists'

type Point = { label: string; value: number; text: string; preliminary: boolean }

/**
 * What a chart says, as a proposal for those who do not see it: how each row goes, its figures, and which of them
 * are missing or preliminary. Empty where there is nothing to tell.
 */
export function chartText(chart: Chart, table: Table): string {
  const columns = drawnColumns(chart, table)
  const rows = drawnRows(chart, table).filter((row) => pointsOf(row, columns).length > 0)
  return rows.map((row) => rowText(row, columns)).join(' ')
}

function rowText(row: Row, columns: Column[]): string {
  const points = pointsOf(row, columns)
  const inTime = points.every((point) => isYear(point.label))
  const on = inTime ? 'i' : 'for'
  const told = points.map(
    ({ text, label }, i) => `${text}${i === 0 ? unitOf(row, columns) : ''} ${on} ${label}`,
  )
  const way = inTime && points.length > 1 ? ` ${trend(points.map((point) => point.value))}` : ''
  const preliminary = points.filter((point) => point.preliminary).map((point) => point.label)
  const missing = columns.filter((column) => !figureAt(row, column)).map((column) => column.label)
  return [
    `${row.label}${way}: ${listWords(told)}.`,
    preliminary.length === 1 && `Tallet for ${preliminary[0]} er foreløpig.`,
    preliminary.length > 1 && `Tallene for ${listWords(preliminary)} er foreløpige.`,
    missing.length > 0 && `Tall mangler for ${listWords(missing)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How a row goes through the years, in words that fit any name of a row. */
function trend(values: number[]): string {
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] as number)))
  const often = steps.length > 1 ? ' hvert år' : ''
  if (steps.every((one) => one < 0)) return `gikk ned${often}`
  if (steps.every((one) => one > 0)) return `gikk opp${often}`
  if (steps.every((one) => one === 0)) return 'sto stille'
  const whole = Math.sign((values.at(-1) as number) - (values[0] as number))
  if (whole === 0) return 'svingte, og endte der den begynte'
  return whole < 0 ? 'gikk ned i perioden, men ikke hvert år' : 'gikk opp i perioden, men ikke hvert år'
}

function pointsOf(row: Row, columns: Column[]): Point[] {
  return columns
    .filter((column) => figureAt(row, column))
    .map((column) => ({
      label: column.label,
      value: Number(cell(row, column).value),
      text: cellWords(row, column, 'nb').text,
      preliminary: cell(row, column).status === 'preliminary',
    }))
}

function figureAt(row: Row, column: Column): boolean {
  const one = cell(row, column)
  return hasFigure(one) && decimal.test(one.value)
}

/** The unit is said once, after the first figure. */
function unitOf(row: Row, columns: Column[]): string {
  const unit = row.unit || columns[0]?.unit
  return unit ? ` ${unit}` : ''
}

const isYear = (label: string) => /^(19|20)\d\d$/.test(label.trim())
