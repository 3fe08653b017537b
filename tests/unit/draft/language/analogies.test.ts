import { expect, it } from 'vitest'
import { imaginedIn } from '../../../../src/draft/language/analogies.ts'
import { afterOpening } from '../../../../src/draft/language/openings.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { isWeakHeadline } from '../../../../src/draft/plan/headline.ts'
import type { Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const FIRST = 'Most boards buy the oil of all lamps for a year in advance.'
const DRIVE = 'Imagine a long drive through a land of which there is no map.'
const WHOLE = 'Drivers would plan each of their stops before they know a single road.'
const OR = 'Instead, most drivers would pick a few towns and see.'
const BACK = 'In reality, boards do better when they buy the oil of each month as it comes.'

it('likens until it returns to its subject', () => {
  expect([...imaginedIn([FIRST, DRIVE, WHOLE, OR, BACK])]).toEqual([1, 2, 3])
  expect([...imaginedIn([FIRST, DRIVE, 'But the boards of Elm know their lamps.'])]).toEqual([1])
  expect(imaginedIn([FIRST, 'Pictures of the quay are rare.', 'The lamp is like an eye.']).size).toBe(0)
})

it('is no point', () => {
  const texts = findStatements(parseReport(`## Oil\n\n${[FIRST, DRIVE, WHOLE, OR, BACK].join(' ')}\n`)).flatMap(({ text, leaning }) => [text, ...leaning.map(claim => claim.text)])
  expect(texts).toEqual([FIRST, BACK.replace('In reality, b', 'B')])
})

it('says of what was so that it was', () => expect(afterOpening('Traditionally, the board has bought its lamps from one seller.')).toBeUndefined())

it('heads no slide with what was so, and is turned against', () => {
  const statement: Statement = { refs: [], text: 'Long plans for lamps have long been the norm in Elm.', words: 10, weight: 1, stems: new Set(), isItem: false, leaning: [] }
  const weak = (titled: Statement): boolean => isWeakHeadline({ title: { text: titled.text.slice(0, -1), refs: [] }, titled })
  expect(weak(statement)).toBe(false)
  expect(weak({ ...statement, leaning: [{ text: 'But those plans are never right.', refs: [] }] })).toBe(true)
  expect(weak({ ...statement, text: 'Long plans for lamps fail in Elm.', leaning: [{ text: 'But those plans are never right.', refs: [] }] })).toBe(false)
})
