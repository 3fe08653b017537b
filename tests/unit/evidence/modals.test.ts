import { describe, expect, it } from 'vitest'
import { modalsOf, strongest } from '../../../src/evidence/modals.ts'

describe('modalsOf', () => {
  it.each<[string, string[]]>([
    ['The Board should publish; it may wait.', ['may', 'should']],
    ['Pupils MUST serve and must pass.', ['must']],
    ['They will need to grow, and have\nto pay.', ['have to', 'need to']],
    ['It is imperative, even essential.', ['essential', 'imperative']],
    ['Serving is required.', ['required']],
  ])('%s', (text, modals) => expect(modalsOf(text)).toEqual(modals))

  it.each(['In May 2019 it rained.', 'They cannot pass.', 'It may not be so.', 'You can’t.', 'The canal is a musty place.', 'the need for tugs'])(
    'finds none: %s', text => expect(modalsOf(text)).toEqual([]))
})

describe('strongest', () => {
  it.each<[string[], string, number]>([
    [[], '', 0], [['may', 'can'], 'may', 1], [['may', 'should'], 'should', 2], [['should', 'need to', 'may'], 'need to', 3], [['gladly'], '', 0],
  ])('of %j is %s', (modals, modal, strength) => expect(strongest(modals)).toEqual({ modal, strength }))
})
