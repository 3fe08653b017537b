// Compiles what Node runs into lib/, for the packed package: Node strips no types under node_modules. Run by npm before it packs.
// Plain JavaScript for Node 20.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

rmSync(join(root, 'lib'), { recursive: true, force: true })
// npm writes the packed file's name to standard output; nothing else belongs there.
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.lib.json')], { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] })
