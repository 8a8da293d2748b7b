import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns'
import { person } from './people'
import { section } from './reports'

/** A picture that somebody uploaded to a section; whoever reads the section may see it. */
export const picture = pgTable(
  'picture',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    /** The file's own name, for the person who uploaded it. */
    name: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    uploadedBy: text('uploaded_by')
      .notNull()
      .references(() => person.id),
    uploadedAt: instant('uploaded_at').notNull().defaultNow(),
  },
  (t) => [index('picture_section').on(t.sectionId)],
)

/** The same picture re-encoded, without metadata, in several widths. */
export const pictureFile = pgTable(
  'picture_file',
  {
    pictureId: text('picture_id')
      .notNull()
      .references(() => picture.id),
    width: integer().notNull(),
    type: text().notNull(),
    /** SHA-256 of the bytes, hex. */
    hash: text().notNull(),
    bytes: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pictureId, t.width] })],
)
