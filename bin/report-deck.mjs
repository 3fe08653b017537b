#!/usr/bin/env node
// Runs src/cli/main.ts with a Node that reads TypeScript: this one if it is new enough, else that of the package `node`.
// Plain JavaScript for Node 20, without dependencies.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { findNode, isNewEnough } from '../scripts/node-version.mjs'

const main = new URL('../src/cli/main.ts', import.meta.url)

// Keeps the packages' code compiled for the next run, this process's and those of its children: about a second for a build.
// Without write permission there, Node leaves it out.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/report-deck/compiled', import.meta.url))

function runWith(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
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
  module.enableCompileCache()
  await import(main.href)
}
else {
  const node = findNode(fileURLToPath(new URL('..', import.meta.url)))
  if (node === undefined) {
    console.error('Report Deck needs Node 22.18 or newer, and finds none (its own comes with the package "node").\nRun `npm rebuild node` in its folder, or install a newer Node: https://nodejs.org')
    process.exit(3)
  }
  runWith(node)
}
