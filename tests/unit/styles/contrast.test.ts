/** WCAG 2.2 contrast of every pair of roles that meets on a slide, from the tokens alone. */
import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { actorsIn, colour, schemes } from './tokens.ts'
import type { Roles, Scheme } from './tokens.ts'

const AAA_TEXT = 7
const AA_TEXT = 4.5
const NON_TEXT = 3

const grounds = ['paper', 'paper-sunk', 'ai-wash', 'shu-wash']

interface Use {
  what: string
  inks: string[]
  on: string[]
  least: number
}

const usesOf = (roles: Roles): Use[] => [
  { what: 'running text', inks: ['ink'], on: grounds, least: AAA_TEXT },
  { what: 'captions, footer, labels', inks: ['ink-soft'], on: ['paper', 'paper-sunk'], least: AAA_TEXT },
  { what: 'notes not spoken yet', inks: ['ink-faint'], on: ['paper'], least: AA_TEXT },
  { what: 'links, source marks, numerals', inks: ['ai'], on: grounds, least: AA_TEXT },
  { what: 'marks and labels of what is not the paper', inks: ['shu'], on: grounds, least: AA_TEXT },
  { what: 'a duty that binds', inks: ['paper'], on: ['ai'], least: AA_TEXT },
  { what: 'dates and names in an actor’s colour', inks: actorsIn(roles), on: ['paper', 'ai-wash'], least: AA_TEXT },
  { what: 'rules, axes and stems that carry meaning', inks: ['rule-strong', 'ai', 'shu', 'ink-soft', ...actorsIn(roles)], on: ['paper', 'paper-sunk'], least: NON_TEXT },
  { what: 'the ring of focus', inks: ['shu'], on: grounds, least: NON_TEXT },
]

/** Pairs below their bar, in words. */
function tooFaint(roles: Roles, { inks, on, least }: Use): string[] {
  return inks.flatMap(ink => on.flatMap((ground) => {
    const ratio = wcagContrast(colour(roles, ink), colour(roles, ground))
    return ratio < least ? [`--${ink} on --${ground}: ${ratio.toFixed(2)} : 1, needs ${least}`] : []
  }))
}

describe.each(Object.entries(schemes) as [Scheme, Roles][])('contrast in %s', (_, roles) => {
  it.each(usesOf(roles))('of $what is at least $least : 1', (use) => {
    expect(tooFaint(roles, use)).toEqual([])
  })
})

describe('Slidev’s own grounds, on which the shell stands', () => {
  it.each([['light', '#ffffff'], ['dark', '#121212']] as const)('carry the deck’s inks in %s', (scheme, ground) => {
    for (const ink of ['ink', 'ink-soft', 'ink-faint', 'ai', 'shu'])
      expect(wcagContrast(colour(schemes[scheme], ink), ground), ink).toBeGreaterThanOrEqual(AA_TEXT)
  })
})
