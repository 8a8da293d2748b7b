import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './db/schema/installation.ts',
    './db/schema/people.ts',
    './db/schema/identity.ts',
    './db/schema/reports.ts',
    './db/schema/steps.ts',
    './db/schema/statutory.ts',
    './db/schema/versions.ts',
    './db/schema/deadlines.ts',
    './db/schema/editions.ts',
    './db/schema/log.ts',
    './db/schema/presence.ts',
    './db/schema/comments.ts',
    './db/schema/lending.ts',
    './db/schema/pictures.ts',
    './db/schema/figures.ts',
    './db/schema/hints.ts',
    './db/schema/mail.ts',
    './db/schema/acts.ts',
    './db/schema/corrections.ts',
    './db/schema/erasures.ts',
    './db/schema/search.ts',
  ],
  out: './db/migrations',
})
