import { bigint, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Json } from '@/lib/core/tree'
import { instant } from './columns'

/** Who did what to what, when, why; append-only and hash-chained; holds ids, not names. */
export const event = pgTable(
  'event',
  {
    seq: bigint({ mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    /** Person id, the id of a reading link, or `system`. */
    actor: text().notNull(),
    kind: text().notNull(),
    reportId: text('report_id'),
    sectionId: text('section_id'),
    /** The person, department, edition … it was done to. */
    subject: text(),
    data: jsonb().$type<Record<string, Json>>().notNull(),
    /** Hash of the event before; 64 zeros for the first. */
    prev: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    index('event_at').on(t.at),
    index('event_report').on(t.reportId, t.seq),
    index('event_section').on(t.sectionId, t.seq),
    index('event_actor').on(t.actor, t.seq),
    index('event_kind').on(t.kind, t.seq),
  ],
)
