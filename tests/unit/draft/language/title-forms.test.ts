import { describe, expect, it } from 'vitest'
import { titleOver } from '../../../../src/draft/language/titles.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { isStranger } from '../../../../src/draft/plan/introduced.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (text: string, more: Partial<Statement> = {}): Statement => ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: text.split(' ').length, weight: 0.5, stems: stemsOf(text), isItem: false, leaning: [], ...more })
const within = (most: number) => ({ length }: string): boolean => length <= most
const titleOf = (text: string, most = 70): string | undefined => titleOver(statement(text), within(most))?.text

describe('a title over its own sentence', () => {
  it.each([
    ['ends before the second verb', 'The harbour board of Elm has sold the lamps of the quay and remains the owner of the masts on it.', 'The harbour board of Elm has sold the lamps of the quay'],
    ['ends before what else is said', 'Pilots of the island have said that the quays of Elm are dark and that the masts fail.', 'Pilots of the island have said that the quays of Elm are dark'],
    ['ends before a reason', 'The lamps of the old quay remain dark because the ministry has never paid for the oil.', 'The lamps of the old quay remain dark'],
    ['ends before what explains it', 'Trust in the lamps of the quay has fallen: crews of the tugs have bought lights of their own.', 'Trust in the lamps of the quay has fallen'],
    ['ends after a verb that looks like a participle', 'Crews from Elm worked in the dark of the old quay, with lamps of their own on the tugs and masts.', 'Crews from Elm worked in the dark of the old quay'],
    ['says the second clause', 'The lamps of the old quay are cheap to buy for any board of the north, but crews remain wary of the masts.', 'Crews remain wary of the masts'],
    ['leaves out a word that joins', 'All masts of the quay have, meanwhile, lost their lamps in one of the storms.', 'All masts of the quay have lost their lamps in one of the storms'],
    ['says what the paper argues', 'This paper argues that dark quays remain the main danger for all of the tugs.', 'Dark quays remain the main danger for all of the tugs'],
    ['says what is asked without why', 'As the quays of Elm grow dark in winter, the harbour board and its pilots should buy lamps.', 'The harbour board and its pilots should buy lamps'],
    ['says what goes further as well', 'Lamps for the quays of Elm are not dear in winter and even small ports can pay for the oil.', 'Lamps for the quays of Elm are not dear in winter'],
  ])('%s', (_, sentence, title) => {
    expect(titleOf(sentence)).toBe(title)
    expect(titleOver(statement(sentence), within(70))?.isWhole).toBe(false)
  })

  it('leaves out what stands between dashes', () => {
    expect(titleOf('The board can use its funds – oil, fees and gifts of the town – to light all the quays of Elm.')).toBe('The board can use its funds to light all the quays of Elm')
  })

  it.each([
    ['an exception', 'The quays of Elm – apart from those of the old town by the river – are lit by the board at night.'],
    ['a condition', 'Had the ministry paid for its oil in the winter, the board would light them, and pilots would come to Elm.'],
    ['what a colon promises', 'The lamps of the old quay of Elm share one trait: crews of the tugs have learned to live without them.'],
    ['who is meant', 'The long and narrow masts of the old and the new quays of the port of Elm are so old that they fail.'],
    ['what is recommended', 'The board and the keepers of Elm will make a proposal to the town that the lamps be sold.'],
    ['an exception to its subject', 'Each pilot of the harbour of Elm, other than the first, should be named by the town every winter.'],
    ['what its subject is called', 'A body of five pilots, entitled the Committee of Lamps, should be named by the town every winter.'],
    ['an opening alone', 'Faced with the dark of the quays in the storms of the winter, at some point the board would light them.'],
    ['whom its pronoun means', 'For the storms of the last winter and spring, the harbour board of Elm blames them on all of the quays.'],
    ['whose its subject is', 'In the early spring of 2021, their oil was sold by the harbour board of Elm to all crews of the island.'],
  ])('never parts with %s', (_, sentence) => expect(titleOf(sentence)).toBeUndefined())

  it('may be the lead of a list, which stands under it', () => {
    const lead = statement('The quays of Elm are under four laws of the north:', { isList: true, leaning: [{ text: 'The law of lamps.', refs: [] }] })
    expect(titleOver(lead, within(70))).toMatchObject({ text: 'The quays of Elm are under four laws of the north', isWhole: true })
    expect(titleOver({ ...lead, text: 'The laws of the north include:' }, within(70))).toBeUndefined()
    expect(titleOver({ ...lead, leaning: [] }, within(70))).toBeUndefined()
  })
})

describe('a title that no comma ends', () => {
  it.each([
    ['how it is done', 'The harbour board of Elm has bought new lamps for the quay while selling the oil of the old masts to crews.', 'The harbour board of Elm has bought new lamps for the quay'],
    ['what for', 'The harbour board of Elm has bought a stock of lamps to reduce the price of oil for the tugs.', 'The harbour board of Elm has bought a stock of lamps'],
    ['so that what', 'The harbour board of Elm should publish a list of lamps so that crews can see which quays are lit.', 'The harbour board of Elm should publish a list of lamps'],
    ['what is done besides', 'The harbour board of Elm should publish a list of lamps and reduce the price of oil for the tugs.', 'The harbour board of Elm should publish a list of lamps'],
    ['where', 'The harbour board of Elm has raised the price of oil for tugs in the storms of the last long winter.', 'The harbour board of Elm has raised the price of oil for tugs'],
    ['a clause of its own', 'The lamps of the old quay of Elm remain a danger to all crews and their price will only rise as oil is dear.', 'The lamps of the old quay of Elm remain a danger to all crews'],
    ['a clause after a verb that few know', 'The old quay of Elm crumbled in the storms of the winter, and the board has sold what remains of it.', 'The old quay of Elm crumbled in the storms of the winter'],
    ['the last of several', 'The harbour board of Elm has long sold the oil of its tugs and the wax of the old masts on the quays.', 'The harbour board of Elm has long sold the oil of its tugs'],
    ['more of one thing', 'The harbour board of Elm has built a lamp of glass that burns through the longest night of the year.', 'The harbour board of Elm has built a lamp of glass'],
    ['how it came', 'By selling the oil of the old tugs to crews, the harbour board of Elm has lit the long quays of the island.', 'The harbour board of Elm has lit the long quays of the island'],
    ['when, before a name', 'In the storms of the last winter, Elm has lit the quays of the island with lamps of glass.', 'Elm has lit the quays of the island with lamps of glass'],
    ['a date, before what stands for itself', 'In the early spring of 2021, the harbour board of Elm sold the oil of its tugs.', 'The harbour board of Elm sold the oil of its tugs'],
    ['what two do, who stand there', 'Despite the storms of the last long winter, the port of Elm and Ash both sell oil to the crews.', 'The port of Elm and Ash both sell oil to the crews'],
    ['that it looks forward', 'Looking forward, the harbour board of Elm will have to light the quays with oil.', 'The harbour board of Elm will have to light the quays with oil'],
    ['what stands before a verb that few know', 'Two storms, known to crews as the twins and feared by all, followed the long calm of the spring in Elm.', 'Two storms followed the long calm of the spring in Elm'],
    ['a deed in the middle of time', 'The harbour board of Elm is lighting the long quays, using lamps of glass that burn for a year.', 'The harbour board of Elm is lighting the long quays'],
    ['why it is vital', 'Given that the storms will break the lamps of the bay, it will be vital to buy oil for the port.', 'It will be vital to buy oil for the port'],
  ])('leaves out %s', (_, sentence, title) => expect(titleOf(sentence)).toBe(title))

  it.each([
    ['a place outside which it may not hold', 'The harbour board of Elm has never sold the oil of the tugs to crews in the storms of the long winter.'],
    ['a verb without its object', 'The harbour board of Elm will in the long run have to publish and reduce the price of oil for the tugs.'],
    ['a word that wants more', 'The harbour board of Elm has for some years now had a growing interest in the masts of the northern quays.'],
    ['how far it went', 'The price of the oil of the tugs in Elm has in the end grown from four crowns in May to 90 crowns in June.'],
    ['what is seen to happen', 'The harbour board of Elm has said that it would in time see masts and the lamps of the quays fall.'],
    ['its own verb', 'The sale of lamps at prices of the old times while keeping the masts dark at night remains a danger to crews.'],
    ['half of two likenesses', 'The harbour board of Elm has promised crews a structured list of current and projected needs of the tugs.'],
    ['half of a pair', 'The harbour board of Elm has long had to choose between the oil of the tugs and the lamps of the quays.'],
    ['an exception', 'The harbour board of Elm has lit all of the long quays of the island in winter but not those of the old town.'],
    ['what two do together', 'The harbour board of Elm has long watched the old war of the masts and the lamps of glass on the quays.'],
    ['a case', 'In some cases, Elm has lit the quays of the island with the lamps of glass that the crews have long bought.'],
    ['a prize that belongs to both', 'The harbour board of Elm has said that the crews and the masters of the tugs will in time have to be paid.'],
    ['which of the few', 'In a land of dark quays, Elm is one of the few old ports that has lit its lamps in all of the winters since the great storm.'],
    ['at what price', 'It is clear that the board of Elm was able to sell oil and lamps at a 20 percent discount because the ministry paid.'],
    ['what is given', 'The mayor of the port of Elm has long lent his crews, the Pilots of the Quay (PQ), lamps for all of the nights of winter.'],
    ['to whom it leads', 'The crews of the tugs are connected, through the friends of the mayor, with boards of the far island that know the law.'],
    ['an instance', 'The harbour board of Elm is slow where the quays must be lit by, for example, lamps that the crews have bought.'],
    ['as long as what', 'As long as the quays of Elm are dark in winter, the harbour board and its pilots should buy lamps.'],
    ['what is only possible then', 'As the quays of Elm grow dark in winter, the harbour board and its pilots could buy lamps.'],
  ])('never ends before %s', (_, sentence) => expect(titleOf(sentence)).toBeUndefined())
})

describe('a subject of which nobody has been told', () => {
  const introduced = stemsOf('Harbours in the dark: lamps')
  it.each(['The treaty remains a weak tool', 'In 2021, the new strategy has failed'])('%j', title => expect(isStranger(title, { introduced })).toBe(true))
  it.each(['The lamps remain a weak tool', 'The treaty of Elm remains a weak tool', 'The Board has failed', 'The government has failed', 'Treaties remain a weak tool'])('is none in %j', title => expect(isStranger(title, { introduced })).toBe(false))
})
