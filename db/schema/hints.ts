import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { person } from './people'
import { section } from './reports'

/** A hint that somebody has put away, for everybody who writes in the section. */
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
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.hint] })],
)
