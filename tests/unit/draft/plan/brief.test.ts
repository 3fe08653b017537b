import { describe, expect, it } from 'vitest'
import { briefClaims, briefForBackup, briefForTalk, briefText, ownParts, withReason } from '../../../../src/draft/plan/brief.ts'
import { addsLittle, forTalk, saysInBrief } from '../../../../src/draft/plan/for-talk.ts'
import type { Statement } from '../../../../src/draft/types.ts'

const refs = [{ section: 0, paragraph: 1, sentence: 0 }]
const statement = (text: string, more: Partial<Statement> = {}): Statement => ({ refs, text, words: text.split(' ').length, weight: 0.5, stems: new Set(), isItem: false, leaning: [], ...more })

const PARTED = 'The harbour board has sold the lamps of the old quay of Elm to the town, but the ministry of the north has never paid for any others.'
const FIRST = 'The harbour board has sold the lamps of the old quay of Elm to the town.'
const SECOND = 'But the ministry of the north has never paid for any others.'
const REASONED = 'The harbour board of the old town has sold all of the lamps of its quay to Elm because of the price of oil in winter.'

describe('a statement in brief', () => {
  it('is a point with the other parts of its sentence under it, before what else leans on it', () => {
    const leaning = [{ text: 'This has cost the town a lot.', refs }]
    const brief = briefForTalk(statement(PARTED, { leaning }))
    expect(brief).toMatchObject({ text: FIRST, words: 16, parts: 1, leaning: [{ text: SECOND, refs }, ...leaning] })
    expect(ownParts(brief)).toEqual([{ text: SECOND, refs }])
  })

  it('stays as it is where it is short, or leads a list', () => {
    const short = statement(FIRST)
    const lead = statement(PARTED, { isList: true })
    expect(briefForTalk(short)).toBe(short)
    expect(briefForTalk(lead)).toBe(lead)
  })

  it('says no reason in the talk, which a page of reference keeps', () => {
    expect(briefForTalk(statement(REASONED)).text).toBe('The harbour board of the old town has sold all of the lamps of its quay to Elm.')
    expect(briefForBackup(statement(REASONED)).text).toBe(REASONED)
    expect(briefClaims([{ text: REASONED, refs }])[0]?.text).not.toContain('because')
    expect(briefText(REASONED, refs)).toEqual({ text: 'The harbour board of the old town has sold all of the lamps of its quay to Elm.', leaning: [] })
  })

  it('gets its reason back where it says little without', () => {
    const reason = 'The lamps of the old quay have been dark since May because the harbour board has sold all of its oil to the town.'
    const short = 'The lamps of the old quay have been dark since May.'
    const other = 'The lamps of the old quay have been dark since May in all of the villages on the northern coast of the island.'
    expect(briefForTalk(statement(reason)).text).toBe(short)
    expect(withReason(statement(reason, { turning: `However, t${reason.slice(1)}` }), statement(short, { turning: `However, t${short.slice(1)}` }))).toMatchObject({ text: reason, words: 24, turning: `However, t${reason.slice(1)}` })
    expect(withReason(statement(other), statement(short))).toBeUndefined()
    expect(withReason(statement(REASONED), statement(`${REASONED.split(' because')[0]}.`))).toBeUndefined()
    expect(withReason(statement(reason), statement(short, { parts: 1 }))).toBeUndefined()
    expect(briefClaims([{ text: reason, refs }])).toEqual([{ text: reason, refs }])
  })

  it('parts what leans on it as well, without what is long at the end', () => {
    const long = 'This has cost the harbour board of the old town more oil than the ministry of the north and all of its pilots have ever been able to find in a winter.'
    const parted = statement(FIRST, { leaning: [{ text: PARTED, refs }, { text: long, refs }] })
    expect(forTalk({ ...parted, leaning: parted.leaning.slice(0, 1) }).leaning.map(({ text }) => text)).toEqual([FIRST, SECOND])
    expect(forTalk(statement(FIRST, { leaning: [{ text: long, refs }] })).leaning).toEqual([])
    expect(forTalk(statement(FIRST, { leaning: [{ text: `But ${long}`, refs }] })).leaning).toHaveLength(1)
  })

  it('leaves half of what is counted off under it to the backup', () => {
    const counted = ['This matters for two reasons.', 'It shows how few lamps are left.', 'It shows who has to pay for them.'].map(text => ({ text, refs }))
    expect(forTalk(statement(FIRST, { leaning: counted.slice(0, 2) })).leaning).toEqual([])
    expect(forTalk(statement(FIRST, { leaning: counted })).leaning).toHaveLength(3)
  })

  it('is said by a title that says all that a point would', () => {
    const brief = 'The harbour board of the old town has sold all of the lamps of its quay to Elm'
    expect(saysInBrief(statement(REASONED), brief)).toBe(true)
    expect(saysInBrief(statement(REASONED), brief.replace(' to Elm', ''))).toBe(false)
    expect(saysInBrief(statement(PARTED), FIRST)).toBe(false)
  })

  it('adds little to a title that leaves out a few of its last words', () => {
    const title = 'The harbour board has sold the lamps of the old quay to the town'
    const adds = (more: string, extra: Partial<Statement> = {}): boolean => !addsLittle(statement(`${title}${more}.`, extra), title)
    expect([' and its guests', ', using the money for oil'].map(more => adds(more))).toEqual([false, false])
    expect([' of Elm', ' for 300 crowns', ', though few of them burn', ' after the storm', ' and everything that was ever found of use on either of the tugs'].map(more => adds(more))).toEqual([true, true, true, true, true])
    expect(adds(' and its guests', { leaning: [{ text: SECOND, refs }] })).toBe(true)
  })

  it('adds little to a title that leaves out only that the paper says so', () => {
    const title = 'The harbour board has sold the lamps of the old quay to the town'
    const adds = (opening: string): boolean => !addsLittle(statement(`${opening}t${title.slice(1)}.`), title)
    expect(adds('This report further demonstrates that ')).toBe(false)
    expect(['In Elm, ', 'In 1921, ', 'In theory, ', 'Among pilots, ', 'The ministry argues that '].map(adds)).toEqual([true, true, true, true, true])
  })

  it('keeps the word that turns it', () => {
    expect(briefForTalk(statement(PARTED, { turning: `However, t${PARTED.slice(1)}` })).turning).toBe(`However, t${FIRST.slice(1)}`)
  })
})
