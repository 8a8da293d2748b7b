import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { ErasureState, ErasureTarget } from '@/lib/core/erasing'
import { instant } from './columns'
import { person } from './people'
import { report } from './reports'

/** Personal data that is to be taken out of everything: asked for by one administrator, decided by another. */
export const erasure = pgTable(
  'erasure',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    /** What is to go; only while it waits: it is what must not be kept. */
    target: jsonb().$type<ErasureTarget>(),
    reason: text().notNull(),
    /** What readers are told beside the day. */
    note: text().notNull().default(''),
    state: text().$type<ErasureState>().notNull().default('asked'),
    askedBy: text('asked_by')
      .notNull()
      .references(() => person.id),
    askedAt: instant('asked_at').notNull().defaultNow(),
    decidedBy: text('decided_by').references(() => person.id),
    decidedAt: instant('decided_at'),
    /** Why it was turned down. */
    refusal: text().notNull().default(''),
    /** The transaction that carries it out: what is kept for ever may be changed in no other. */
    doneIn: text('done_in'),
  },
  (t) => [
    index('erasure_report').on(t.reportId, t.askedAt),
    check('erasure_state', sql`${t.state} in ('asked', 'done', 'dropped')`),
    check('erasure_target', sql`(${t.state} = 'asked') = (${t.target} is not null)`),
    check('erasure_decided', sql`(${t.state} = 'asked') = (${t.decidedBy} is null)`),
    check('erasure_two_people', sql`${t.state} <> 'done' or ${t.decidedBy} <> ${t.askedBy}`),
  ],
)

/** What an erasure changed, row by row; by ids only. */
export const erasurePlace = pgTable(
  'erasure_place',
  {
    erasureId: text('erasure_id').notNull(),
    /** The table, and the key of the row as it is since. */
    place: text().notNull(),
    key: text().notNull(),
    /** In a draft: the fields, and the version from which they are without what was erased. */
    paths: jsonb().$type<string[][]>(),
    version: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.erasureId, t.place, t.key] }),
    foreignKey({ name: 'erasure_place_erasure', columns: [t.erasureId], foreignColumns: [erasure.id] }),
    index('erasure_place_key').on(t.place, t.key),
  ],
)
