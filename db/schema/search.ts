import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Passage } from '@/lib/core/search/passages'
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
    /** Where its words stand, for excerpts. */
    passages: jsonb().$type<Passage[]>().notNull(),
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
    index('search_word_alike').using('gin', t.word.op('gin_trgm_ops')),
  ],
)
