import { describe, expect, it } from 'vitest'
import { predicateParts } from '../../../../src/draft/language/predicates.ts'

describe('what is said of one subject parts, each with the subject', () => {
  it.each([
    ['a further verb', 'The harbour board has bought new lamps for the quay, and has sold the gates of the port to Elm', ['The harbour board has bought new lamps for the quay', 'The harbour board has sold the gates of the port to Elm']],
    ['what is asked', 'The ministry should now set out a plan for the quays of Elm and publish the names of its pilots', ['The ministry should now set out a plan for the quays of Elm', 'The ministry should publish the names of its pilots']],
    ['what may be, with its hedge', 'The board will likely close the port of Ash in winter and reduce the hours of its ferry', ['The board will likely close the port of Ash in winter', 'The board will likely reduce the hours of its ferry']],
    ['what has been done', 'The town has renewed its plan for the northern quays and adopted a new rule on lamps', ['The town has renewed its plan for the northern quays', 'The town has adopted a new rule on lamps']],
    ['orders', 'Renew the lamps of the northern quays and publish the names of all pilots', ['Renew the lamps of the northern quays', 'Publish the names of all pilots']],
    ['what somebody says', 'The pilots say that the quay of Elm is dark and that the board has never lit it', ['The pilots say that the quay of Elm is dark', 'The pilots say that the board has never lit it']],
    ['a row of orders', 'Renew the lamps of the northern quays, strengthen all masts of the port, and publish the names of all pilots', ['Renew the lamps of the northern quays', 'Strengthen all masts of the port', 'Publish the names of all pilots']],
    ['after an opening that is told once', 'Despite the storms of the north, the board has a plan for the quays and has named its pilots', ['Despite the storms of the north, the board has a plan for the quays', 'The board has named its pilots']],
    ['without the word that joins it', 'The board currently lacks pilots of its own, and as such is bound to the crews of Elm', ['The board currently lacks pilots of its own', 'The board currently is bound to the crews of Elm']],
    ['after a clause in another number', 'This plan is full of rules that bind crews in winter and includes some gaps for the pilots', ['This plan is full of rules that bind crews in winter', 'This plan includes some gaps for the pilots']],
    ['each with its own time', 'By the end of 1923, Elm had doubled its stock of oil and is expected to light all quays in 1924', ['By the end of 1923, Elm had doubled its stock of oil', 'Elm is expected to light all quays in 1924']],
    ['after a short opening', 'In June, the board bought the lamps of Elm and sold the gates of Ash', undefined],
  ])('%s', (_, sentence, parts) => expect(predicateParts(sentence)).toEqual(parts))
})

describe('it stays whole', () => {
  it.each([
    ['with a noun that looks like a verb', 'The ministry should offer the crews of Elm some training and support from the board'],
    ['with a noun that ends like a verb', 'The plan names new rules for banks of the port and regulators to keep the quays lit in winter'],
    ['where an aim may go on', 'The board should work with the town to light the quays of Elm and close the port'],
    ['where a condition may hold for both', 'The board will light the quays of Elm and will close the port if the ministry pays'],
    ['where a negation reaches over', 'The board should not light the quays of Elm and publish the names of its pilots'],
    ['within what somebody knows', 'The board knows the quay of Elm is dark and has never been lit'],
    ['where somebody said it of another', 'Officials of Elm said the crew developed a plan for the quays and implemented a new rule to light them'],
    ['within a clause of its own', 'The board pays the pilots who know the quays of Elm and have sailed in the dark'],
    ['with both', 'The board has both sold the lamps of Elm in winter and bought the gates of Ash'],
    ['with an aside of its subject', 'The board, a body of nine, has sold the lamps of Elm and has bought the gates of Ash'],
    ['as a list of more', 'It supports the work of pilots, enables the town to light its quays, and supports the ferry'],
    ['in the words of an order within a list', 'The board should light the quays and gates of Elm in winter'],
    ['with what is denied of a claim', 'The pilots did not say that the quay of Elm is dark and that the board has never lit it'],
  ])('%s', (_, sentence) => expect(predicateParts(sentence)).toBeUndefined())
})
