import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { person } from './people'
import { section } from './reports'

/** Who has a section open, in which tab and at which place; a row that was not seen for a while is nobody. */
export const presence = pgTable(
  'presence',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    tab: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    /** The path of the field they are in; null: just here. */
    place: jsonb().$type<string[]>(),
    seenAt: instant('seen_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.tab] })],
)
