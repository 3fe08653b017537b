import { describe, expect, it } from 'vitest'
import { findPassage, type Anchor } from '../../../src/evidence/passages.ts'
import { parseReport } from '../../../src/report/parse.ts'

const report = parseReport(`# Pilots

### Introduction

The harbours train pilots. The Board’s school opened in May.

The school is small. The school is cold, and the school is old.

### Costs

A place costs much. The Board’s school opened in May.

### Costs

Tugs cost more.
`)

const find = (section: string, paragraph: number, start: string, end?: string) => findPassage(report, { section, paragraph, start, end } satisfies Anchor)

describe('findPassage', () => {
  it('finds the words from start to end, with their line', () => {
    expect(find('Introduction', 1, 'The harbours', 'pilots')).toEqual({ status: 'found', text: 'The harbours train pilots', line: 5 })
  })

  it('takes start alone as the whole passage', () => {
    expect(find('Introduction', 1, 'The harbours train')).toMatchObject({ status: 'found', text: 'The harbours train' })
  })

  it('ends at the first end after the start', () => {
    expect(find('Introduction', 2, 'The school is cold', 'school is old')).toMatchObject({ text: 'The school is cold, and the school is old' })
  })

  it('looks in every section of that heading', () => {
    expect(find('Costs', 1, 'Tugs cost', 'more')).toMatchObject({ status: 'found', line: 15 })
  })

  it('keeps to whole words', () => {
    expect(find('Introduction', 1, 'The harb')).toMatchObject({ status: 'gone' })
  })

  it('says that there is no such section, and where the words are', () => {
    expect(find('Intro', 1, 'The harbours', 'pilots')).toEqual({
      status: 'gone', reason: 'the report has no section "Intro"', hint: 'found in section "Introduction" paragraph 1 instead',
    })
  })

  it('says how the report writes the heading', () => {
    expect(find('introduction', 1, 'The harbours')).toMatchObject({ hint: 'the report writes the heading "Introduction"' })
  })

  it('says that there are fewer paragraphs', () => {
    expect(find('Introduction', 7, 'The harbours')).toMatchObject({ status: 'gone', reason: 'section "Introduction" has 2 paragraphs, not 7' })
  })

  it('says which half of the anchor is missing', () => {
    expect(find('Introduction', 1, 'The harbours', 'sailors')).toMatchObject({
      reason: 'the paragraph has "The harbours" but not "sailors" after it', hint: 'only its first words are found, in section "Introduction" paragraph 1',
    })
  })

  it('sees that only quotes or capitals differ', () => {
    expect(find('Introduction', 1, 'The Board\'s school')).toMatchObject({ status: 'gone', hint: expect.stringContaining('other quotes') })
  })

  it('says that the words are nowhere', () => {
    expect(find('Introduction', 1, 'A lighthouse')).toMatchObject({ status: 'gone', hint: 'its words stand nowhere in the report' })
  })

  it('is ambiguous where the start stands twice', () => {
    expect(find('Introduction', 2, 'The school', 'old')).toMatchObject({ status: 'ambiguous', reason: '"The school" fits 2 places there' })
  })

  it('is ambiguous where a browser would open an earlier place', () => {
    expect(find('Costs', 1, 'The Board’s school', 'in May')).toMatchObject({
      status: 'ambiguous', reason: expect.stringContaining('section "Introduction" paragraph 1'),
    })
  })
})
