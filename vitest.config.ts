import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Tests that put something else in the place of a module, or hear what is told in one database, need modules of their
 * own for each file; the others share theirs, which is what most of the time went to.
 */
const alone = /vi\.mock\(|\/follow'/
const apart = ['app', 'components', 'db', 'lib', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => path.join(folder, String(file))),
  )
  .filter((file) => /\.test\.tsx?$/.test(file) && alone.test(readFileSync(file, 'utf8')))

const ofRules = ['lib/core/**', 'scripts/**/*.rules.test.ts']
const onDatabase = {
  globalSetup: ['db/testing/cluster.ts'],
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

// Rules run anywhere in milliseconds; the rest talks to a real PostgreSQL.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [
            'lib/core/**/*.test.{ts,tsx}',
            'components/**/*.test.{ts,tsx}',
            'scripts/**/*.rules.test.ts',
          ],
          exclude: apart,
          isolate: false,
          // A slow machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...onDatabase,
          name: 'apart',
          include: apart,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...onDatabase,
          name: 'database',
          include: ['app/**/*.test.ts', 'db/**/*.test.ts', 'lib/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...ofRules, ...apart],
          isolate: false,
          // What one file spied on is not spied on in the next.
          restoreMocks: true,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
