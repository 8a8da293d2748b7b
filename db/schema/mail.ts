import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Choice } from '@/lib/core/mail/choice'
import type { NewsKind } from '@/lib/core/mail/news'
import type { MailState } from '@/lib/core/mail/states'
import { instant } from './columns'
import { figureRequest } from './figures'
import { readingLink } from './lending'
import { person } from './people'
import { report, section } from './reports'

/** How somebody wants to hear of news; without a row, as is usual. */
export const mailChoice = pgTable(
  'mail_choice',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => person.id),
    choice: text().$type<Choice>().notNull(),
  },
  (t) => [check('mail_choice_known', sql`${t.choice} in ('atOnce', 'daily', 'none')`)],
)

/**
 * The outbox: one message to one person, or to somebody outside with their reading link. Its words are made when it is
 * sent, from what they may read then.
 */
export const mail = pgTable(
  'mail',
  {
    /** Its Message-ID is made of this, and is the same in every try. */
    id: text().primaryKey(),
    personId: text('person_id').references(() => person.id),
    linkId: text('link_id').references(() => readingLink.id),
    /** The day of a daily message; null: news that did not wait. */
    day: date({ mode: 'string' }),
    state: text().$type<MailState>().notNull().default('waiting'),
    madeAt: instant('made_at').notNull().defaultNow(),
    tries: integer().notNull().default(0),
    nextTry: instant('next_try').notNull().defaultNow(),
    /** Where the last try went, and under which subject. */
    address: text().notNull().default(''),
    subject: text().notNull().default(''),
    triedAt: instant('tried_at'),
    sentAt: instant('sent_at'),
    /** Why the last try came to nothing, in one sentence. */
    trouble: text(),
  },
  (t) => [
    uniqueIndex('mail_daily').on(t.personId, t.day).where(sql`${t.day} is not null`),
    index('mail_link').on(t.linkId),
    check('mail_to_one', sql`num_nonnulls(${t.personId}, ${t.linkId}) = 1`),
    index('mail_due').on(t.state, t.nextTry),
    index('mail_made').on(t.madeAt),
    check('mail_state', sql`${t.state} in ('waiting', 'sending', 'sent', 'dropped', 'failed', 'unsure')`),
  ],
)

/** Something that a person should hear of, in the next message to them, if it still holds then. */
export const news = pgTable(
  'news',
  {
    id: text().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    kind: text().$type<NewsKind>().notNull(),
    /** Person id, or `system`. */
    by: text().notNull(),
    sectionId: text('section_id').references(() => section.id),
    requestId: text('request_id').references(() => figureRequest.id),
    reportId: text('report_id').references(() => report.id),
    at: instant('at').notNull().defaultNow(),
    /** The message that tells it; null: it waits for one. */
    mailId: text('mail_id').references(() => mail.id),
  },
  (t) => [
    index('news_waiting').on(t.personId).where(sql`${t.mailId} is null`),
    index('news_mail').on(t.mailId),
    index('news_at').on(t.at),
    index('news_reminded').on(t.sectionId).where(sql`${t.kind} = 'reminded'`),
  ],
)
