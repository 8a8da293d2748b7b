import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Choice } from '@/lib/core/choosing'
import type { Saved } from '@/lib/core/merge'
import type { Content } from '@/lib/core/section'
import type { How } from '@/lib/core/sittings'
import type { Json } from '@/lib/core/tree'
import { instant } from './columns'
import { person } from './people'
import { section } from './reports'

/** Every saved version, kept for ever: they feed "sittings", history and restore. */
export const version = pgTable(
  'version',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    version: integer().notNull(),
    /** Made by the browser; repeating it is harmless. */
    saveId: text('save_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    at: instant('at').notNull().defaultNow(),
    how: text().$type<How>().notNull().default('save'),
    changes: jsonb().$type<Saved[]>().notNull(),
    /** The whole content, now and then, so that an old version is a few steps away. */
    snapshot: jsonb().$type<Content>(),
  },
  (t) => [
    primaryKey({ columns: [t.sectionId, t.version] }),
    uniqueIndex('version_save').on(t.sectionId, t.saveId),
    index('version_person').on(t.sectionId, t.personId, t.version),
    check(
      'version_how',
      sql`${t.how} in ('save', 'import', 'restore', 'resolve', 'fill', 'accept', 'correct', 'erase')`,
    ),
  ],
)

/** Everybody who has saved a version of a section; kept by a trigger, so that no list looks through the versions. */
export const sectionAuthor = pgTable(
  'section_author',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.personId] })],
)

/** Two people changed the same place: both texts, until somebody chooses. */
export const collision = pgTable(
  'collision',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    path: jsonb().$type<string[]>().notNull(),
    /** What stands, and who wrote it; JSON null stands for "removed" in both. */
    theirs: jsonb().$type<{ value?: Json }>().notNull(),
    theirsBy: text('theirs_by').references(() => person.id),
    mine: jsonb().$type<{ value?: Json }>().notNull(),
    mineBy: text('mine_by')
      .notNull()
      .references(() => person.id),
    at: instant('at').notNull().defaultNow(),
    resolvedAt: instant('resolved_at'),
    resolvedBy: text('resolved_by').references(() => person.id),
    /** Null while it waits, and where whoever wrote `mine` went on: then a later row has the text. */
    chosen: text().$type<Choice>(),
  },
  (t) => [index('collision_open').on(t.sectionId).where(sql`${t.resolvedAt} is null`)],
)
