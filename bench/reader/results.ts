/** What was measured of each deck, gathered over the rounds. */
import { medians, spreadOf } from './figures.ts'
import type { Spread } from './figures.ts'
import type { PageFigures } from './in-page.ts'
import type { Turns, Visit } from './read.ts'
import type { Weights } from './traffic.ts'

export interface Reading {
  page: PageFigures
  first: Weights
  ahead: Weights
  hosts: string[]
  turns: Spread
  /** Of each turn, what scripts took. */
  scripts: Spread
  /** Over all slides, the largest of any round. */
  shift: number
}

/** A profile’s readings by the names of the decks. */
export interface ProfileResult {
  profile: string
  readings: { deck: string, reading: Reading }[]
}

export function readingOf(visits: readonly Visit[], turns: readonly Turns[]): Reading {
  return {
    page: medians(visits.map(({ page }) => ({ ...page }))),
    first: medians(visits.map(({ first }) => first)),
    ahead: medians(visits.map(({ ahead }) => ahead)),
    hosts: [...new Set(visits.flatMap(({ hosts }) => hosts))],
    turns: spreadOf(turns.flatMap(({ times }) => times)),
    scripts: spreadOf(turns.flatMap(({ scripts }) => scripts)),
    shift: Math.max(0, ...turns.map(({ shift }) => shift), ...visits.map(({ page }) => page.shift)),
  }
}
