import { describe, expect, it } from 'vitest'
import { passageUrl, textFragment } from '../../../model/anchor.ts'

describe('text fragments', () => {
  it('names start and end', () => {
    expect(textFragment({ start: 'The act was', end: 'in May' })).toBe('#:~:text=The%20act%20was,in%20May')
  })

  it('names start alone when it is the whole passage', () => {
    expect(textFragment({ start: 'Whole' })).toBe('#:~:text=Whole')
  })

  it('encodes what the directive reserves: comma, hyphen, ampersand', () => {
    expect(textFragment({ start: 'soft-law, R&D' })).toBe('#:~:text=soft%2Dlaw%2C%20R%26D')
  })

  it('encodes parentheses, which would end a Markdown link', () => {
    expect(textFragment({ start: 'AI (the act)' })).toBe('#:~:text=AI%20%28the%20act%29')
  })

  it('keeps typographic quotes as the page has them', () => {
    expect(decodeURIComponent(textFragment({ start: 'Japan’s' }))).toBe('#:~:text=Japan’s')
  })

  it('makes no link where the report has no address', () => {
    expect(passageUrl({ start: 'a' }, undefined)).toBeUndefined()
    expect(passageUrl({ start: 'a' }, 'https://example.org/x')).toBe('https://example.org/x#:~:text=a')
  })

  it('opens the page alone where the words do not name one place', () => {
    expect(passageUrl({ start: 'a', link: false }, 'https://example.org/x')).toBe('https://example.org/x')
  })
})
