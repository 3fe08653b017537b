#!/usr/bin/env node
// Runs the command line with a Node that is new enough: this one, else that of the package `node`. The repository's sources run as they
// stand; Node strips no types under node_modules, so there `lib/` runs, which they were compiled to (scripts/compile.mjs).
// Plain JavaScript for Node 20, without dependencies.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { isNewEnough, nodeOrExit } from '../scripts/node-version.mjs'

const installed = /[\\/]node_modules[\\/]/.test(fileURLToPath(import.meta.url))
const main = new URL(installed ? '../lib/src/cli/main.js' : '../src/cli/main.ts', import.meta.url)

// Keeps the packages' code compiled for the next run, this process's and those of its children: about a second for a build.
// Without write permission there, Node leaves it out.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/report-deck/compiled', import.meta.url))

// Drafting puts hundreds of patterns to each sentence: V8 compiles them at once, in place of reading them step by step first.
const COMPILED_PATTERNS = '--no-regexp-tier-up'

function runWith(node) {
  const child = spawn(node, [COMPILED_PATTERNS, fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  // Ctrl-C reaches the child by itself; it winds up and ends, and so do we.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(3)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

if (isNewEnough(process.version)) {
  setFlagsFromString(COMPILED_PATTERNS)
  module.enableCompileCache()
  await import(main.href)
}
else {
  runWith(nodeOrExit(fileURLToPath(new URL('..', import.meta.url))))
}
