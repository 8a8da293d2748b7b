import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Anchor } from '@/lib/core/anchors'
import type { Json } from '@/lib/core/tree'
import { instant } from './columns'
import { person } from './people'
import { section } from './reports'

/** A conversation about a place in a draft; with a proposal, a wording that its author may take or leave. Never published. */
export const thread = pgTable(
  'thread',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    anchor: jsonb().$type<Anchor>().notNull(),
    /** What stood at the anchor's path, and what is proposed instead. */
    proposal: jsonb().$type<{ from: Json; to: Json }>(),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    settled: text().$type<'resolved' | 'accepted' | 'rejected'>(),
    settledBy: text('settled_by').references(() => person.id),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('thread_section').on(t.sectionId, t.createdAt),
    check('thread_settled', sql`${t.settled} in ('resolved', 'accepted', 'rejected')`),
    check(
      'thread_proposal',
      sql`${t.settled} is null or ${t.settled} = 'resolved' or ${t.proposal} is not null`,
    ),
  ],
)

export const comment = pgTable(
  'comment',
  {
    id: text().primaryKey(),
    threadId: text('thread_id')
      .notNull()
      .references(() => thread.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    text: text().notNull(),
    /** People named in it, who find it on their list. */
    mentions: text().array().notNull().default(sql`'{}'`),
    at: instant('at').notNull().defaultNow(),
    editedAt: instant('edited_at'),
  },
  (t) => [index('comment_thread').on(t.threadId, t.at)],
)
