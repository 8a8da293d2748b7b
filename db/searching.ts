import postgres from 'postgres'

/** As many questions are looked up at once (measured on two cores). */
export const mostSearching = 3

/**
 * Connections that only search, so that a search takes nobody else's. What it asks has one good plan whatever the words
 * are: by the index of words, and kept. Left alone, the planner reads all, for it does not know what it costs to unpack ten
 * thousand vectors.
 */
export const openSearching = (url: string): postgres.Sql =>
  postgres(url, {
    max: mostSearching,
    connection: {
      application_name: 'beretning',
      statement_timeout: 3000,
      enable_seqscan: 'off',
      enable_nestloop: 'off',
      // Where the planner is overruled, older versions would compile each question (PostgreSQL before 18).
      jit: 'off',
      plan_cache_mode: 'force_generic_plan',
      // More than a third of the letters in threes must be the same: "barnhage" is like "barnehagene", "by" is like nothing.
      'pg_trgm.similarity_threshold': 0.37,
    },
  })
