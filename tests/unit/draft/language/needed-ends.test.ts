import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { isNeeded } from '../../../../src/draft/language/needed-ends.ts'

describe('an end', () => {
  it.each([
    ['Asking all crews for oil creates a problem', ', making it hard to light the quay.'],
    ['Old lamps pose a particular challenge', ': they fail in frost.'],
    ['Pilots noted that broken lamps are common', ', with masts falling on them in storms.'],
    ['The port lacked both oil and wax', ', along with the crews to burn them.'],
    ['The law will raise the price of oil', ', while lowering that of wax, saving 3 crowns.'],
    ['The board cut its crews', ' while increasing its fees.'],
    ['The board promised a net loss of 2 crowns', ', with a stress on lamps, alongside new fees for tugs.'],
    ['One common theme is that crews are careless', ', which is out of step with the logs.'],
    ['Pilots hold that oil is free', ', a claim that the board’s own books contradict.'],
    ['The board should light its quays', ', starting with the old mole.'],
    ['Poor crews would gain £12 a year', ', while rich ones would gain £900.'],
  ])('is needed: %s%s', (kept, left) => expect(isNeeded(kept, left)).toBe(true))

  it.each([
    ['The board creates a problem for the crews', ', making it hard to light the quay.'],
    ['Old lamps pose a particular challenge', ', the pilots of the island say.'],
    ['Broken lamps are common', ', with a peak in winter.'],
    ['The port lacked oil and wax', ', along with the crews to burn them.'],
    ['The law will raise the price of oil', ', while raising that of wax, too.'],
    ['The board promised a gross loss of 2 crowns', ', alongside new fees for tugs.'],
    ['One common theme is that crews are careless', ', which is told in every inn.'],
    ['The board lit its quays', ', starting a new fund for oil.'],
    ['Poor crews would gain £12 a year', ', while 3 ferries sank.'],
  ])('is not: %s%s', (kept, left) => expect(isNeeded(kept, left)).toBe(false))

  it('stays where it says what comes of it', () => {
    const long = 'The board of the port has found that the new law of the sea pays for the oil of its lamps by a share of the fees that depend on the oil of the very same lamps of the port'
    expect(cutSentence(`${long}, which makes the share impossible to find.`)).toContain('which makes')
    expect(cutSentence(`${long}, which makes up the bill of the old port.`)).not.toContain('which makes')
  })

  it('stays where it says under which law', () => {
    const long = 'The board should set out a clear and fair set of rules for its crews, among them lamps for all the quays, oil for all the tugs, wax for all the masts and shared logs of storms for all of the pilots'
    expect(cutSentence(`${long}, where the law of the port permits it.`)).toContain('where the law')
    expect(cutSentence(`${long}, where the ferries land and the crews rest.`)).not.toContain('where the ferries')
  })
})
