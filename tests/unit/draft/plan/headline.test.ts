import { describe, expect, it } from 'vitest'
import { isWeakTitle } from '../../../../src/draft/plan/headline.ts'

describe('a title', () => {
  it.each(['Ties began to worsen after the storm of that winter', 'Relations have been good since the sale of the quay'])('that does not say between whom gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['Ties between Elm and Ash began to worsen after the storm', 'Ties with the island began to worsen after the storm', 'Relations have been good between the two ports', 'Tugs began to rust after the storm'])('that does, or needs not, stands: %s', text => expect(isWeakTitle(text)).toBe(false))

  it.each(['There are gaps in their rules that show what they fear', 'It has been good for its crews, who lived in the dark', 'It seems more likely that they will be asked to light the quay', 'Darkness does not equal danger, but there is never one cause', 'The mayor has made statements linking oil to the length of the strike'])('that says not whose, or no finding, gives way: %s', text => expect(isWeakTitle(text)).toBe(true))

  it.each(['There are gaps in the rules of Elm and their uses', 'There is a need for ports to light their quays', 'The storm does not mean the end of the port', 'The mayor has made oil dearer than wax'])('that does stands: %s', text => expect(isWeakTitle(text)).toBe(false))
})
