import { defineConfig } from 'vitest/config'

// Two projects: rules run anywhere in milliseconds; the rest talks to a real PostgreSQL.
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
          // A slow machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['app/**/*.test.ts', 'db/**/*.test.ts', 'lib/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['lib/core/**', 'scripts/**/*.rules.test.ts'],
          globalSetup: ['db/testing/cluster.ts'],
          fileParallelism: true,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
