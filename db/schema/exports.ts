import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns'
import { edition } from './reports'

/**
 * A file that was made of an edition because somebody asked for it. It is no record: it is never changed, but may be
 * thrown away and made anew of what the edition stores.
 */
export const editionExport = pgTable(
  'edition_export',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => edition.id),
    /** Below the report's address: "rapport.pdf", "organisasjon/eiendom.docx". */
    path: text().notNull(),
    type: text().notNull(),
    etag: text().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    madeAt: instant('made_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.path] }), index('edition_export_made').on(t.madeAt)],
)

/** Its bytes in pieces, so that no server holds a whole large file to send it. */
export const editionExportPiece = pgTable(
  'edition_export_piece',
  {
    editionId: text('edition_id').notNull(),
    path: text().notNull(),
    /** 0, 1, 2 … */
    number: integer().notNull(),
    bytes: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.path, t.number] }),
    // Deferred by the migration: the pieces come first, and what they are is known when the last of them is there.
    foreignKey({
      name: 'edition_export_piece_of',
      columns: [t.editionId, t.path],
      foreignColumns: [editionExport.editionId, editionExport.path],
    }).onDelete('cascade'),
  ],
)
