import { describe, expect, it } from 'vitest'
import { isOpenRow, withQuestions } from '../../../../src/draft/language/questions.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const found = (text: string, isAsked = true) => {
  const report = parseReport(`## Quays\n\n${text}\n`)
  return withQuestions(report, findStatements(report), () => isAsked).map(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)])
}

describe('questions in a row', () => {
  it('stand under the sentence that leads into them', () => {
    expect(found('The storm leaves the board with two questions of trade. Who pays for the lamps? And who lights them in winter? The port sleeps by day and works by night.'))
      .toEqual([['The storm leaves the board with two questions of trade.', 'Who pays for the lamps?', 'Who lights them in winter?'], ['The port sleeps by day and works by night.']])
    expect(found('The paper on the quays asks:\n\n- Who pays for the lamps? Who lights them?\n- When do crews sleep?')).toEqual([['The paper on the quays asks:', 'Who pays for the lamps?', 'Who lights them?', 'When do crews sleep?']])
  })

  it('stand under the first of them, where nothing leads into them', () => {
    expect(found('The quays of Elm are dark in winter. Should the board light every quay? Or should it close some?')).toEqual([['The quays of Elm are dark in winter.'], ['Should the board light every quay?', 'Or should it close some?']])
    expect(found('The quays of Elm are dark in winter. Should it be lit? Should it be closed?')).toEqual([['The quays of Elm are dark in winter.']])
  })

  it('go on from a question that a sentence puts', () => {
    expect(found('The board of the old port should ask: Do the crews feel safe? Do they sleep well?')).toEqual([['The board of the old port should ask: Do the crews feel safe?', 'Do they sleep well?']])
  })

  it('are none alone, in quotations, or where they are not asked', () => {
    expect(found('The quays of Elm are dark in winter. Who would have thought so?')).toEqual([['The quays of Elm are dark in winter.']])
    expect(found('> Who pays for the lamps? Who lights the masts?')).toEqual([])
    expect(found('Who pays for the lamps of Elm? Who lights the masts?', false)).toEqual([])
  })

  it('are known where they stand without a lead', () => {
    expect(isOpenRow({ text: 'Who pays for the lamps?', isList: true })).toBe(true)
    expect(isOpenRow({ text: 'The board asks: Who pays?', isList: true })).toBe(false)
  })
})

describe('a question', () => {
  it('stands with the answer that leans on it', () => {
    expect(found('How does the board of Elm pay for its lamps? It sells the oil of the old quay.')).toEqual([['How does the board of Elm pay for its lamps? It sells the oil of the old quay.']])
  })
  it('goes where its answer stands alone', () => {
    expect(found('How does the board of Elm pay for its lamps? The town sells the oil of the old quay.')).toEqual([['The town sells the oil of the old quay.']])
  })
})
