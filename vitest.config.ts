import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const own = { AUTH_SECRET: 'for tests alone, for tests alone', SITE_URL: 'https://tin.haiphong.example' }

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // Vitest leaves a core to itself, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          env: own,
          globalSetup: 'db/testing/template.ts',
          setupFiles: 'db/testing/own-database.ts',
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
