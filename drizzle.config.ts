import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './db/schema/installation.ts',
    './db/schema/people.ts',
    './db/schema/reports.ts',
    './db/schema/versions.ts',
    './db/schema/deadlines.ts',
    './db/schema/editions.ts',
    './db/schema/log.ts',
  ],
  out: './db/migrations',
})
