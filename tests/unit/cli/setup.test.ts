import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installState, matchesLock, stampOf, writeStamp } from '../../../scripts/install-state.mjs'
import { isNewEnough } from '../../../scripts/node-version.mjs'

const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '2.0.0', optional: true } } }

describe('matchesLock', () => {
  it.each([
    ['the same', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a package missing', {}, false],
    ['another version of an optional one', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '1.0.0' } }, false],
  ])('%s', (_, packages, expected) => expect(matchesLock(lock, { packages })).toBe(expected))
})

describe('installState', () => {
  let root: string
  const put = async (path: string, content: unknown) => {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'setup-'))
    await put('package-lock.json', lock)
  })
  afterEach(() => rm(root, { recursive: true }))

  it('is missing without node_modules', () => expect(installState(root)).toBe('missing'))

  it('is stale where npm was stopped half-way', async () => {
    await mkdir(join(root, 'node_modules'))
    expect(installState(root)).toBe('stale')
  })

  it('is fresh with a stamp, and stale once the lock changes', async () => {
    await mkdir(join(root, 'node_modules'))
    writeStamp(root)
    expect(installState(root)).toBe('fresh')
    await put('package-lock.json', { packages: { 'node_modules/a': { version: '1.1.0' } } })
    expect(installState(root)).toBe('stale')
  })

  it('takes a matching install by npm itself as fresh', async () => {
    await put('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } })
    expect(installState(root)).toBe('fresh')
  })

  it('is stale when the packages are another platform\'s', async () => {
    await put('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } })
    await put('node_modules/.report-deck-install', stampOf(JSON.stringify(lock), 'plan9', 'mips'))
    expect(installState(root)).toBe('stale')
  })
})

it.each([['v24.21.0', true], ['v22.18.0', true], ['v22.17.1', false], ['v23.5.0', false], ['v23.6.0', true], ['v20.20.2', false]])('Node %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})

describe('nodeOrExit', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'node-package-'))
    await mkdir(join(root, 'node_modules', 'node'), { recursive: true })
    await writeFile(join(root, 'package.json'), '{}')
    await writeFile(join(root, 'node_modules', 'node', 'package.json'), '{}')
  })
  afterEach(() => rm(root, { recursive: true }))

  it('runs the install script of the package node where npm did not', async () => {
    // As the package's own script ends: with an executable in bin/.
    await writeFile(join(root, 'node_modules', 'node', 'installArchSpecificPackage.js'), `
      const { chmodSync, mkdirSync, writeFileSync } = require('node:fs')
      mkdirSync('bin')
      writeFileSync('bin/node', '#!/bin/sh\\necho v99.0.0\\n')
      chmodSync('bin/node', 0o755)`)
    const script = `import { nodeOrExit } from ${JSON.stringify(new URL('../../../scripts/node-version.mjs', import.meta.url).href)}
      Object.defineProperty(process, 'version', { value: 'v20.0.0' })
      console.log(nodeOrExit(${JSON.stringify(root)}))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(stderr).toContain('Fetching Node')
    expect(stdout.trim()).toBe(join(root, 'node_modules', 'node', 'bin', 'node'))
  })

  it('says what to do where that fails too', () => {
    const script = `import { nodeOrExit } from ${JSON.stringify(new URL('../../../scripts/node-version.mjs', import.meta.url).href)}
      Object.defineProperty(process, 'version', { value: 'v20.0.0' })
      nodeOrExit(${JSON.stringify(root)})`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(stderr).toContain('npm rebuild node')
    expect(status).toBe(3)
  })
})
