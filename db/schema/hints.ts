import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { person } from './people'
import { section } from './reports'

/**
 * A hint that somebody has put away, for everybody who writes in the section; or what a section and others say that
 * cannot all be right (lib/core/agreeing.ts), put away for everybody with the reason why it stands.
 */
export const hiddenHint = pgTable(
  'hidden_hint',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    /** What the hint is about: its kind and the words it found. */
    hint: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    reason: text().notNull().default(''),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.hint] })],
)
