import { defineConfig } from 'vitest/config'

/** Files that put something of their own in place of a module of Node. */
const ALONE = ['tests/unit/export/disk.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // The others share their modules within a worker: each is read, and its code warmed up, once.
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
