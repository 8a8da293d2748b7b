import { customType, timestamp } from 'drizzle-orm/pg-core'

/** An instant; deadlines are dates in Europe/Oslo and use `date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Words with their places, written as PostgreSQL reads them (lib/core/search/vector.ts). */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
