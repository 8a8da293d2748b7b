import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import type { Ended } from '@/lib/core/lending'
import { instant } from './columns'
import { person } from './people'
import { section } from './reports'

/** Lets somebody outside read the draft of one section for a while. Only the hash of its token is kept. */
export const readingLink = pgTable(
  'reading_link',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    /** Null: it goes by mail, and has none before that is written. */
    tokenHash: text('token_hash').unique(),
    /** Who it is for: a name, and what they are. */
    holder: text().notNull(),
    holderIs: text('holder_is').notNull(),
    /** Where it is sent; empty: whoever made it hands it over. */
    email: text().notNull().default(''),
    mayComment: boolean('may_comment').notNull(),
    /** The last day on which it works. */
    until: date({ mode: 'string' }).notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => person.id),
    madeAt: instant('made_at').notNull().defaultNow(),
    /** How many times it was read, and when last. */
    looks: integer().notNull().default(0),
    lookedAt: instant('looked_at'),
    /** Why it was ended before its last day; `endedBy` is null where it was published. */
    ended: text().$type<Ended>(),
    endedBy: text('ended_by').references(() => person.id),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('reading_link_section').on(t.sectionId, t.madeAt),
    check('reading_link_token', sql`${t.tokenHash} is not null or ${t.email} <> ''`),
    check('reading_link_ended', sql`${t.ended} in ('revoked', 'published', 'away')`),
    check('reading_link_ended_at', sql`(${t.ended} is null) = (${t.endedAt} is null)`),
    check('reading_link_looks', sql`(${t.looks} = 0) = (${t.lookedAt} is null)`),
  ],
)
