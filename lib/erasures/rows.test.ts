import { beforeAll, expect, test } from 'vitest'
import { sql } from '@/db/connection'
import { freshDatabase } from '@/db/testing/world'
import { spots } from './rows'

beforeAll(freshDatabase)

/** Whole tables in which nobody writes about anybody in a report, and why. */
const elsewhere = [
  // People, their roles and how they sign in: an installation's own, kept by its administrators.
  ...['person', 'grant', 'group_role', 'identity', 'session', 'sign_in_link', 'failed_sign_in', 'stand_in'],
  ...['department', 'installation', 'mail_choice', 'presence'],
  // Ids only.
  ...['section_author', 'figure_link', 'step_approver', 'step_section', 'news', 'erasure_place'],
  // Forgets by itself what was to go; its reasons are judged before they are kept.
  'erasure',
]

/** Read and changed by contents.ts, files.ts, bytes.ts, addresses.ts and hints.ts. */
const others: Record<string, string[]> = {
  draft: ['content', 'title'],
  revision: ['content', 'steps'],
  version: ['changes', 'snapshot'],
  collision: ['mine', 'theirs'],
  correction: ['content', 'collisions', 'note'],
  correction_version: ['changes'],
  thread: ['anchor', 'proposal'],
  comment: ['text'],
  edition_file: ['path', 'identity', 'gzip', 'brotli'],
  edition_section: ['path'],
  // Addresses and nothing else of what was read; renamed as those of editions are, by lib/visits/erase.ts.
  visit: ['path'],
  // Thrown away whole.
  edition_export_piece: ['bytes'],
  asset: ['identity', 'gzip', 'brotli'],
  picture_file: ['bytes'],
  attachment: ['bytes'],
  section: ['slug'],
  hidden_hint: ['hint'],
  // Made of what is published, and emptied by every erasure.
  search_page: ['title', 'unit'],
  search_passage: ['anchor', 'text'],
  search_word: ['word', 'folded', 'reports'],
}

/** Ids, kinds, states, hashes, orders and the like, by what their columns are called everywhere. */
const silent =
  /^(id|.*_id|.*_by|by|place|kind|state|order|hash|prev|etag|type|how|chosen|settled|language|save_id|authors|actor|subject|columns|path|mentions|wants|stylesheet|name|slug|attachments|corrections|number|ended|bound|requirement|token_hash)$/

test('every column that can hold words is looked through, or somebody has said why not', async () => {
  const columns = await sql()<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'bytea', 'ARRAY')`
  const tables = new Set(columns.map(({ table }) => table))
  expect([...elsewhere, ...Object.keys(others)].filter((table) => !tables.has(table))).toEqual([])
  const known = new Map(spots.map(({ table, holds }) => [table, holds]))
  const missing = columns.filter(
    ({ table, column }) =>
      !elsewhere.includes(table) &&
      !known.get(table)?.includes(column) &&
      !others[table]?.includes(column) &&
      !silent.test(column),
  )
  expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual([])
})
