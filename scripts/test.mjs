// The one gate, for people and for CI: `npm test`. Runs every step, even after a failure.
// REPORT_DECK_REPORT names the report's Markdown file; with it, evidence is also proved against the report.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name, entry) => [process.execPath, `node_modules/${name}/${entry}`]
const report = process.env.REPORT_DECK_REPORT

const steps = [
  { name: 'lint', command: [...bin('eslint', 'bin/eslint.js'), '.'] },
  { name: 'types', command: [...bin('vue-tsc', 'bin/vue-tsc.js'), '--noEmit'] },
  { name: 'unit', command: [...bin('vitest', 'vitest.mjs'), 'run'] },
  { name: 'evidence', command: [process.execPath, 'src/cli/main.ts', 'check', '--frozen', ...(report ? ['--report', report] : [])] },
  { name: 'browser', command: [...bin('@playwright/test', 'cli.js'), 'test'] },
  { name: 'package', command: [process.execPath, 'scripts/test-package.mjs'] },
]

/** Whether the step succeeded. Ctrl-C ends the whole gate. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('exit', (code, signal) => {
      if (signal === 'SIGINT' || code === 130)
        process.exit(130)
      resolve(code === 0)
    })
  })
}

process.on('SIGINT', () => {})
const only = process.argv.slice(2)
const chosen = only.length > 0 ? steps.filter(step => only.includes(step.name)) : steps
const lines = []
let failed = 0
for (const { name, command } of chosen) {
  console.log(`\n── ${name} ──`)
  const start = performance.now()
  const passed = await run(command)
  failed += passed ? 0 : 1
  lines.push(`${passed ? 'pass' : 'FAIL'}  ${name.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
console.log(`\n${lines.join('\n')}\n${chosen.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
