import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { CorrectionState } from '@/lib/core/correcting'
import type { Saved } from '@/lib/core/merge'
import type { OpenCollision } from '@/lib/core/saving'
import type { Content } from '@/lib/core/section'
import { instant } from './columns'
import { person } from './people'
import { edition, revision, section } from './reports'

/** A small fix of what readers have, beside the running draft of its section: a working copy of the published revision. */
export const correction = pgTable(
  'correction',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    /** What readers had when it was begun. */
    baseId: text('base_id').notNull(),
    state: text().$type<CorrectionState>().notNull().default('draft'),
    stateSince: instant('state_since').notNull().defaultNow(),
    version: integer().notNull().default(0),
    content: jsonb().$type<Content>().notNull(),
    /** Two texts of one place, until somebody chooses. */
    collisions: jsonb().$type<OpenCollision[]>().notNull().default([]),
    savedAt: instant('saved_at').notNull().defaultNow(),
    /** Why it is needed, said by whoever sent it last. */
    note: text().notNull().default(''),
    /** What was sent last. */
    revisionId: text('revision_id'),
    openedBy: text('opened_by')
      .notNull()
      .references(() => person.id),
    openedAt: instant('opened_at').notNull().defaultNow(),
    /** The edition that brought it to the readers. */
    editionId: text('edition_id').references((): AnyPgColumn => edition.id),
  },
  (t) => [
    foreignKey({
      name: 'correction_mends_a_revision_of_its_section',
      columns: [t.sectionId, t.baseId],
      foreignColumns: [revision.sectionId, revision.id],
    }),
    foreignKey({
      name: 'correction_sends_a_revision_of_its_section',
      columns: [t.sectionId, t.revisionId],
      foreignColumns: [revision.sectionId, revision.id],
    }),
    uniqueIndex('correction_open').on(t.sectionId).where(sql`${t.state} not in ('published', 'dropped')`),
    index('correction_section').on(t.sectionId, t.openedAt),
    check(
      'correction_state',
      sql`${t.state} in ('draft', 'submitted', 'returned', 'approved', 'published', 'dropped')`,
    ),
    check('correction_sent', sql`${t.state} in ('draft', 'dropped') or ${t.revisionId} is not null`),
    check('correction_published', sql`(${t.state} = 'published') = (${t.editionId} is not null)`),
  ],
)

/** Every save of a correction, kept for ever: they tell who wrote it. */
export const correctionVersion = pgTable(
  'correction_version',
  {
    correctionId: text('correction_id')
      .notNull()
      .references(() => correction.id),
    version: integer().notNull(),
    /** Made by the browser; repeating it is harmless. */
    saveId: text('save_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    at: instant('at').notNull().defaultNow(),
    changes: jsonb().$type<Saved[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.correctionId, t.version] }),
    uniqueIndex('correction_version_save').on(t.correctionId, t.saveId),
  ],
)
