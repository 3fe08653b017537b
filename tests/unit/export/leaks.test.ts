import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findLeaks, leaksIn, secretsOf, shingles, wordsOf } from '../../../src/export/leaks.ts'
import { slideFacts } from './facts.ts'

const slides = [
  slideFacts({ no: 1, note: 'Good morning, [click] this is what nobody outside may read.' }),
  slideFacts({ no: 2, note: 'The Act has four chapters and it binds no company.' }),
]

describe('shingles', () => {
  it('are all runs of five words, without case, marks and line breaks', () => {
    expect(shingles('One two,\nThree — four five SIX')).toEqual(['one two three four five', 'two three four five six'])
  })

  it('are the whole of a shorter note, and none of a single word', () => {
    expect(shingles('Thank you')).toEqual(['thank you'])
    expect(shingles('Thanks')).toEqual([])
  })
})

it('words are found in JavaScript strings and in HTML', () => {
  expect(wordsOf('"good\\nmorning <b>to</b>&nbsp;you"')).toEqual(['good', 'morning', 'to', 'you'])
})

describe('leaksIn', () => {
  it('finds a note in compiled code, and says whose it is', () => {
    const secrets = secretsOf(slides, '')
    expect(leaksIn('const a="<p>Good morning, this is what nobody</p>"', secrets)).toEqual(new Map([[1, 'good morning this is what']]))
    expect(leaksIn('const a="Good morning to all"', secrets).size).toBe(0)
  })

  it('lets pass what the slides themselves say', () => {
    const secrets = secretsOf(slides, 'The Act has four chapters and it binds no company.')
    expect(leaksIn('the act has four chapters', secrets).size).toBe(0)
  })
})

describe('findLeaks', () => {
  let dir: string
  beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'leaks-')) })
  afterEach(() => rm(dir, { recursive: true }))

  it('names the file and the slide', async () => {
    await writeFile(join(dir, 'app.js'), 'x="and it binds no company"')
    await writeFile(join(dir, 'style.css'), 'a{}')
    expect(await findLeaks(dir, { slides }, '')).toEqual([expect.objectContaining({ place: 'app.js', message: expect.stringContaining('slide 2') as string })])
  })
})
