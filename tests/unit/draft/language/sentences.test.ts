import { describe, expect, it } from 'vitest'
import { findAsks } from '../../../../src/draft/language/asks.ts'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { isDangling, isSentence } from '../../../../src/draft/language/dangling.ts'
import { findEvents } from '../../../../src/draft/language/events.ts'
import { isInstruction } from '../../../../src/draft/language/instructions.ts'
import { titleFrom } from '../../../../src/draft/language/titles.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const statement = (text: string): Statement =>
  ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: text.split(' ').length, stems: stemsOf(text), weight: 1, isItem: false, leaning: [] })

describe('a sentence', () => {
  it('leans on what it leaves out', () => {
    expect(isDangling('It is likely that the pilots were never intended to.')).toBe(true)
    expect(isDangling('The pilots were never intended to land.')).toBe(false)
    expect(isDangling('The report argues that lamps could save crews from the rocks of the coast and that these savings pay for oil.')).toBe(false)
    expect(isDangling('The report argues that these savings pay for oil.')).toBe(true)
  })

  it.each(['In another example, the board bought the lamps back.', 'In so doing, the board lit the quays.', 'The next section offers a list of ports.', 'Ports lend money, as shown in the following case study.'])('%j leans', text => expect(isDangling(text)).toBe(true))

  it.each(['All three ports have sold their lamps.', 'All four are dark in winter.', 'In all three cases, the board paid for the oil.', 'All three of them have sold their lamps.'])('leans on what it counts: %s', text => expect(isDangling(text)).toBe(true))
  it.each(['All three of the northern ports have sold their lamps.', 'All three Elm ports have sold their lamps.', 'All ports have sold three lamps.'])('says what it counts: %s', text => expect(isDangling(text)).toBe(false))

  it('keeps an opening without which it would ask', () => {
    expect(cutSentence('First, to be sure, was the storm of that winter, which led to new fears.')).toMatch(/^First, to be sure, was/)
  })

  it('asks without a stray comma', () => {
    const [ask] = findAsks([statement('Ports should, at a minimum, count the ships that pass them at night.')], () => true)
    expect(ask?.decision).toBe('at a minimum, count the ships that pass them at night')
  })

  it.each(['Ships avoid dark harbours.', 'Fishermen from Rowan pay nothing for their boats.', 'The ferry sank in Elm Sound.', 'Insurers worry about dark quays.'])('%j has a verb', text => expect(isSentence(text)).toBe(true))
  it.each(['A dark quay in winter.', 'Unlike the lamps of the old port.', 'Ships avoid dark harbours', 'Do ships avoid dark harbours?'])('%j is none', text => expect(isSentence(text)).toBe(false))
})

describe('a cut', () => {
  it.each([
    ['The port, however, lost money.', 'The port lost money.'],
    ['The quay is lit, however, it has no lamps of its own.', 'The quay is lit, however, it has no lamps of its own.'],
    ['In the long winter, however, the port lost money.', 'In the long winter, the port lost money.'],
    ['In the long winter however cold, the port lost money.', 'In the long winter however cold, the port lost money.'],
    ['The port also lost money.', 'The port lost money.'],
    ['The port lost money also because of the storm.', 'The port lost money also because of the storm.'],
    ['A pilot said that “the port also lost money”.', 'A pilot said that “the port also lost money”.'],
    ['According to this count, the port lost money.', 'According to this count, the port lost money.'],
    ['To make matters worse, the port lost money.', 'The port lost money.'],
    ['Another important finding is that dark ports lose money.', 'Dark ports lose money.'],
    ['Lamps that fail one (or both) of the tests are sold.', 'Lamps that fail one (or both) of the tests are sold.'],
    ['The lamps (emphasis added) are sold.', 'The lamps are sold.'],
    [`The board allows lamps for five uses (masts, gates, quays, tugs, and ferries) ${'in the harbours of the north and the south '.repeat(4)}by night.`, `The board allows lamps for five uses (masts, gates, quays, tugs, and ferries) ${'in the harbours of the north and the south '.repeat(4)}by night.`],
    [`The board (under its new master) has sold lamps ${'in the harbours of the north and the south '.repeat(4)}by night.`, `The board has sold lamps ${'in the harbours of the north and the south '.repeat(4)}by night.`],
    ['The board must therefore light its quays.', 'The board must light its quays.'],
    ['Most importantly, the board must light its quays.', 'The board must light its quays.'],
    ['With this in mind, the board lit its quays.', 'The board lit its quays.'],
    ['Most boards light their quays.', 'Most boards light their quays.'],
    ['Lamps are, for example, paid for by ships.', 'Lamps are paid for by ships.'],
    ['Some ports, for example, Elm and Ash, lost money.', 'Some ports, for example, Elm and Ash, lost money.'],
    ['As noted in the previous section, the port lost money.', 'The port lost money.'],
    ['As set out in section 2, the port lost money.', 'The port lost money.'],
    ['As stated at the outset of this paper, the port lost money.', 'The port lost money.'],
    ['As noted by the auditors, the port lost money.', 'As noted by the auditors, the port lost money.'],
    ['Recommendation 3: Publish the reports of the inspectorate.', 'Publish the reports of the inspectorate.'],
    ['Lamps save two lives a year (Brook, 2015: 13).', 'Lamps save two lives a year.'],
    ['Lamps save two lives a year (Lampion, 2026, paragraphs 2.5–2.7).', 'Lamps save two lives a year.'],
    ['Fees have grown in the past few years, as shown in figure 1.', 'Fees have grown in the past few years.'],
    ['The board must (a) light the quay and (b) pay for it.', 'The board must (a) light the quay and (b) pay for it.'],
    ['Light the quay of Elm; and', 'Light the quay of Elm'],
    ['This report concludes that the lamps are dark.', 'The lamps are dark.'],
    ['As this report argues, the board must know that lamps pay and that crews need them.', 'The board must know that lamps pay and that crews need them.'],
    ['This report argues that lamps pay and that crews need them.', 'This report argues that lamps pay and that crews need them.'],
    ['These three storms add up to a call for action: The board must light the quay.', 'The board must light the quay.'],
    ['That conclusion stems from an old rule: The port always loses.', 'That conclusion stems from an old rule: The port always loses.'],
    ['If, for example, the board of Elm sells its lamps, crews may stay away.', 'If the board of Elm sells its lamps, crews may stay away.'],
    ['They must ask where costs are small, for example, the oil or the masts, and where they are large.', 'They must ask where costs are small, for example, the oil or the masts, and where they are large.'],
    ['Old ports, for example, the two of Elm, lost money.', 'Old ports, for example, the two of Elm, lost money.'],
    ['In 2019, for example, the port lost money.', 'In 2019, the port lost money.'],
    ['Elm, for example, one of the oldest ports, lost money.', 'Elm, one of the oldest ports, lost money.'],
    ['Elm, for example, used this lamp in winter.', 'Elm, for example, used this lamp in winter.'],
    ['So, too, would the lamps be paid for.', 'So, too, would the lamps be paid for.'],
  ])('%j → %j', (sentence, cut) => {
    expect(cutSentence(sentence)).toBe(cut)
  })

  it('takes a relative clause out of the middle only where the verb of its subject follows', () => {
    const rest = 'two million crowns in the hard winter of the year after the great fire in the old town by the river, when nobody came to the quay'
    expect(cutSentence(`The harbour board, which runs the quay, lost ${rest}.`)).toBe(`The harbour board, which runs the quay, lost ${rest}.`)
    expect(cutSentence(`The harbour board, which runs the quay, announced ${rest}.`)).toBe(`The harbour board announced ${rest}.`)
    const broken = `The board led guests to the quay, which is on a bank formed by the slow, deep river, swollen by ${rest}`
    expect(cutSentence(`${broken}.`)).not.toContain('quay deep')
  })
})

describe('what leans on words outside', () => {
  it.each(['A similar lamp stood in Elm.', 'Regarding (2), the law binds all ports.', 'It is a careful approach that aims to light the quay.', 'At the time, the port was dark.', 'In some cases, it pays for lamps.', 'Lamps are discussed in more detail below.', 'The group of pilots cited above prefers oil.', 'But the lamps of the old quay should not.', 'The new lamp of the quay does.', 'Despite agreeing to light the quay, it is unclear how they will pay.', 'The ministry defines the price of oil as above.', 'Failing that, the board should light the quay.', 'The Lamp Union would like to thank all pilots who helped.', 'Three rules offer a way of doing so.', 'In May of the same year the board met.', 'Ships sank during those drills.', 'It is necessary because lamps fail.', 'Failure to comply with them is rare.', 'Chapter 2 looks at lamps.', 'This report will proceed in three chapters.', 'Several proposals are offered in this paper.', 'To light a quay, the next section provides some rules.', 'A list of all lamps can be found below.', 'The views expressed are those of the author.', 'This paper is divided into four parts.', 'The first is a lamp for every mast.', 'The cost of such lamps would have to be shared.', 'Losses there have grown since the winter.', 'Figures 1–2 show the lamps of the quays.', 'At its peak, the board offered that.', 'Years earlier, the port had lost its lamps.', 'After that, the crews left the port.', 'Only later in the year were lamps lit.', 'Some are older than the port.', 'Some continue to trade in oil.', 'The second danger is that of a storm.', 'Nearly all reside in Elm, and none in Ash.', 'Many pilots feel the same way.', 'Russia and China similarly use their ports.', 'The strike caused few losses.', 'Other ports pay for their lamps.', 'The crews have voiced similar concerns.', 'Only after the board of the old port had apologised to all crews were these measures lifted.', 'Brook’s description evokes the winter of the year.', 'Within a few months, his views began to change.', 'Lamps fail for the reasons listed; for examples see Table 3 of the annex.'])('%j does', (text) => {
    expect(isDangling(text)).toBe(true)
  })

  it.each(['The quays of Elm and Ash were dark for most of 2021; these ports lost money.', 'In practice, it is difficult to light a quay.', 'It is a problem that the quays are dark.', 'Elm is proud of its lamps.', 'Lamps help those who work at night.', 'Ships of Elm are larger than those based in Ash.', 'This paper examines lamps on quays.', 'This Quay Insights paper aims to tell what lamps cost.', 'The second meeting of the board was held in May.', 'Lamps such as those of Elm are cheap.', 'Storms came to Elm in May, and crews there lost their lamps.'])('%j does not', (text) => {
    expect(isDangling(text)).toBe(false)
  })
})

describe('who is asked', () => {
  const addressees = (text: string): (string | undefined)[] => findAsks([statement(text)], () => false).map(({ addressee }) => addressee)

  it.each([
    ['Governments urgently need to light the quays.', 'Governments'],
    ['The harbour board and its partners should light the quays.', 'The harbour board and its partners'],
    ['Deter thieves: the harbour board should light the quays.', 'the harbour board'],
    ['Germany will need to light the quays.', 'Germany'],
    ['Trade between Elm and Germany should grow each year.', undefined],
    ['The harbour board should be given more lamps.', undefined],
    ['Lighting the state should be an aim of everyone.', undefined],
    ['In addition to talks allied officials should have a lamp.', undefined],
    ['The industry cannot remain dark and should pay for lamps.', undefined],
  ])('%j: %s', (text = '', addressee = undefined) => {
    expect(addressees(text)).toEqual(addressee === undefined ? [] : [addressee])
  })

  it('tells an instruction from a noun', () => {
    expect(isInstruction('Develop sustainable budgets.')).toBe(true)
    expect(isInstruction('Ensure that all lamps are lit.')).toBe(true)
    expect(isInstruction('Support may include lamps.')).toBe(false)
    expect(isInstruction('Review boards have met twice.')).toBe(false)
  })
})

describe('events and titles', () => {
  it('places what happened, not what was measured or lasts since', () => {
    const when = (text: string): string[] => findEvents([statement(text)]).map(event => event.when)
    expect(when('In 2021, the board closed the quay.')).toEqual(['2021'])
    expect(when('May 2017: The board opens a second quay.')).toEqual(['May 2017'])
    expect(when('The board met in the June–July 2019 talks that closed the quay.')).toEqual(['June–July 2019'])
    expect(when('Income rose from two crowns in 2019 to six crowns in 2020.')).toEqual([])
    expect(when('The walk was the first since the fire of May 2017.')).toEqual([])
    expect(when('This report is based on field research conducted in Elm in March 2024.')).toEqual([])
  })

  it.each([
    ['In 2021, the board closed the quay.', 'The board closed the quay.'],
    ['On 12 May 2015 the lamps of Elm failed.', 'The lamps of Elm failed.'],
    ['May 2017: the board opened a second quay.', 'The board opened a second quay.'],
    ['In 2014 and 2015, the board closed the quay.', 'In 2014 and 2015, the board closed the quay.'],
    ['In 2014, when the quay was closed, ships left.', 'In 2014, when the quay was closed, ships left.'],
    ['In a June 2023 speech, the mayor closed the quay.', 'In a June 2023 speech, the mayor closed the quay.'],
    ['The board closed the quay in 2021.', 'The board closed the quay in 2021.'],
  ])('tells an event without the date that stands beside it: %j', (text, told) => expect(findEvents([statement(text)])[0]?.text).toBe(told))

  it('heads a slide with a full sentence, never with the head of one', () => {
    expect(titleFrom(statement('The rising costs of specialised lamps, as well as the flood, have led to firms that light quays for others.'), ({ length }) => length <= 60)).toBeUndefined()
    expect(titleFrom(statement('Small failures – which cannot be designed out – overlap and cascade until no lamp is lit.'), ({ length }) => length <= 60)?.text).toBe('Small failures overlap and cascade until no lamp is lit')
    expect(titleFrom(statement('Until there is a law on lamps, work on the quays, including those of Elm and Ash, is slow in most years.'), ({ length }) => length <= 60)).toBeUndefined()
    expect(titleFrom(statement('Lighting of the quays')))
      .toBeUndefined()
    expect(titleFrom(statement('Ships call it “the dark port of the north.”'))?.text).toBe('Ships call it “the dark port of the north”')
  })
})

it('keeps together with what something does it', () => {
  const text = 'This sale – combined with a storm, dear oil, long nights and the loss of many crews of the tugs in the winter of that year – might have led some of the pilots to think that the old board was about to fall.'
  expect(cutSentence(text)).toBe(text)
})

describe('a sentence that points back without a pronoun at its head', () => {
  it.each([
    'The rest of the tugs will go on working.', 'The remaining lamps were sold to Ash.', 'The new one is lit at night.', 'The most recent one was sold in March.', 'An old pilot with a lamp, ideally of brass, is your best bet.', 'Gas lamps are the better option.',
    'A better rule is to light the quay.', 'Trust in the board rests on it.', 'Most pilots are ready to learn from it.', 'Crews can work as we’ve described here.', 'The board has to go into that with open eyes.',
    'They’ll light the quay for the board.', 'It’s dark on the quay of Elm.', 'We’re grateful to the pilots of Elm.',
  ])('leans: %s', text => expect(isDangling(text)).toBe(true))

  it.each([
    'The rest of the world has lamps.', 'The better option for Elm is oil.', 'A better rule than a tax is to light the quay.', 'The board built the pier to sell it.', 'The fear of storms grows with them.',
    'Lighting a lamp means paying for it.', 'It’s possible to light the quay by hand.', 'There’s no lamp on the quay of Elm.',
  ])('stands: %s', text => expect(isDangling(text)).toBe(false))
})

describe('a sentence that compares', () => {
  it.each(['In any event, the number of lamps would have changed.', 'There were similar reports from the quay.', 'There are other risks for the crews.', 'The rules of Elm are quite different.', 'The pilot interviewed feared the autumn storms.', 'The “millions” should be doubted.', 'Opposition within the port board has been reported by a pilot.', 'The board sent a tug to Ash as a result.', 'Many small ports are involved as well.', 'The harbour sold 70 lamps, worth $25 at the time.', 'While both ports were closed in 2014, the quay stayed open.', 'In Elm, the anger it roused among crews led to a strike.', 'For Ash on the other hand, the need for lamps is clear.', 'Most crews blended the two concerns, oil and wax.', 'One of the key objectives is to light the quay.', 'By 1990, the quays of Elm had deteriorated further.', 'While laws were covered before, this section will explain the lamps.', 'The recommendations below are framed as first steps.'])('leans, too: %s', text => expect(isDangling(text)).toBe(true))

  it.each(['There are other risks than storms.', 'There were reports from the quay similar to those of 1990.', 'The pilots concerned about storms stay ashore.', 'The “lamp tax” is paid by crews.', 'Opposition to the tax has been reported by a pilot.', 'Barriers to trade can be overcome.', 'The storm came, and the board sent a tug as a result.', 'The pilots went, and many small ports are involved as well.', 'In 1990, the harbour sold 70 lamps, worth $25 at the time.', 'Elm and Ash say that both ports were closed in 2014.', 'The board wants both lamps and masts.', 'The tax helps both pilots of tugs and crews of ferries.', 'The board said they would pay for the oil.', 'Oil and wax are dear, and crews blended the two concerns.', 'One of the key objectives of the board is to light the quay.', 'The recommendations of the board are bold.'])('stands, too: %s', text => expect(isDangling(text)).toBe(false))

  it.each(['The tugs of the island, on the other hand, are lit at night.', 'Cuts to the funds of the port dictated otherwise.', 'Pilots face essentially the same limits in their work.', 'Arguably, a similar sale is already under way in Elm.', 'For the crews of the tugs, that sort of delay is dear.', 'Those who fail to comply should lose their seat.', 'The sale of the old pier to a club is a good case in point.'])('leans: %s', text => expect(isDangling(text)).toBe(true))

  it.each(['While Elm is lit, the tugs of the island, on the other hand, are dark.', 'The mayor hoped for peace, but the storm dictated otherwise.', 'Elm and Ash face essentially the same limits in their work.', 'Pilots face essentially the same limits as crews.', 'The board says that type of oil matters.', 'Those who fail to comply with the lamp law should lose their seat.', 'The pier of Elm is a case in point for cheaper oil.'])('stands: %s', text => expect(isDangling(text)).toBe(false))
})
