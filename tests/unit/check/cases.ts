/** The decks under `tests/fixtures/checks`: each case is laid over `base` in a folder of its own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/checks')

export const caseNames = readdirSync(FIXTURES).sort()

const copies: string[] = []

afterAll(() => copies.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/** A fresh copy of a case, gone after the test file; the folder's path. */
export function copyCase(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-deck-check-'))
  copies.push(folder)
  cpSync(path.join(FIXTURES, 'base'), folder, { recursive: true })
  if (name !== 'base')
    cpSync(path.join(FIXTURES, name), folder, { recursive: true })
  return folder
}

/** What the case must report, one `file:line rule` a line. Throws when nobody has said. */
export function expectedOf(name: string): string {
  return readFileSync(path.join(FIXTURES, name, 'expected.txt'), 'utf8').trim()
}
