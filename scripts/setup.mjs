// Installs what is missing, then runs a script with the tool's own Node:
//   node scripts/setup.mjs bin/report-deck.mjs present
// Plain JavaScript for Node 20, without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installState, writeStamp } from './install-state.mjs'
import { nodeOrExit } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'

/** Runs a program to its end; its exit code, 130 when Ctrl-C ended it. */
function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  const forward = signal => child.kill(signal)
  // Ctrl-C reaches the child by itself (same terminal); we only must not end before it.
  const onInterrupt = () => {}
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', forward)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Cannot run ${command}: ${error.message}`)
      resolve(3)
    })
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  }).finally(() => {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', forward)
  })
}

const npm = args => run('npm', args, { cwd: root, shell: windows })

async function install() {
  const state = installState(root)
  if (state === 'fresh')
    return
  console.log(`Installing packages, exactly as package-lock.json says (${state === 'missing' ? 'there are none yet' : 'it has changed'}) …`)
  const code = await npm(['ci', '--no-fund', '--no-audit'])
  if (code !== 0) {
    console.error('\nThe packages could not be installed; npm says why above. It needs the npm registry, and room on the disk.')
    process.exit(code === 130 ? 130 : 3)
  }
  writeStamp(root)
}

const [script, ...args] = process.argv.slice(2)
if (script === undefined) {
  console.error('Usage: node scripts/setup.mjs SCRIPT [ARGUMENTS]')
  process.exit(2)
}
await install()
const node = nodeOrExit(root)
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
process.exit(await run(node, [join(root, script), ...args], { env: { ...process.env, PATH: path } }))
