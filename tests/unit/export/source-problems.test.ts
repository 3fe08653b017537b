import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deckProblems } from '../../../src/export/source-problems.ts'
import { copyCase } from '../check/cases.ts'

let root = ''
beforeEach(() => { root = copyCase('base') })
afterEach(() => rmSync(root, { recursive: true, force: true }))

const edit = (file: string, change: (text: string) => string): void => writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')))
const problems = async (): Promise<string[]> => (await deckProblems(join(root, 'slides.md'))).map(({ place, message }) => `${place} ${message}`)

it('finds nothing in a good deck', async () => expect(await problems()).toEqual([]))

it('names wrong data alone, not the slides made from it', async () => {
  edit('data/evidence.yaml', text => `${text}\n  - : [broken\n`)
  const found = await problems()
  expect(found).not.toEqual([])
  expect(found.every(line => line.startsWith('data/evidence.yaml:'))).toBe(true)
})

it('names an import that leads nowhere, and one that asks for more slides than there are', async () => {
  edit('slides.md', text => `${text}\n---\nsrc: ./pages/gone.md\n---\n\n---\nsrc: ./pages/01-school.md#99\n---\n`)
  expect(await problems()).toEqual([expect.stringContaining('pages/gone.md'), expect.stringContaining('slide 99 of ./pages/01-school.md is imported')])
})

it('names a mark of an unknown passage at its line', async () => {
  edit('pages/01-school.md', text => text.replace(/^# .*$/m, '$&\n\nA claim <Cite id="nowhere" />'))
  expect(await problems()).toEqual([expect.stringMatching(/^pages\/01-school\.md:\d+ passage "nowhere" is not in data\/evidence\.yaml\.$/)])
})

it('leaves a deck without data in peace', async () => {
  rmSync(join(root, 'data'), { recursive: true })
  writeFileSync(join(root, 'slides.md'), '# One\n')
  expect(await problems()).toEqual([])
})
