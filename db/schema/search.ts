import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { SearchKind } from '@/lib/core/search/wish'
import { tsvector } from './columns'
import { edition, report, section } from './reports'

/**
 * A published section as search knows it, made of what its edition shows and made anew when that changes. A row
 * counts only while its edition is the current one, so that nothing else than what readers have is ever found.
 */
export const searchPage = pgTable(
  'search_page',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    editionId: text('edition_id')
      .notNull()
      .references(() => edition.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    path: text().notNull(),
    number: text().notNull(),
    title: text().notNull(),
    /** Who answers for it. */
    unit: text().notNull(),
    titleWords: tsvector('title_words').notNull(),
    /** Title and passages of every kind. */
    words: tsvector().notNull(),
    results: tsvector().notNull(),
    challenges: tsvector().notNull(),
    figures: tsvector().notNull(),
    prose: tsvector().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.sectionId] }),
    index('search_page_words').using('gin', t.words).with({ fastupdate: false }),
    index('search_page_results').using('gin', t.results).with({ fastupdate: false }),
    index('search_page_challenges').using('gin', t.challenges).with({ fastupdate: false }),
    index('search_page_figures').using('gin', t.figures).with({ fastupdate: false }),
    index('search_page_prose').using('gin', t.prose).with({ fastupdate: false }),
  ],
)

/** Where on a page its words stand, in reading order: excerpts are taken from these, and no other text is read. */
export const searchPassage = pgTable(
  'search_passage',
  {
    reportId: text('report_id').notNull(),
    sectionId: text('section_id').notNull(),
    position: integer().notNull(),
    kind: text().$type<SearchKind>().notNull(),
    anchor: text().notNull(),
    text: text().notNull(),
    words: tsvector().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.sectionId, t.position] }),
    foreignKey({
      name: 'search_passage_page_fk',
      columns: [t.reportId, t.sectionId],
      foreignColumns: [searchPage.reportId, searchPage.sectionId],
    }).onDelete('cascade'),
  ],
)

/** The words of all published pages: what a misspelt one may have meant, and longer words that hold a short one. */
export const searchWord = pgTable(
  'search_word',
  {
    /** What it is searched by. */
    folded: text().notNull(),
    /** Small letters, as a report writes it most often: it goes with the last report that has it. */
    word: text().notNull(),
    /** The reports that have it; a word that none has is gone. */
    reports: text().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.folded, t.word] }),
    index('search_word_alike').using('gin', t.word.op('gin_trgm_ops')).with({ fastupdate: false }),
  ],
)
