import { z } from 'zod'
import { cellStatuses } from '../blocks/table'
import { address, day, href, id, inReport, inSection, language, number } from './fields'

const note = z
  .object({ id, mark: z.string().describe('Tegnet i tabellen, som «1)».'), text: z.string() })
  .meta({ id: 'Note', description: 'En fotnote.' })

const notes = z.array(id).describe('Fotnotene som henger her.')

const column = z
  .object({
    id: id.describe('Fast id. Den samme kolonnen i neste års rapport har den samme.'),
    label: z.string(),
    type: z.enum(['number', 'text']),
    unit: z.string(),
    decimals: z.int().nullable().describe('Antall desimaler som vises. null: så mange som er skrevet.'),
    computed: z.boolean().describe('Regnet ut fra de andre kolonnene.'),
    notes,
  })
  .meta({ id: 'Column', description: 'En kolonne.' })

const cell = z
  .object({
    column: id,
    value: z
      .string()
      .nullable()
      .describe('Et tall er skrevet med punktum og alle desimaler, som «7.50». null: det står ikke noe her.'),
    status: z
      .enum(cellStatuses)
      .describe(
        'final: endelig, preliminary: foreløpig, revised: rettet, missing: mangler, suppressed: vises ikke av hensyn til personvernet, notApplicable: ikke aktuelt.',
      ),
    due: day.nullable().describe('Når det endelige tallet kommer.'),
    notes,
  })
  .meta({ id: 'Cell', description: 'En celle.' })

const row = z
  .object({
    id: id.describe('Fast id. Den samme raden i neste års rapport har den samme.'),
    label: z.string(),
    unit: z.string(),
    decimals: z.int().nullable(),
    total: z.boolean().describe('En sum.'),
    notes,
    cells: z.array(cell),
  })
  .meta({ id: 'Row', description: 'En rad.' })

/** A table's own: its typed grid, its notes and where its files are. */
export const gridFields = {
  id,
  number,
  heading: z.string().nullable(),
  caption: z.string(),
  source: z.string(),
  stub: z.string().describe('Det som står over radnavnene.'),
  absent: z.boolean().describe('Tabellen er nevnt, men fulgte ikke med fra kilden.'),
  columns: z.array(column),
  rows: z.array(row),
  notes: z.array(note),
  notesOnCaption: notes,
}

const fileSchema = z
  .object({ type: z.string().describe('Medietypen.'), address: z.url() })
  .meta({ id: 'File', description: 'Den samme tabellen som fil.' })

const listed = {
  id,
  number,
  caption: z.string(),
  language,
  columns: z.int().describe('Antall kolonner.'),
  rows: z.int().describe('Antall rader.'),
  address,
  href,
  files: z.array(fileSchema),
  section: inSection,
  report: inReport,
}

/** A table in a list. */
export const listedTable = z
  .object(listed)
  .meta({ id: 'ListedTable', description: 'En tabell i en liste, uten cellene.' })

/** One table with everything in it. */
export const tableSchema = z
  .object({
    ...gridFields,
    language,
    address,
    href,
    files: z.array(fileSchema),
    section: inSection,
    report: inReport,
  })
  .meta({ id: 'Table', description: 'En tabell med typede celler, statuser og fotnoter.' })

export type TableGrid = Pick<z.infer<typeof tableSchema>, keyof typeof gridFields>
export type TableAnswer = z.infer<typeof tableSchema>
export type ListedTable = z.infer<typeof listedTable>
