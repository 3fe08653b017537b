import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/draft/language/analyse.ts'
import { findAsks } from '../../../src/draft/language/asks.ts'
import { cutSentence } from '../../../src/draft/language/cut.ts'
import { isDangling, isSentence } from '../../../src/draft/language/dangling.ts'
import { dateIn } from '../../../src/draft/language/events.ts'
import { keepsMeaning } from '../../../src/draft/language/guard.ts'
import { titleFrom } from '../../../src/draft/language/titles.ts'
import { stemsOf } from '../../../src/draft/language/words.ts'
import { outlineOf } from '../../../src/draft/outline/outline.ts'
import type { Statement } from '../../../src/draft/types.ts'
import { figuresOf } from '../../../src/evidence/figures.ts'
import { parseReport } from '../../../src/report/parse.ts'

const statement = (text: string): Statement =>
  ({ refs: [{ section: 0, paragraph: 1, sentence: 0 }], text, words: text.split(' ').length, stems: stemsOf(text), weight: 1, isItem: false, leaning: [] })

describe('cutting a sentence', () => {
  it.each([
    ['However, the port lost money.', 'The port lost money.'],
    ['The board (see Figure 1) lost money in May.', 'The board lost money in May.'],
    ['The harbour board (HB) lost money in May.', 'The harbour board (HB) lost money in May.'],
    ['The saving (12 percent) was small that year.', 'The saving (12 percent) was small that year.'],
    ['And the quays stayed dark for years.', 'The quays stayed dark for years.'],
  ])('%j → %j', (sentence, cut) => {
    expect(cutSentence(sentence)).toBe(cut)
  })

  it('never drops a negation, a hedge, a condition or a modal verb', () => {
    expect(keepsMeaning('The board did not pay.', 'The board did pay.')).toBe(false)
    expect(keepsMeaning('The board may pay, if asked.', 'The board may pay.')).toBe(false)
    expect(keepsMeaning('The board should (perhaps) pay.', 'The board should pay.')).toBe(false)
    expect(keepsMeaning('The board, it says, should pay.', 'The board should pay.')).toBe(true)
  })

  it('never changes a word', () => {
    expect(keepsMeaning('The board pays 12 crowns.', 'The board pays 21 crowns.')).toBe(false)
    expect(keepsMeaning('The board pays.', 'The board paid.')).toBe(false)
  })
})

describe('what stands alone', () => {
  it.each(['This was less than expected.', 'They left the port.', 'Such measures failed.', 'In these cases, the port paid.', 'Today, it is dark.'])('%j does not', (text) => {
    expect(isDangling(text)).toBe(true)
  })

  it.each(['It is clear that the port lost money.', 'The port lost money.', 'This paper argues that lamps pay.', 'Those who work at night need light.'])('%j does', (text) => {
    expect(isDangling(text)).toBe(false)
  })

  it('is a sentence: with a verb, an end and no question', () => {
    expect(isSentence('The port lost money.')).toBe(true)
    expect(isSentence('The lost port of Elm')).toBe(false)
    expect(isSentence('Who lost money?')).toBe(false)
  })
})

describe('dates and requests', () => {
  it.each([['On 3 May 2021 the board met.', '2021-05-03', '3 May 2021'], ['The board met on May 3, 2021.', '2021-05-03', 'May 3, 2021'], ['In 2021, it met.', '2021', '2021'], ['Room 2021 was dark.', undefined, undefined]])('%j: %s', (text, date, when) => {
    expect(dateIn(text)?.date).toBe(date)
    expect(dateIn(text)?.when).toBe(when)
  })

  it('names who is asked, and takes what asks nobody only among recommendations', () => {
    const asks = [statement('The harbour board should light the quay.'), statement('Light the quay.'), statement('Publish the reports of the inspectorate.'), statement('Lamps should be cheap.')]
    expect(findAsks(asks, () => false).map(({ addressee }) => addressee)).toEqual(['The harbour board'])
    expect(findAsks(asks, () => true).map(({ decision }) => decision)).toEqual(['light the quay', 'publish the reports of the inspectorate', 'lamps should be cheap'])
  })

  it('shortens a title only at a joint', () => {
    expect(titleFrom(statement('The board lost money last year, which auditors had foreseen when the lamps were switched off in the spring.'), ({ length }) => length <= 60)?.text).toBe('The board lost money last year')
    expect(titleFrom(statement('The board lost money.'), ({ length }) => length <= 60)?.text).toBe('The board lost money')
  })
})

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const reports = (() => {
  try {
    return readdirSync(corpus).filter(name => name.endsWith('.md'))
  }
  catch {
    return []
  }
})()

describe.skipIf(reports.length === 0)('over real reports', () => {
  it('keeps the figures of every sentence that it cuts', () => {
    for (const name of reports) {
      const report = parseReport(readFileSync(new URL(name, corpus), 'utf8'))
      for (const { refs, text } of analyse(outlineOf(report)).statements.flatMap(statement => [statement, ...statement.leaning])) {
        const sentences = refs.map(ref => report.sections[ref.section]?.paragraphs[ref.paragraph - 1]?.sentences[ref.sentence]?.text ?? '')
        const held = new Set(figuresOf(sentences.join(' ')))
        expect(figuresOf(text).filter(figure => !held.has(figure)), `${name}: ${text}`).toEqual([])
      }
    }
  }, 60_000)
})
