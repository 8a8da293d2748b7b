import { deviationsOf } from '@/components/report/budget'
import type { PublicReport } from '@/components/report/model'
import { sectionName } from '@/components/report/names'
import { say } from '@/lib/core/words/say'
import type { TableCell, TableColumn, TablePiece } from './manuscript'
import { settingOf } from './table-setting'

const column = (name: string, text = false): TableColumn => ({ name, unit: '', marks: [], text })
const cell = (t: string): TableCell => ({ t, sign: '', marks: [], pre: false, now: false })

/** How far the year came from its budget: the last sum of each table of accounts. */
export function budgetPiece(report: PublicReport): TablePiece | null {
  const told = deviationsOf(report)
  if (told.length === 0) return null
  const judged = told.some(({ deviation }) => deviation.verdict)
  const grid = {
    stub: say('Kapittel'),
    columns: [
      ...[say('Budsjett'), say('Regnskap'), say('Avvik')].map((name) => column(name)),
      ...(judged ? [column(say('Mer- eller mindreforbruk'), true)] : []),
    ],
    rows: told.map(({ section, deviation: { row, budget, actual, by, unit, verdict } }) => ({
      name: sectionName(section),
      unit: [row, unit].filter(Boolean).join(', '),
      marks: [],
      total: false,
      cells: [...[budget, actual, by].map(cell), ...(judged ? [cell(verdict ?? '')] : [])],
    })),
  }
  return {
    ...{
      is: 'table',
      label: `${report.base}#budsjett`,
      name: '',
      caption: say('Summen av regnskapet i hvert kapittel'),
      marks: [],
    },
    ...grid,
    ...{ setting: settingOf(grid), absent: null, notes: [], source: '' },
  }
}
