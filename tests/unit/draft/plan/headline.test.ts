import { describe, expect, it } from 'vitest'
import { headlineOf, isOfDocument, isWeakTitle } from '../../../../src/draft/plan/headline.ts'
import { countWords } from '../../../../model/time-plan.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import type { Statement } from '../../../../src/draft/types.ts'

describe('a title', () => {
  it.each(['Ties began to worsen after the storm of that winter', 'Relations have been good since the sale of the quay'])('that does not say between whom gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['Port pundits and analysts see Elm as a model of light', 'Most people think lamps are cheap to keep', 'Some ports have taken drastically different approaches', 'A few other sources of oil were highlighted by pilots'])('that says what is commonly held, or nothing, gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['Ties between Elm and Ash began to worsen after the storm', 'Ties with the island began to worsen after the storm', 'Relations have been good between the two ports', 'Tugs began to rust after the storm'])('that does, or needs not, stands: %s', text => expect(isWeakTitle(text)).toBe(false))

  it.each(['There are gaps in their rules that show what they fear', 'It has been good for its crews, who lived in the dark', 'It seems more likely that they will be asked to light the quay', 'Darkness does not equal danger, but there is never one cause', 'The mayor has made statements linking oil to the length of the strike'])('that says not whose, or no finding, gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['There are gaps in the rules of Elm and their uses', 'There is a need for ports to light their quays', 'The storm does not mean the end of the port', 'The mayor has made oil dearer than wax'])('that does stands: %s', text => expect(isWeakTitle(text)).toBe(false))

  it.each(['When the mayor took office, nine in ten quays were dark', 'In the case of separate boards, both would have to pay', 'A small group put forward a plan to sell the quays', 'Some thought that the board should sell the quays', 'Pilots will have to answer that question', 'As well as meeting the pilots, the Lamp Union visited the old mole', 'A first example named by the pilots is the old mole of Elm', 'The light of a quay is usually measured by the lamps of its mast', 'The Elm scale is used as the main indicator of light'])('that the text answers gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['The Committee recently visited all quays of the harbour', 'Two interim reports have been presented', 'The Lamp Commission was set up by the town in spring'])('that tells how the paper came about heads nothing: %s', text => expect(isOfDocument(text)).toBe(true))

  it.each(['When ships meet in the dark, crews are hurt', 'In the case of Elm, ports have to pay', 'Some quays of Elm are dark'])('of the matter stands: %s', text => expect(isWeakTitle(text)).toBe(false))
})

it.each(['The boxes in the graph represent the middle half of all lamps', 'The horizontal lines on either side are known as whiskers'])('how a picture is read heads no slide: %s', text => expect(isWeakTitle(text)).toBe(true))

describe('an item with a name', () => {
  const item = (text: string, i: number): Statement => ({ refs: [{ section: 0, paragraph: i + 1, sentence: 0 }], text, words: countWords(text), weight: 0.8, stems: stemsOf(text), isItem: true, leaning: [] })
  const fees = 'Revenue: Higher fees could bring the port two million crowns a year.'

  it('is no roof over others that have names, too', () => {
    expect(headlineOf([fees, 'Costs: New lamps would cost the port three million crowns a year.', 'Trade: More ships could call at the quays by night.'].map(item), 120)).toBeUndefined()
  })
  it('may be one over others', () => {
    expect(headlineOf([fees, 'Lamps need oil that the port cannot buy in winter.', 'Ships wait for daylight before they enter the port.'].map(item), 120)).toBeDefined()
  })
})
