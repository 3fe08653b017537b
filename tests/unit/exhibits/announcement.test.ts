import { describe, expect, it } from 'vitest'
import { slideAnnouncement, stepAnnouncement } from '../../../exhibits/shell/announcement.ts'

describe('what is said of a slide', () => {
  it('is its place in the talk and its title', () => {
    expect(slideAnnouncement({ no: 4, talk: 25, title: 'A finding' })).toBe('Slide 4 of 25: A finding')
    expect(slideAnnouncement({ no: 25, talk: 25, title: '' })).toBe('Slide 25 of 25')
  })

  it('is its place in the backup after the talk', () => {
    expect(slideAnnouncement({ no: 27, talk: 25, title: 'The record' })).toBe('Backup 2: The record')
  })
})

describe('what is said of a step', () => {
  it('is its number and what it shows', () => {
    expect(stepAnnouncement(2, 3, ['West: anxious', '', 'Japan: not'])).toBe('Step 2 of 3: West: anxious. Japan: not')
    expect(stepAnnouncement(1, 3, [])).toBe('Step 1 of 3')
  })

  it('is cut at a word where it is long', () => {
    const said = stepAnnouncement(1, 1, ['word '.repeat(100)])
    expect(said.length).toBeLessThan(330)
    expect(said).toMatch(/word …$/)
  })
})
