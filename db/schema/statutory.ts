import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Requirement } from '@/lib/core/statutory'
import type { Exception } from '@/lib/core/statutory/standing'
import { report, section } from './reports'

/** Which section answers what the law asks of its report. */
export const requirementSection = pgTable(
  'requirement_section',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    requirement: text().$type<Requirement>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.requirement] })],
)

/** Why a report needs no figures of its own for a requirement. */
export const requirementException = pgTable(
  'requirement_exception',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    requirement: text().$type<Requirement>().notNull(),
    kind: text().$type<Exception['kind']>().notNull(),
    reason: text().notNull().default(''),
    /** Last year's section, which has the figures. */
    lastSectionId: text('last_section_id').references(() => section.id),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.requirement] }),
    index('requirement_exception_last').on(t.lastSectionId),
    check(
      'requirement_exception_kind',
      sql`(${t.kind} = 'notApplicable' and ${t.reason} <> '' and ${t.lastSectionId} is null)
        or (${t.kind} = 'lastYear' and ${t.lastSectionId} is not null)`,
    ),
  ],
)
