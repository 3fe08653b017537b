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

  it('takes a quotation that runs over its items, and items of which one is a sentence where the lead counts them', () => {
    const [list] = statementsOf('The inspectorate calls quays dark that are “without light of any kind, which may include:\n\n1. having no lamp at any mast;\n2. lamps that nobody lights; or\n3. lamps that were sold when the board had no money”.')
    expect(list).toMatchObject({ text: 'The inspectorate calls quays dark that are without light of any kind, which may include:', isList: true })
    expect(list?.leaning.map(({ text }) => text)).toEqual(['Having no lamp at any mast', 'Lamps that nobody lights', 'Lamps that were sold when the board had no money'])
    expect(statementsOf('The crews typically gave one or both of two reasons:\n\n1. A duty to defend the old town, as it was told by the board in that winter.\n2. The duty of guarding the quay – that is, the lamps – from the storms.').map(({ leaning }) => leaning.length)).toEqual([2])
    expect(statementsOf('The crews named two reasons:\n\n1. The board was told that lamps fail.\n2. The duty of the crews to the town.').map(({ leaning }) => leaning.length)).toEqual([2])
  })

  it('stands under it where its items are what may be so, though they are sentences', () => {
    const items = '1. Thieves have sold the lamps of the quay to the crews.\n\n2. The board has never paid for any oil.'
    expect(statementsOf(`Pilots of the town give two explanations for the dark quays:\n\n${items}`).map(({ leaning }) => leaning.length)).toEqual([2])
    expect(statementsOf(`Much has changed on the quays of the town since that storm:\n\n${items}`).map(({ leaning }) => leaning.length)).toEqual([0, 0])
  })

  it('stands with the sentence that its lead leans on, or says nothing', () => {
    const [list] = statementsOf('The harbour office of the town keeps the lamps of all quays in order. Its tasks include:\n\n- Lighting the quays\n- Mending the masts')
    expect(list?.leaning.map(({ text }) => text)).toEqual(['Its tasks include:', 'Lighting the quays', 'Mending the masts'])
    expect(statementsOf('As it grows, the board has set two goals for the quays:\n\n- Light by night\n- Lamps that last')[0]?.text).toBe('The board has set two goals for the quays:')
    expect(statementsOf('Who keeps the lamps of all quays in order? Its tasks include:\n\n- Lighting the quays\n- Mending the masts')).toEqual([])
  })

  it('may be led by two words that lean', () => {
    const [list] = statementsOf('The board has named several ways in which the dark quays can be lit again. These include: (1) lamps of oil that burn on the masts for all of the long night; (2) gas that is brought to the quay by the crews of the tugs; and (3) glass that is sold by the town.')
    expect(list?.leaning.map(({ text }) => text).slice(0, 2)).toEqual(['These include:', 'Lamps of oil that burn on the masts for all of the long night'])
  })

  it('stands under it where the lead is an item itself', () => {
    const found = statementsOf('- Lamps have been dark for years on the quays of Elm.\n- The board has named two aims for the coming winter:\n  - Lighting the quays of Elm for the crews of the tugs.\n  - Mending the masts of Ash for the pilots of the north.')
    expect(found.map(({ text, leaning }) => [text, leaning.length])).toEqual([['Lamps have been dark for years on the quays of Elm.', 0], ['The board has named two aims for the coming winter:', 2]])
  })

  it('is told with what it announces, and nothing announces at the end', () => {
    const found = statementsOf('The storm of the winter broke most of the masts on the quays of Elm. Given this, three rules apply to all of the crews. The board has never read them to anybody at the port.')
    expect(found.flatMap(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)]).join(' ')).not.toContain('three rules apply')
  })

  it('ends with its items', () => {
    const [list, ...more] = statementsOf('The port of Elm has three quays:\n\n- East Quay\n- West Quay\n- The pier of the pilots\n\nThese quays were lit by the crews in the spring of the year.')
    expect(list?.leaning).toHaveLength(3)
    expect(more).toEqual([])
    const [inner] = statementsOf('The lamps of the old quay failed in two ways: the glass broke in the frost of the long winter; and the oil ran out at night before any of the crews of the tugs came to the old town by the river. This was seen by all the crews of the old town.')
    expect(inner?.isList).toBe(true)
    expect(inner?.leaning.map(({ text }) => text)).not.toContain('This was seen by all the crews of the old town.')
  })

  it('is one of steps to something, which nobody is asked to take', () => {
    expect(statementsOf('The steps to a lit quay are:\n\n- Count the lamps of the quay\n- Buy the oil for them').map(({ leaning }) => leaning.length)).toEqual([2])
  })

  it('is no list where its items are sentences, or are asked', () => {
    expect(statementsOf('The port learned this:\n\n- Lamps on the quay save two lives a year.\n- Dark quays cost more than they save.').map(({ leaning }) => leaning.length)).toEqual([0, 0])
    expect(statementsOf('The board should take two steps:\n\n- Publish the reports of the port\n- Train the crews of the tugs').map(({ text }) => text)).toEqual(['Publish the reports of the port', 'Train the crews of the tugs'])
  })
})

describe('what a sentence promises', () => {
  const counted = 'The board calls a quay dark by two tests. The first is a count of the lamps that burn. Ships are asked too. The second is a walk along the quay at night. Crews know this well.'

  it('stands under it where the text counts it off, also with more between', () => {
    const [list, ...more] = statementsOf(counted)
    expect([list?.text, ...list?.leaning.map(({ text }) => text) ?? []]).toEqual(['The board calls a quay dark by two tests.', 'The first is a count of the lamps that burn.', 'The second is a walk along the quay at night.'])
    expect(list?.leaning.map(({ refs }) => refs[0]?.sentence)).toEqual([1, 3])
    expect(more.flatMap(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)]).join(' ')).not.toMatch(/The (?:first|second) is/)
  })

  it('is no list where it is not kept, or too long', () => {
    expect(statementsOf(counted.replace('two tests', 'three tests'))[0]?.leaning).not.toHaveLength(2)
    expect(statementsOf('The board has several lamps. First, it lit the quay of the old town.').every(({ isList }) => isList !== true)).toBe(true)
  })

  it('may be asked for', () => {
    const { asks } = analyse(outlineOf(parseReport('## The Quays\n\nThe port needs a two-pronged approach to light. First, the board must light the quays of Elm. Second, the ministry must pay for the lamps.')))
    expect(asks.map(({ addressee }) => addressee)).toEqual(['The board', 'The ministry'])
  })
})

describe('an enumeration', () => {
  it('is marked with the sentence before it', () => {
    const found = statementsOf('The quays of Elm were dark in that winter. First, the board had no money for lamps. Second, the crews did not ask for light. Third, the meters on the masts had failed. The winter was mild in the port of Ash.')
    expect(found.map(({ series, leads }) => series ?? (leads === undefined ? '' : `leads ${leads}`))).toEqual(['leads 1', 1, 1, 1, ''])
  })

  it('takes three, and the first sentence of each item', () => {
    expect(statementsOf('First, the board had no money for lamps. Second, the crews did not ask for light.').map(({ series }) => series)).toEqual([undefined, undefined])
    const items = statementsOf('The port learned much in winter.\n\n- Lamps save two lives a year. It was so in spring.\n- Dark quays cost more than they save.\n- Meters on masts fail in storms.')
    expect(items.map(({ series }) => series)).toEqual([undefined, 1, 1, 1])
  })
})
