import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { type Taking, valueWithout } from '@/lib/core/erasing/taking'
import type { Json } from '@/lib/core/tree'
import { type Plain, say } from '@/lib/core/words/say'
import { type Found, found } from './found'

type Spot = {
  table: string
  /** What it is to people, in the plural. */
  name: Plain
  key: readonly string[]
  /** What of it may hold words, as text or as JSON. */
  holds: readonly string[]
  of: (reportId: string) => SQL
}

const ofReport = (id: string) => sql`report_id = ${id}`
const ofSection = (id: string) => sql`section_id in (select id from section where report_id = ${id})`

/**
 * Where words of a report may stand beside its sections' contents. That no column of the schema is missing, here or in
 * contents.ts, is what rows.test.ts looks after.
 */
export const spots: readonly Spot[] = [
  {
    table: 'report',
    name: 'rapportens tittel og merknad',
    key: ['id'],
    holds: ['title', 'withdrawn_note'],
    of: (id) => sql`id = ${id}`,
  },
  { table: 'section', name: 'veiledninger', key: ['id'], holds: ['guidance', 'example'], of: ofReport },
  { table: 'step', name: 'godkjenningsledd', key: ['id'], holds: ['name'], of: ofReport },
  { table: 'deadline', name: 'frister', key: ['id'], holds: ['label'], of: ofReport },
  { table: 'sign_off', name: 'merknader til godkjenninger', key: ['id'], holds: ['note'], of: ofSection },
  { table: 'figure_request', name: 'bestillinger av tall', key: ['id'], holds: ['note'], of: ofSection },
  {
    table: 'reading_link',
    name: 'hvem leselenker er til',
    key: ['id'],
    holds: ['holder', 'holder_is', 'email'],
    of: ofSection,
  },
  { table: 'picture', name: 'filnavn på bilder', key: ['id'], holds: ['name'], of: ofSection },
  { table: 'attachment', name: 'navn på vedlegg', key: ['id'], holds: ['name', 'title'], of: ofReport },
  {
    table: 'act',
    name: 'avgivelse og vedtak',
    key: ['id'],
    holds: ['by', 'case_number', 'wording'],
    of: ofReport,
  },
  { table: 'edition', name: 'merknader til utgaver', key: ['id'], holds: ['note'], of: ofReport },
  {
    table: 'edition_section',
    name: 'titler i utgaver',
    key: ['edition_id', 'section_id'],
    holds: ['title'],
    of: (id) => sql`edition_id in (select id from edition where report_id = ${id})`,
  },
  {
    table: 'publication',
    name: 'bestilte utgaver',
    key: ['id'],
    holds: ['note', 'act', 'failure'],
    of: ofReport,
  },
  {
    table: 'publishing_schedule',
    name: 'planlagte utgaver',
    key: ['id'],
    holds: ['note', 'refusal'],
    of: ofReport,
  },
  {
    table: 'requirement_exception',
    name: 'begrunnelser for lovkrav',
    key: ['report_id', 'requirement'],
    holds: ['reason'],
    of: ofReport,
  },
  {
    table: 'hidden_hint',
    name: 'begrunnelser for skjulte tips',
    key: ['section_id', 'hint'],
    holds: ['reason'],
    of: ofSection,
  },
  { table: 'event', name: 'begrunnelser i loggen', key: ['seq'], holds: ['data'], of: ofReport },
  // The outbox holds subjects and addresses only, of any report; it is forgotten after a while.
  {
    table: 'mail',
    name: 'emner og adresser i e-postlisten',
    key: ['id'],
    holds: ['subject', 'address', 'trouble'],
    of: () => sql`true`,
  },
]

/** The rows of these that hold what is taken out, and how they are without it. */
export async function rowsHolding(tx: Tx, reportId: string, taking: Taking): Promise<Found[]> {
  const all: Found[] = []
  for (const { table, name, key, holds, of } of spots) {
    const columns = sql.raw([...key, ...holds].map((one) => `"${one}"`).join(', '))
    const rows = await tx.execute<Record<string, Json>>(
      sql`select ${columns} from ${sql.identifier(table)} where ${of(reportId)}`,
    )
    for (const row of rows) {
      const set = Object.fromEntries(
        holds.flatMap((column) => {
          const was = row[column] ?? null
          const to = valueWithout(was, taking)
          return to === was ? [] : [[column, to]]
        }),
      )
      if (Object.keys(set).length > 0) all.push(found(taking, { table, name: say(name), key, row, set }))
    }
  }
  return all
}
