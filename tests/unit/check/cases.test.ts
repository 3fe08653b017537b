import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkDecks } from '../../../src/check/check.ts'
import { caseNames, copyCase, expectedOf } from './cases.ts'

describe('the decks in tests/fixtures/checks', () => {
  let root = ''
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it.each(caseNames)('%s', async (name) => {
    root = copyCase(name)
    const { problems } = await checkDecks(root, ['slides.md'], { reportFile: path.join(root, 'report.md') })
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`).join('\n')).toBe(expectedOf(name))
  })
})
