import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import type { Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const statementsOf = (text: string): Statement[] => analyse(outlineOf(parseReport(`## The Quays\n\n${text}`))).statements

describe('a list below its lead', () => {
  it('stands under it where its items are names or phrases', () => {
    const [list, ...more] = statementsOf('The port of Elm has three quays:\n\n- East Quay\n- West Quay\n- The pier of the pilots')
    expect(list?.text).toBe('The port of Elm has three quays:')
    expect(list?.leaning.map(({ text, refs }) => [text, refs[0]?.paragraph])).toEqual([['East Quay', 2], ['West Quay', 3], ['The pier of the pilots', 4]])
    expect(more).toEqual([])
  })

  it('stands under it where its items are set as parts of one sentence', () => {
    const [list] = statementsOf('The inspectorate knows three kinds of quay:\n\n- The lit quay, which has a lamp at each mast;\n- The dim quay, which has fewer lamps; and\n- The dark quay, which has none.')
    expect(list?.leaning.map(({ text }) => text)).toEqual(['The lit quay, which has a lamp at each mast', 'The dim quay, which has fewer lamps', 'The dark quay, which has none'])
  })

  it('is no list where its items are sentences, or are asked', () => {
    expect(statementsOf('The port learned this:\n\n- Lamps on the quay save two lives a year.\n- Dark quays cost more than they save.').map(({ leaning }) => leaning.length)).toEqual([0, 0])
    expect(statementsOf('The board should take two steps:\n\n- Publish the reports of the port\n- Train the crews of the tugs').map(({ text }) => text)).toEqual(['Publish the reports of the port', 'Train the crews of the tugs'])
  })
})

describe('an enumeration', () => {
  it('is marked with the sentence before it', () => {
    const found = statementsOf('The quays of Elm were dark for three reasons. First, the board had no money for lamps. Second, the crews did not ask for light. Third, the meters on the masts had failed. The winter was mild in the port of Ash.')
    expect(found.map(({ series, leads }) => series ?? (leads === undefined ? '' : `leads ${leads}`))).toEqual(['leads 1', 1, 1, 1, ''])
  })

  it('takes three, and the first sentence of each item', () => {
    expect(statementsOf('First, the board had no money for lamps. Second, the crews did not ask for light.').map(({ series }) => series)).toEqual([undefined, undefined])
    const items = statementsOf('The port learned much in winter.\n\n- Lamps save two lives a year. It was so in spring.\n- Dark quays cost more than they save.\n- Meters on masts fail in storms.')
    expect(items.map(({ series }) => series)).toEqual([undefined, 1, 1, 1])
  })
})
