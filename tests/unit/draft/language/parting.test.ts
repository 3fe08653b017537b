import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../../src/draft/language/parting.ts'

describe('a long sentence parts', () => {
  it.each([
    ['at a semicolon', 'The harbour board has sold the lamps of Elm; the ministry of the north has kept its own.', ['The harbour board has sold the lamps of Elm.', 'The ministry of the north has kept its own.']],
    ['where it turns, and keeps the word that turns it', 'The harbour board has promised to light the quays, but it has never paid for the oil.', ['The harbour board has promised to light the quays.', 'But it has never paid for the oil.']],
    ['where it goes on', 'The harbour board has sold the lamps of Elm, and its pilots have lost their marks.', ['The harbour board has sold the lamps of Elm.', 'Its pilots have lost their marks.']],
    ['where two things hold at once', 'The harbour board has sold the lamps of Elm, while the ministry has kept its own in Ash.', ['The harbour board has sold the lamps of Elm.', 'The ministry has kept its own in Ash.']],
    ['at a dash', 'The harbour board has sold the lamps of Elm – the pilots of the island have lost their marks.', ['The harbour board has sold the lamps of Elm.', 'The pilots of the island have lost their marks.']],
    ['at a colon', 'The harbour board is a body of the town: in 2019, the mayor was given two of its seats.', ['The harbour board is a body of the town.', 'In 2019, the mayor was given two of its seats.']],
    ['where more is said of its subject', 'The harbour board has bought new lamps for the quay, and has sold the gates of the port to Elm.', ['The harbour board has bought new lamps for the quay.', 'The harbour board has sold the gates of the port to Elm.']],
    ['where two things stand side by side', 'While the harbour board has sold the lamps of Elm, the ministry of the north, on the other hand, has kept its own.', ['The harbour board has sold the lamps of Elm.', 'The ministry of the north has kept its own.']],
    ['where it goes on without a comma', 'The harbour board has sold the lamps of the old quay and its pilots have lost their marks.', ['The harbour board has sold the lamps of the old quay.', 'Its pilots have lost their marks.']],
    ['after the name of what is asked', 'Close the gates of Elm: The harbour board should shut them before the winter of 2031.', ['Close the gates of Elm.', 'The harbour board should shut them before the winter of 2031.']],
  ])('%s', (_, sentence, parts) => {
    expect(partsOf(sentence, 10)).toEqual(parts)
  })

  it('into more than two', () => {
    expect(partsOf('The harbour board has sold the lamps of Elm; the ministry has kept its own, but it has never lit them in winter.', 8)).toHaveLength(3)
  })
})

describe('a sentence stays whole', () => {
  it.each([
    ['that goes on with what others do', 'The risk of a fire on the quays may rise as ports build higher masts and light more lamps of oil.', 8],
    ['whose last words are meant for both', 'Lamps could also speed the growth, and raise the worth, of the old harbour, which is larger than Elm.', 8],
    ['that is short', 'The board has sold the lamps, and it has kept the gates.', 20],
    ['with a condition for both', 'If the ministry pays for the oil of winter, the board will light the quays, and the pilots will return.', 8],
    ['with a condition in other words', 'Had the ministry paid for the oil, the board might have lit the quays, and the pilots might have stayed.', 8],
    ['whose second part would read like an order', 'The storm will lead to a plan to bribe the crews of Elm; deploy undeclared guards in the port; and threaten the friends of the pilots.', 8],
    ['that says what somebody says', 'The pilots of the island say that the lamps of Elm are dark, and the board has never answered them.', 8],
    ['with one aim for both', 'The board has to see to it that the lamps of Elm are lit, and the gates of Ash are shut at night.', 8],
    ['with one reason for both', 'The board has sold the lamps, as the oil of the north is dear, and the gates have rusted in the rain.', 8],
    ['that lists several clauses', 'The quay of the old town is dark, the gates of the port are shut, and the ferry is late in winter.', 8],
    ['that goes on with a phrase', 'The harbour board has bought lamps for the quay of Elm, and a new ferry for the island in the north.', 8],
    ['with a pronoun for what is not its subject', 'The board has sold its lamps and watches the pilots of Elm – their lamps are bright in the dark of winter.', 8],
    ['whose dash ends an aside', 'The harbour board – the body that has the lamps – has sold the gates of the port to the town of Elm.', 8],
    ['whose colon names things', 'The harbour board has three lamps: one in Elm, one in Ash and one that has never been lit by anybody.', 8],
    ['with a name of a thing before it', 'Resource Wealth: The harbour of Elm is rich in oil that has never been sold to anybody abroad.', 8],
    ['with a word alone before the joint', 'The board and the ministry have much in common; however, while the lamps are dark, the ministry has oil.', 8],
    ['with a list at its beginning', 'While the board has been praised for its lamps, gates and ferries in the north, the ministry has never paid for them.', 8],
    ['whose second half leans on the first', 'While the harbour board sees the lamps of Elm as a public good, the ministry of the north does not.', 8],
    ['whose second half has no subject', 'The board may pay for the oil of the winter, and in return receive the lamps sold by the town of Elm.', 8],
    ['with what is known', 'The harbour board knows the lamps of the old quay and their oil is dear in the long winter.', 8],
    ['that asks', 'The board has sold the lamps of the quay, and who is there to pay for new ones in the coming winter?', 8],
  ])('%s', (_, sentence, most) => {
    expect(partsOf(sentence, most)).toEqual([sentence])
  })
})

describe('joints within and after quotes, and names', () => {
  it('parts at a comma within quotes', () => {
    expect(partsOf('The board has called the lamps of Elm its “first duty,” and the light of the quays is central to the plan of its mayor.', 14))
      .toEqual(['The board has called the lamps of Elm its “first duty”.', 'The light of the quays is central to the plan of its mayor.'])
  })

  it('parts a long order, also one that looks like a clause, from what is said under it', () => {
    expect(partsOf('Issue and renew a plan for lamps tailored to the harbours: The board should not be short of sight in the dark.', 14))
      .toEqual(['Issue and renew a plan for lamps tailored to the harbours.', 'The board should not be short of sight in the dark.'])
  })

  it('leaves a bare order of three words before its sentence', () => {
    expect(partsOf('Light by night: The board should also light the quays of Elm before the winter of 2031 begins.', 10)).toHaveLength(1)
  })

  it('keeps a row of clauses whole', () => {
    expect(partsOf('The price of oil recovered, lamps have been lit again on the quay, and the ferry of the island is said to be on time.', 10)).toHaveLength(1)
  })
})
