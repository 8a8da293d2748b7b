import { z } from 'zod'
import { undefused } from '../csv'
import { done, type Outcome, refused } from '../outcome'
import { because, say } from '../words/say'
import { type Column, type Header, headerOf, headOf, type Kind, known } from './columns'

export const limits = { rows: 5000, columns: 100, cell: 5000 }

/** The cells of a file, line by line as a spreadsheet counts them. */
export const linesSchema = z
  .array(
    z
      .array(
        z.string().max(
          limits.cell,
          because('En celle har flere enn {most} tegn. Er dette riktig fil?', {
            most: String(limits.cell),
          }),
        ),
      )
      .max(
        limits.columns,
        because('Filen har flere enn {most} kolonner. Er dette riktig fil?', {
          most: String(limits.columns),
        }),
      ),
  )
  .max(50_000, because('Filen har altfor mange linjer.'))

/** A row of a list: the line it stands on, and its cells by column; '' where there is nothing. */
export type Row<K extends Kind> = { line: number; cells: Partial<Record<Column<K>, string>> }
export type RegistryFile<K extends Kind = Kind> = { header: Header<K>; rows: Row<K>[] }

/** Titles and notes may stand above the head, but not for long: of these lines, the one that knows most columns. */
export const mostAbove = 20

/** A list as its cells say, whichever kind it is; in one sentence, why it is none. */
export function readFile(lines: z.output<typeof linesSchema>): Outcome<RegistryFile> {
  const head = headed(lines)
  if (!head) return noHeader()
  const { header, at } = head
  const cells = lines.map((line) => line.map(plain))
  const rows = cells
    .map((line, i) => ({ line: i + 1, cells: cellsOf(header, line) }))
    .slice(at + 1)
    .filter((row) => Object.values(row.cells).some(Boolean))
  if (rows.length === 0) return refused('invalid', say('Det står ingen rader under overskriftene.'))
  if (rows.length > limits.rows)
    return refused(
      'tooLarge',
      say('Filen har {rows} rader. Det er plass til {most} om gangen. Del den i flere filer.', {
        rows: String(rows.length),
        most: String(limits.rows),
      }),
    )
  return done({ header, rows })
}

const plain = (cell: string): string => undefused(cell).trim()

/** The head of a list, and on which line; null: there is none. */
export function headed(lines: readonly (readonly string[])[]): { header: Header; at: number } | null {
  const heads = lines.slice(0, mostAbove).map((line) => headerOf(line.map(plain)))
  const most = Math.max(...heads.map((head) => (head ? known(head) : 0)))
  const at = heads.findIndex((head) => head && known(head) === most)
  const header = heads[at]
  return header ? { header, at } : null
}

const noHeader = () =>
  refused(
    'invalid',
    say(
      'Fant ikke overskriftene. Den første raden må si hva kolonnene er: {unit} og {above} for enheter, {person} og {email} for folk. Last ned en mal og se.',
      {
        unit: headOf('units', 'name'),
        above: headOf('units', 'above'),
        person: headOf('people', 'name'),
        email: headOf('people', 'email'),
      },
    ),
  )

function cellsOf<K extends Kind>({ at }: Header<K>, line: readonly string[]): Row<K>['cells'] {
  const all = Object.entries(at) as [Column<K>, number][]
  return Object.fromEntries(all.map(([column, i]) => [column, line[i] ?? ''])) as Row<K>['cells']
}

export const isOf = <K extends Kind>(kind: K, file: RegistryFile): file is RegistryFile<K> =>
  file.header.kind === kind
