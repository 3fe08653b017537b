import { describe, expect, it } from 'vitest'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { isDangling } from '../../../../src/draft/language/dangling.ts'
import { shorterForms } from '../../../../src/draft/language/shorten.ts'
import { rebuts, turnsAgainst } from '../../../../src/draft/language/turning.ts'

const formsOf = (sentence: string): string[] => shorterForms(sentence).map(({ text }) => text)

describe('what goes in pairs', () => {
  it('keeps “the more” with “the less”', () => {
    expect(formsOf('The more a pilot is left to steer and plan, drawing on the charts of the board, the less the log shows of her own skill.').filter(text => !text.includes('the less'))).toEqual([])
    expect(formsOf('The older pilots steer by the stars, drawing on the charts of the board and of its crews.')).toContain('The older pilots steer by the stars')
  })

  it('keeps the chief of what is raised', () => {
    expect(formsOf('The storm raises urgent questions for boards and crews, the biggest being how to pay for the lamps.')).toHaveLength(1)
  })

  it('keeps what a claim holds under', () => {
    expect(formsOf('A chart that takes years of patient work could, with the right lamps in place, be drawn in days.').filter(text => !text.includes('with the right lamps'))).toEqual([])
    expect(cutSentence('Policy relevance: Harbours host 500 lamps.')).toBe('Harbours host 500 lamps.')
    expect(cutSentence('Myth: Harbours need no lamps.')).toBe('Myth: Harbours need no lamps.')
  })

  it.each([
    'The challenge now is to develop similar lamps for tugs.',
    'The field has now reached the equivalent moment.',
    'The ports should adopt the same structural correction.',
    'New rules should reduce the need for so much custom oil.',
    'Miss these and the quay goes dark.',
    'Use them to light the mole.',
    'Report 138 provides the detailed analysis of the lamps.',
  ])('leans on what it is likened to: %s', (sentence) => {
    expect(isDangling(sentence)).toBe(true)
  })

  it.each([
    'Elm should develop similar lamps to those of Ash.',
    'The boards of Elm and Ash should adopt the same rules.',
    'Elm has so much oil that its lamps burn all night.',
    'The equivalent of ten lamps was lost.',
    'Light the mole and the quay.',
  ])('says it itself: %s', (sentence) => {
    expect(isDangling(sentence)).toBe(false)
  })

  it('turns against what is lacking, and what trials refute', () => {
    expect(turnsAgainst('What they lack is a feeling for the tide.')).toBe(true)
    expect(turnsAgainst('What they buy is oil.')).toBe(false)
    expect(turnsAgainst('Despite these efforts, the quay stays dark.')).toBe(true)
    expect(turnsAgainst('Despite the storm, the quay stays lit.')).toBe(false)
    expect(rebuts('Three trials show that this assumption fails in storms.')).toBe(true)
    expect(rebuts('Three trials show that this assumption is sound.')).toBe(false)
  })
})
