import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, sql } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { grant, person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import type { AskErasure } from '@/lib/core/erasing'
import { rich } from '@/lib/core/rich'
import type { Change, Json } from '@/lib/core/tree'
import { carryOut } from '@/lib/editions/carry-out'
import { askErasure } from '@/lib/erasures/ask'
import { confirmErasure } from '@/lib/erasures/confirm'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { actorById } from '@/lib/session/actor'
import { aReport, aSection, type Cast, must, save } from './cast'

/** Somebody of whom one report says too much, under a first name of their own, and what they earn. */
export type Named = { first: string; name: string; salary: string }

function somebody(): Named {
  const first = `P${nanoid(8)
    .toLowerCase()
    .replace(/[^a-z]/g, 'e')}`
  return { first, name: `${first} Ås-Nilsen`, salary: `73451${Date.now()}` }
}

/** A second administrator. */
export async function secondAdministrator(of = ''): Promise<Actor> {
  const id = `anne${of}`
  await db.insert(person).values({ id, name: 'Anne Berg', email: `${id}@solvik.example` })
  await db.insert(grant).values({ id: nanoid(), personId: id, role: 'administrator' })
  const actor = await actorById(id)
  if (!actor) throw new Error('She did not come')
  return actor
}

export const wish = (report: string, words: string, more: Partial<AskErasure> = {}): AskErasure => ({
  report,
  words,
  places: [],
  attachments: [],
  reason: 'En diagnose sto i teksten.',
  note: '',
  ...more,
})

/** Asks, confirms, and does the job that follows; gives its id and why the new edition failed. */
export async function erase({ rune }: Cast, anne: Actor, asked: AskErasure) {
  const { erasure: id } = await must(askErasure(rune, asked))
  await must(confirmErasure(anne, { id }))
  const ordered = () => db.select().from(publication).where(eq(publication.erasureId, id))
  const [made] = await ordered()
  if (made) await carryOut(made.id)
  const [after] = await ordered()
  return { id, failure: after?.failure ?? null, edition: after?.editionId ?? null }
}

/** A signed section that says too much: in a text typed sign by sign, in two looks of letters, and in a table. */
export async function tooMuch(cast: Cast, title = (_: string) => 'Eiendom') {
  const who = somebody()
  const report = await aReport()
  const section = await aSection(cast, { report: report.id, title: title(who.name) })
  const words = `Vi takker ${who.name}s familie.`
  for (const end of [14, 20, words.length])
    await save(cast.kari, section, aText('tekst-1', words.slice(0, end)))
  await save(cast.kari, section, [...salaries(who), ...inTwoLooks(who)])
  await signed(cast, section, `Sett, også det om ${who.name}.`)
  return { report, section, ...who }
}

/** Submits a section and signs it, with a note. */
export async function signed({ kari, jonas }: Cast, id: string, note: string): Promise<void> {
  const { version } = (await openSection(kari, id))!
  await must(move(kari, { id, move: 'submit', seen: version, note: '' }))
  const seen = (await openSection(jonas, id))!.submitted!.revision
  await must(move(jonas, { id, move: 'approve', seen, note }))
}

export const aText = (id: string, words: string): Change[] => [
  {
    path: ['blocks', id],
    to: { id, kind: 'text', order: 'a1', heading: null, body: rich(words) } as unknown as Json,
  },
]

const inTwoLooks = ({ first }: Named): Change[] => [
  {
    path: ['blocks', 'tekst-2'],
    to: {
      id: 'tekst-2',
      kind: 'text',
      order: 'a3',
      heading: null,
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Ansvarlig: ' },
              { type: 'text', text: `${first} `, marks: [{ type: 'bold' }] },
              { type: 'text', text: 'Ås-Nilsen og Kari.' },
            ],
          },
        ],
      },
    },
  },
]

const column = (id: string, label: string, type: 'text' | 'number') => ({
  id,
  order: type === 'text' ? 'a0' : 'a1',
  label,
  type,
  unit: '',
  decimals: null,
})

const salaries = ({ name, salary }: Named): Change[] => [
  {
    path: ['blocks', 'tabell-1'],
    to: {
      id: 'tabell-1',
      kind: 'table',
      order: 'a2',
      heading: null,
      caption: 'Lønn',
      source: '',
      stub: '',
      columns: [column('kolonne-1', 'Navn', 'text'), column('kolonne-2', 'Kroner', 'number')],
      rows: [
        {
          id: 'rad-001',
          order: 'a0',
          label: 'Leder',
          unit: '',
          decimals: null,
          total: false,
          highlight: false,
          cells: {
            'kolonne-1': { value: name, status: 'final' },
            'kolonne-2': { value: salary, status: 'final' },
          },
        },
      ],
      notes: [],
      absent: false,
    } as unknown as Json,
  },
]

/** Every column of the whole database that has these words, whatever the table. */
export async function anywhere(words: string): Promise<string[]> {
  const columns = await sql()<{ table: string; column: string; type: string }[]>`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY', 'bytea')`
  const [bytes] = await sql()`select encode(convert_to(${words}, 'UTF8'), 'escape') as words`
  const hits: string[] = []
  for (const { table, column, type } of columns) {
    const at = sql()(column)
    const said = type === 'bytea' ? sql()`encode(${at}, 'escape')` : sql()`${at}::text`
    const wanted = type === 'bytea' ? (bytes?.words as string) : words
    const [row] =
      await sql()`select count(*)::int as count from ${sql()(table)} where position(${wanted} in ${said}) > 0`
    if (row?.count > 0) hits.push(`${table}.${column}`)
  }
  return hits
}

/** Every table with a hash of what stands in it now. */
export async function everyRow(): Promise<Record<string, string>> {
  const tables = await sql()<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`
  const all: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql()`
      select md5(coalesce(string_agg(rows::text, ',' order by ctid), '')) as hash from ${sql()(name)} as rows`
    all[name] = row?.hash as string
  }
  return all
}
