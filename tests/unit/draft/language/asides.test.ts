import { describe, expect, it } from 'vitest'
import { withoutAsideOfSubject, withoutInstances } from '../../../../src/draft/language/asides.ts'

describe('instances of a subject', () => {
  it('go', () => {
    expect(withoutInstances('Some of the oldest ports, such as Elm and Ash, were dark in winter.')).toBe('Some of the oldest ports were dark in winter.')
    expect(withoutAsideOfSubject('Some of the oldest ports, including Elm and Ash, were dark in winter.')).toBe('Some of the oldest ports were dark in winter.')
  })

  it('stay where something is said of all of them', () => {
    expect(withoutInstances('Some of the oldest ports, such as Elm and Ash, were both dark in winter.')).toBeUndefined()
    expect(withoutAsideOfSubject('Some of the oldest ports, including Elm, Ash and Oak, were all dark in winter.')).toBeUndefined()
  })

  it('go where both only joins two things', () =>
    expect(withoutAsideOfSubject('The oldest ports, including Elm and Ash, are both dark and dear.')).toBe('The oldest ports are both dark and dear.'))
})
