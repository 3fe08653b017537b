// Work on drafts outside the gate:
//   npm run draft-renew     writes what tests/fixtures/reports expect, and the deck of examples/, anew; read the difference
//   npm run draft-survey    builds and measures decks of real reports; REPORT_DECK_CORPUS names their folder, REPORT_DECK_SURVEY how many
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const jobs = {
  renew: { command: ['node_modules/vitest/vitest.mjs', 'run', 'tests/unit/draft/fixtures.test.ts', 'tests/unit/draft/example.test.ts'], env: { REPORT_DECK_RENEW: '1' } },
  survey: { command: ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/corpus.spec.ts'], env: { REPORT_DECK_SURVEY: process.env.REPORT_DECK_SURVEY ?? '12' } },
}
const job = jobs[process.argv[2]]
if (!job) {
  console.error(`Name one of: ${Object.keys(jobs).join(', ')}`)
  process.exit(2)
}
if (process.argv[2] === 'survey' && !process.env.REPORT_DECK_CORPUS) {
  console.error('Name a folder of reports: REPORT_DECK_CORPUS=path/to/reports npm run draft-survey')
  process.exit(2)
}
spawn(process.execPath, job.command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...job.env } })
  .on('exit', code => process.exit(code ?? 1))
