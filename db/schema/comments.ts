import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Anchor } from '@/lib/core/anchors'
import type { Json } from '@/lib/core/tree'
import { instant } from './columns'
import { readingLink } from './lending'
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
    /** Who began it: a person, or somebody outside by their reading link. */
    createdBy: text('created_by').references(() => person.id),
    linkId: text('link_id').references(() => readingLink.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    settled: text().$type<'resolved' | 'accepted' | 'rejected'>(),
    settledBy: text('settled_by').references(() => person.id),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('thread_section').on(t.sectionId, t.createdAt),
    index('thread_link').on(t.linkId),
    check('thread_by_one', sql`num_nonnulls(${t.createdBy}, ${t.linkId}) = 1`),
    check('thread_outside_proposal', sql`${t.linkId} is null or ${t.proposal} is null`),
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
    /** Who said it: a person, or somebody outside by their reading link. */
    personId: text('person_id').references(() => person.id),
    linkId: text('link_id').references(() => readingLink.id),
    text: text().notNull(),
    /** People named in it, who find it on their list. */
    mentions: text().array().notNull().default(sql`'{}'`),
    at: instant('at').notNull().defaultNow(),
    editedAt: instant('edited_at'),
  },
  (t) => [
    index('comment_thread').on(t.threadId, t.at),
    index('comment_link').on(t.linkId, t.at),
    check('comment_by_one', sql`num_nonnulls(${t.personId}, ${t.linkId}) = 1`),
  ],
)
