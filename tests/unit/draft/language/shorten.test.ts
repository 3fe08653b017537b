import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { shortened, titleFrom, titleOver, type Heading } from '../../../../src/draft/language/titles.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (text: string): Statement => ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: text.split(' ').length, weight: 0.5, stems: new Set(), isItem: false, leaning: [] })
const titleOf = (text: string, most = 70): string | undefined => titleFrom(statement(text), shorter => shorter.length <= most)?.text
const heading = (text: string, most = 70): Heading | undefined => titleFrom(statement(text), shorter => shorter.length <= most)

describe('what a title leaves out and the slide says', () => {
  it.each([
    ['what most are, before an exception', 'While most of the old lamps have lasted, the lamps of the northern quay of Elm fail in frost.', 'The lamps of the northern quay of Elm fail in frost'],
    ['what comes of it', 'The harbour board has sold all the oil of its lamps to Ash, which makes a dark winter likely.', 'The harbour board has sold all the oil of its lamps to Ash'],
  ])('%s', (_, sentence, text) => expect(heading(sentence)).toMatchObject({ text, isWhole: false }))
  it('not where it only adds', () => expect(heading('While the pilots of Elm have a boat, the lamps of the northern quay of Elm fail in frost.')).toMatchObject({ isWhole: true }))
})

describe('a title that is shorter than its sentence', () => {
  it.each([
    ['a time', 'Over the past ten winters, the harbour board of the old town has kept the lamps dark.', 'The harbour board of the old town has kept the lamps dark'],
    ['a ground', 'Because the ministry pays for oil alone, the harbour board of Elm has kept its old lamps.', 'The harbour board of Elm has kept its old lamps'],
    ['a concession', 'While the pilots may still doubt the figures, the harbour board has kept the lamps of Elm dark.', 'The harbour board has kept the lamps of Elm dark'],
    ['what the subject is', 'The harbour board, a body of nine members from five towns, has kept the lamps of Elm dark.', 'The harbour board has kept the lamps of Elm dark'],
    ['what something is', 'The lamps of the old quay have become a danger to the ferry, the only link of the island in winter.', 'The lamps of the old quay have become a danger to the ferry'],
    ['what comes of it', 'The harbour board has kept the lamps of Elm dark, saving oil and leaving pilots without a mark.', 'The harbour board has kept the lamps of Elm dark'],
    ['a cause', 'The harbour board has kept the lamps of the old quay dark because of the price of oil.', 'The harbour board has kept the lamps of the old quay dark'],
    ['a name in short', 'The Northern Harbour Lighting Office (NHLO) has kept the lamps of Elm and Ash dark.', 'The Northern Harbour Lighting Office has kept the lamps of Elm and Ash dark'],
    ['words before the matter', 'What is clear is that the harbour board has kept the lamps of Elm dark for good reasons of cost.', undefined],
  ])('leaves out %s', (_, sentence, title) => {
    expect(titleOf(sentence, 78)).toBe(title)
  })

  it.each([
    ['a condition', 'The harbour board will light the lamps of Elm, provided that the ministry pays for the oil of winter.'],
    ['a condition before it', 'If the ministry pays for the oil of the coming winter, the harbour board will light the lamps of Elm.'],
    ['what takes it back', 'While still unlikely, the sale of all the lamps of Elm can no longer be ruled out by the harbour board.'],
    ['an exception', 'The harbour board has kept all the lamps of Elm dark, except those that stand at the ferry’s quay.'],
    ['what turns it', 'The harbour board has promised to light the lamps of Elm, but the ministry has never paid for them.'],
    ['the reason that is denied', 'The harbour board did not keep the lamps of Elm dark because of the price of oil in the winter.'],
    ['half of a pair', 'The task of the harbour board will be not only to light the lamps of Elm, but also to pay for them.'],
    ['who somebody is', 'An engineer of the harbour board, Carla Moor of Elm, said that nobody had asked for the meters to be read.'],
    ['the end of a list', 'The harbour board has bought lamps for Elm, gates for Ash, and a new ferry for the island in winter.'],
    ['what the verb needs', 'The storms of the last three winters have created, in the old town, a need for lamps on the quay.'],
    ['what both verbs share', 'The fall of the old lamps is bound up with, and hurts, the trade that now reaches to the far island.'],
    ['one of several things that sound like deeds', 'Contracts of the board often include strict rules on ownership, lighting rights, silence and export.'],
    ['one of several deeds', 'The tasks of the board include lighting the quays, dredging the port, and paying for the ferry.'],
    ['one of several questions', 'The harbour board of the old town has asked which lamps still work, which are dark, and what it costs.'],
    ['what is counted', 'The safety of the harbour at night depends on several things, including the oil of its lamps in winter.'],
    ['how far something is asked', 'It is hard for the board to say how much of the old oil was lost because of the storms of the winter.'],
    ['which ones they are', 'The harbour board has sold the lamps of the old town to boards and crews that are not known to it.'],
    ['as what something is seen', 'The harbour board of the old town recognizes Elm as part of the port and of the northern islands.'],
    ['the verb that an opening holds', 'While the harbour board sees its lamps as a cost of the town, the pilots of the island do not.'],
    ['the first of several who act', 'While there are good grounds to light the quay, harbour boards, pilots or crews can put out lamps.'],
    ['whose the opening was', 'As the mayor spoke of costs to the town, the pilots of the island were trying to hold him to his word.'],
    ['with what together something does it', 'The sale of the old lamps – combined with a storm, dear oil and long nights – might bring down the board.'],
    ['in what sense it is so', 'The only real success of the board, in terms of lighting the quays at night, has been in the old port.'],
    ['what is needed besides', 'To find out who sold the lamps of Elm requires lists of all crews of the port as well as of their oil.'],
    ['a subject that a list of clauses goes on with', 'The board says that the port is dark, the ferry is late, and the pilots of the island are tired.'],
  ])('does not leave out %s', (_, sentence) => {
    // All of it is too long; any part would not be.
    expect(titleOf(sentence, sentence.length - 2)).toBeUndefined()
  })

  it('keeps the place of a rule, and a time of what should be', () => {
    expect(titleOf('Under the lamp law of the northern islands, harbour boards must light every quay at night.')).toBeUndefined()
    expect(titleOf('In a few harbours of the north, lamps of the crews have never given way to those of the board.')).toBeUndefined()
    expect(titleOf('Harbour boards should light every quay of the northern islands during the storms of winter.')).toBeUndefined()
  })
})

it('may begin with a deed, and be in a script without spaces', () => {
  expect(titleOf('Lighting the quays of the old town is dear for the board, and the ministry has never paid for it.')).toBe('Lighting the quays of the old town is dear for the board')
  expect(titleOf('港務局在冬季關閉了碼頭的燈。')).toBe('港務局在冬季關閉了碼頭的燈')
})

describe('what a title leaves unsaid', () => {
  it('may stand as a point where it is a sentence of its own', () => {
    expect(heading('The lamps of the old quay fail in every storm, and the ministry has never paid for new ones in Elm.')).toMatchObject({ text: 'The lamps of the old quay fail in every storm', isWhole: false, rest: 'The ministry has never paid for new ones in Elm.' })
  })

  it('is said by the sentence where it cannot', () => {
    const title = heading('The lamps of the old quay fail in every storm, and they have never been paid for by the ministry in Elm.')
    expect(title).toMatchObject({ text: 'The lamps of the old quay fail in every storm', isWhole: false })
    expect(title?.rest).toBeUndefined()
  })

  it('is said whole where it is itself two sides', () => {
    expect(heading('The new law has a small effect on the light of the quays: while that of the masts grows by a third, that of the gates falls by a half.')?.rest ?? '').not.toMatch(/^That of the masts/u)
  })

  it('is said where it stands against the title, however short', () => {
    expect(heading('The lamps of the old quay fail in every storm of the winter, although they are new.', 66)).toMatchObject({ text: 'The lamps of the old quay fail in every storm of the winter', isWhole: false })
  })

  it('is said where a figure goes with it', () => {
    expect(heading('In 2019, the harbour board of the old town sold all the lamps of the quay.')).toMatchObject({ text: 'The harbour board of the old town sold all the lamps of the quay', isWhole: false })
  })

  it('goes unsaid where it only adds', () => {
    expect(heading('The lamps of the old quay fail in every storm, leaving the pilots without a mark.')).toMatchObject({ text: 'The lamps of the old quay fail in every storm', isWhole: true })
  })
})

describe('a long point', () => {
  it('keeps what a name is called by from then on, unless the name goes, too', () => {
    expect(shortened('The harbour board of the old town (NHB) has sold all of the lamps that stood on its northern quay to a company of pilots, which paid in oil.', 22)).toBe('The harbour board of the old town (NHB) has sold all of the lamps that stood on its northern quay to a company of pilots.')
    expect(shortened('The harbour board of the old town has sold all of the lamps that stood on its northern quay to a company, which is part of the Northern Lamp Trust (NLT).', 22)).toBe('The harbour board of the old town has sold all of the lamps that stood on its northern quay to a company.')
  })

  it('leaves out an aside with a hedge of its own, never one of its own clause', () => {
    const aside = 'The harbour board of the old town has sold all of the lamps that stood on its northern quay to a company from abroad, which may not have paid for all of them.'
    expect(shortened(aside, 22)).toBe('The harbour board of the old town has sold all of the lamps that stood on its northern quay to a company from abroad.')
    const own = 'The harbour board of the old town has probably sold all of the lamps that stood on its northern quay to a company from abroad, making a good deal of money.'
    expect(shortened(own, 22)).toContain('has probably sold')
  })

  it('keeps when, why and what stands against it', () => {
    const board = 'the harbour board of the old town has sold all of the lamps of its northern quay and of the ferry’s pier to a company from abroad'
    for (const sentence of [`In the winter, ${board}.`, `While the pilots were against it, ${board}.`, `The${board.slice(3)} because of the price of oil.`, `The${board.slice(3)}, leaving some quays dark, while the ministry paid for oil.`])
      expect(shortened(sentence, 22), sentence).toBeUndefined()
  })

  it.each([
    ['a reason', 'In recent years, the harbour board of the old town has sold all lamps of its quay because of the price of oil.', 'In recent years, the harbour board of the old town has sold all lamps of its quay.'],
    ['a reason in a clause', 'The harbour board of the old town has sold all of the lamps of its northern quay, as oil is dear.', 'The harbour board of the old town has sold all of the lamps of its northern quay.'],
    ['what it is for', 'The harbour board has put new lamps on all quays of the island to improve the safety of ships at night.', 'The harbour board has put new lamps on all quays of the island.'],
    ['the scene', 'Against the wishes of some pilots, and after long winters of quarrels with the crews, the board sold its lamps.', undefined],
    ['what is paid, by whom', 'Following long winters of quarrels with the crews of the ferry, the harbour board has sold its lamps to Elm.', 'The harbour board has sold its lamps to Elm.'],
    ['a condition', 'The harbour board of the old town will light the lamps of its quay, provided that the ministry pays for oil.', undefined],
    ['a contrast', 'Despite the protests of the pilots of the island, the harbour board has sold all of the lamps of its quay.', undefined],
    ['whose claim it is', 'The lamps of the old quay have been dark for most of the last ten winters, according to the pilots of Elm.', undefined],
    ['whose words they are', 'As the oldest pilot of the island put it, the harbour board has kept the lamps of the quay dark for too long.', undefined],
    ['a figure', 'The harbour board of the old town has sold all of the lamps of its quay, leaving 40 ships without a mark.', undefined],
    ['who is meant', 'The harbour board has sold the lamps of its northern quay to a handful of towns – Elm, Ash and Oak.', undefined],
    ['what the verb needs', 'The harbour board of the old town has the ability to light all of the lamps of its quay in the winter.', undefined],
    ['what somebody is made to do', 'The harbour board of the old town requires all of the crews to light the lamps of the quay in the winter.', undefined],
    ['where something leads', 'A key task for the harbour board would be avoiding a return to the use of oil in the lamps of the quay.', undefined],
    ['the last of a list', 'The board should pay for better lamps, flying lights for the crews, and new gates for the old harbour.', undefined],
    ['one of several questions', 'The board has to say where the lamps of the quay are kept, who pays for them, and what it all costs.', undefined],
    ['which of them are meant', 'The board should name all of the goods, such as lamps or boats, in which the owner of the port has a share.', undefined],
    ['the limit of it', 'The harbour board of the old town has lit the lamps of its quay in each of the winters (until the last storm).', undefined],
    ['a turn after a dash', 'The harbour board has lit the lamps of its quay in winter, pleasing the pilots – but the oil is running out.', undefined],
    ['another sentence', 'The harbour board has lit the lamps of its quay, as all had asked. This has cost the town a lot of oil.', undefined],
    ['what is made possible', 'New rules for harbours in the north would allow the owners of small ports, such as towns, to pay for lamps.', undefined],
    ['one of several deeds of a house', 'The harbour board of Elm has built a large new house that serves as its lighting, training and repair centre.', undefined],
    ['a clause after its time', 'The harbour board of the old town has sold its lamps, and in the course of the winter, the gates were sold.', undefined],
    ['what is asked besides', 'The harbour board of the old town has sold the lamps of its quay, which should have been kept for the winter.', undefined],
    ['what it holds in spite of', 'The harbour board, while the oldest of all of the boards of the northern islands, is by far the most modern.', undefined],
    ['an opening alone', 'According to a long report by the pilots of the island, an old plan of the board asserts that lamps are dear.', undefined],
  ])('says in a talk what matters; of %s', (_, sentence, short) => {
    expect(shortened(sentence, 17, 'reasons')).toBe(short)
  })

  it('is shorter where it cannot be short', () => {
    const long = 'The harbour board of the old town has sold all of the lamps of its northern quay, of its eastern quay and of the ferry’s pier on the island to a company from abroad, making a good deal of money.'
    expect(shortened(long, 22)).toBe('The harbour board of the old town has sold all of the lamps of its northern quay, of its eastern quay and of the ferry’s pier on the island to a company from abroad.')
  })

  it('keeps what is named at last, what is meant by a word, and the name of its item', () => {
    expect(shortened('The crews of the island have come to the quay from the best-kept secret of the north – the lamp of Elm.', 16)).toBeUndefined()
    expect(shortened('The law of the port distinguishes between bright lamps (those that burn oil or gas) and dim lamps (those that burn wax).', 14)).toBeUndefined()
    expect(shortened('Light by day: The harbour board has kept the lamps of the old quay dark, a saving that few expected of it.', 18)).toBe('Light by day: The harbour board has kept the lamps of the old quay dark.')
  })

  it('may end like its sentence, also where that is long', () => {
    expect(shortened('Building on the lessons of the winter, crews of the north are more likely to lose lamps when sailing near or within old military zones.', 20, 'reasons')).toBe('Crews of the north are more likely to lose lamps when sailing near or within old military zones.')
    expect(shortened('The towns of the north urgently need to mend the lamps of the quays, counting what the masts, the glass and the oil will cost.', 16)).toBe('The towns of the north urgently need to mend the lamps of the quays.')
  })

  it('keeps the name of a thing, who is to do it, what a quotation says, and the marks of a list', () => {
    expect(shortened('In 1981, an office of the northern towns, the Board of Lamps, had begun to count the dark quays of Elm and Ash.', 14)).toBeUndefined()
    expect(shortened('There may even be some potential for the harbour board of the old town to sell lamps of Elm and Ash.', 14, 'reasons')).toBeUndefined()
    expect(shortened('The plan of the town needs to: (a) be known to the crews of the tugs; and (b) be paid for by the port.', 12)).toBeUndefined()
  })

  it('may end after a list, and never with a condition alone', () => {
    expect(shortened('Hold more hearings of the board on the lamps, the masts, and gates, with help from pilots that work on the quays of Elm.', 14)).toBe('Hold more hearings of the board on the lamps, the masts, and gates.')
    expect(shortened('Should the board sell the lamps of all the dark quays, such as those of Elm and Ash in winter, the loss may be felt by all.', 12)).toBeUndefined()
  })

  it('keeps what alone says something, and concessions', () => {
    expect(shortened('The harbour board of the old town plays a great part in the winter by lighting the lamps and by paying for the oil.', 14)).toBeUndefined()
    expect(shortened('The harbour board of the old town should do its utmost to light all of the lamps of Elm in winter.', 12, 'reasons')).toBeUndefined()
    expect(shortened('The harbour board of the old town has lit all of the lamps of its quay – albeit not on the nights of the storm.', 16)).toBeUndefined()
  })

  it('may lose what stands between two dashes, never within quotes, nor what limits it or is meant later', () => {
    expect(shortened('The lamps of the old quay – a gift of the town in better years – have been dark since the storm of the north.', 16)).toBe('The lamps of the old quay have been dark since the storm of the north.')
    expect(shortened('Given the price of the oil – the best of the north – the harbour board has kept the lamps of Elm dark.', 18)).toBe('Given the price of the oil, the harbour board has kept the lamps of Elm dark.')
    expect(shortened('The mayor said that “the lamps of the old quay – a gift of the town – have been dark since the storm of the north”.', 16)).toBeUndefined()
    expect(shortened('The lamps of the old quay – specifically those that burn oil – have been dark since the storm of the north.', 16)).toBeUndefined()
    expect(shortened('The lamps of the old quay – such as those of pilots – have been dark since the board took oil away from them.', 16)).toBeUndefined()
  })

  it('is never cut between two dashes', () => {
    expect(shortened('The meetings of the harbour board have shown that all pilots – whether they guide ferries to the island, barges on the river or ships from abroad – need more and better lamps.', 22) ?? '').not.toMatch(/all pilots\.$/u)
  })
})

describe('nothing is cut that leaves a sentence broken', () => {
  const point = (sentence: string): string | undefined => shortened(sentence, 12, 'reasons')
  it.each([
    ['what the verb needs after an instance', 'The board has written a rule of the harbour that would allow ferry companies, such as the one of Elm, to check the lamps of the quay.'],
    ['the other half of a pair of things', 'The lamps of the old quay may be put through treatments such as washing, which removes old oil, and baths of salt to take rust from them.'],
    ['the rest of a list after a colon', 'In the light of the old quay, lost things lay all about: a lamp of Elm, tins of oil, a bag of rope, gloves of crews.'],
    ['a further deed', 'The changes of the harbour since 2015 were studied by the board, notably cutting the oil, merging two boards into one, and leaving the league.'],
    ['the one who did it', 'The long work of the pilots of the island has been kept alive, in part, by the withdrawal of the board from the quay.'],
    ['what is meant by things', 'The harbour has a strong board of its own, and its mayor has launched initiatives, such as money for lamps that may fail.'],
    ['when something was made', 'Most of the lamps in the service of the harbour are based on the old lanterns designed during the long war of the north.'],
    ['the end of a relative clause', 'The old name of the lamp, which stands for a range of marks—from small tins of oil to the great fires of the island—directly ties it to the ferry of the north.'],
    ['all but one of several clauses', 'The price of oil recovered, lamps have been lit again on the quay, and the ferry of the island is said to be on time at last.'],
  ])('%s', (_, sentence) => {
    const cut = point(sentence)
    expect(cut === undefined || /check the lamps|baths of salt|gloves of crews|leaving the league|by the board\.$|withdrawal|(?:the island—|marks, )directly ties|money for lamps|long war|on time/u.test(cut)).toBe(true)
  })

  it('a whole sentence before the one that is cut counts for nothing', () => {
    const cut = point('The board has lamps that reach fixed marks at sea in winter. Even against such marks, the light of the lamps risks being lost in the fog, which the north has much of.')
    expect(cut ?? '').not.toMatch(/marks\.$/u)
  })

  it('what made a subject several goes only where it still agrees', () => {
    expect(point('Slow work of the board, including delays with the lamps and the gates of Elm, were a worry to all of the pilots of the island.') ?? '').not.toMatch(/^Slow work of the board were/u)
  })
})

describe('what a sentence was written for stays', () => {
  const point = (sentence: string): string => shortened(sentence, 12, 'reasons') ?? sentence
  it('reasons that are weighed against each other', () => {
    const sentence = 'The harbour board of Elm has found buyers abroad because of both the oil of its old port and the skill of its own pilots.'
    expect(titleOf(sentence)).toBeUndefined()
    expect(point(sentence)).toContain('because of both')
    expect(titleOf(sentence.replace('both ', ''), 78)).toBe('The harbour board of Elm has found buyers abroad')
  })

  it('the way in which something could be won, under a title too', () => {
    const sentence = 'Pilots suggest that the board could improve its standing in the north by looking afresh at its lamps and by paying crews on time.'
    expect(point(sentence)).toContain('by looking afresh')
    expect(heading(sentence)).toMatchObject({ text: 'Pilots suggest that the board could improve its standing in the north', isWhole: false })
    expect(point('Pilots agree that the board has kept its good standing in the north of the island by paying crews on time in winter.')).not.toContain('by paying')
  })

  it.each([
    ['the harbour board has kept the lamps of the old quay dark since the storm', ', meaning that no ship of the league can land there in the winter'],
    ['The sale of the old ferry could be paired with limits on the oil of the port', ', a move that would cost pilots on the island much of their trade'],
    ['The charter of the board names no members and gives no account of its lamps', ', which could hinder the trust of crews in all that it does'],
    ['The light of the quay rests on the general state of the port and of its board', ' – so the pilots have not made it a task of their own'],
  ])('what comes of it: %s', (kept, outcome) => {
    expect(point(`${kept}${outcome}.`.replace(/^the/u, 'The'))).toContain(outcome)
  })

  it('but not what is only told besides', () => {
    expect(point('The harbour board has kept the lamps of the old quay dark since the storm, which the pilots of the island still tell in their songs.')).not.toContain('songs')
  })

  it('a second condition of those who are meant', () => {
    expect(point('Ports keeping a number of lamps of one kind, and which had good reasons to share their oil, were probably better placed to join the boards.')).toContain('and which had')
  })

  it('names in brackets that tell apart where each thing holds', () => {
    const sentence = 'The board has sold its old lamps (Elm), closed the gates of the quay (Ash) and paid the crews of the ferry for the whole of the winter (Elm and Oak).'
    expect(point(sentence)).toContain('(Ash)')
    expect(cutSentence(`${sentence.slice(0, -1)}, which has cost it far more than the ministry had ever thought it would when the storms began in the north.`)).toContain('(Ash)')
    expect(point('The lamps of the old quay (Elm) have been dark since the great storm, due to the price of oil in the winter of the north.')).not.toContain('(Elm)')
  })

  it('what an abbreviation stands for', () => {
    expect(point('The failure of the old PLB (Port and Lamp Board) to light the quay was critical to the loss of the ferry, due to the great storm of the north.')).toContain('(Port and Lamp Board)')
  })
})

it('where else in a report something is told goes from the head of a sentence', () => {
  expect(cutSentence('As detailed in Recommendation 1, boards must set out where they stand.')).toBe('Boards must set out where they stand.')
  expect(cutSentence('As detailed in the law of 2019, boards must set out where they stand.')).toBe('As detailed in the law of 2019, boards must set out where they stand.')
})

it('what was so until recently is not told as if it still were', () => {
  expect(shortened('Until recently, the harbour board of the old town has kept all the lamps of the quay dark in the storms of the winter, which pilots feared.', 12, 'reasons') ?? 'Until recently').toContain('Until recently')
  expect(titleOf('Until recently, the harbour board of the old town has kept the lamps dark.')).toBeUndefined()
})

it('a title holds the clause that its openings bring', () => {
  const heads = titleOver(statement('Given the quickly rising price of oil in the north, along with the broken state of lamps, lighting of the quays remains a hard task for boards and their pilots.'), shorter => shorter.length <= 110)
  expect(heads?.text ?? 'task').toContain('task')
})
