/**
 * The actors’ colours as people see them who lack one kind of cone, and as a photocopier does.
 *
 * Deficiencies: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”,
 * IEEE TVCG 15(6), 2009, at full severity. Distances: CIEDE2000, in which about 1 is just seen side by side under good
 * conditions; marks that stand apart, and thin ones, need several times as much (Szafir, “Modeling Color Difference for
 * Visualization Design”, IEEE TVCG 24(1), 2018). The bars below are ours: 10 where only a key tells two colours apart,
 * 6 where each colour also stands at its actor’s name.
 */
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, lab65, parse } from 'culori'
import type { Color } from 'culori'
import { describe, expect, it } from 'vitest'
import { loadData } from '../../../src/deck/data.ts'
import { actorsIn, colour, schemes } from './tokens.ts'
import type { Roles } from './tokens.ts'

const KEYED = 10
const NAMED = 6
/** Least difference in CIE L* (0 black, 100 white) of two colours of one key, without any hue. */
const GREY = 4

/** Actors whose colour a key alone explains: those of the timeline and of the Act’s road. */
const keyed = new Set(['actor-cabinet-office', 'actor-meti', 'actor-mic', 'actor-ldp', 'actor-diet', 'actor-government'])

const eyes: [string, (colour: Color) => Color | undefined][] = [
  ['full colour vision', colour => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
]

const pairs = (names: readonly string[]): [string, string][] => names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]))

function seen(roles: Roles, role: string, eye: (colour: Color) => Color | undefined): Color {
  const parsed = parse(colour(roles, role))
  const filtered = parsed && eye(parsed)
  if (!filtered)
    throw new Error(`--${role} is no colour`)
  return filtered
}

/** Two ways to lose hue, and the CIE L* that is left: what an eye would, and what CSS and most printers’ drivers do, which weigh coded values. */
const greys: [string, (colour: string) => number][] = [
  ['as an eye without hue', colour => lab65(colour)?.l ?? 0],
  ['as a photocopy', colour => lab65(filterGrayscale(1)(colour))?.l ?? 0],
]

describe.each([['light', schemes.light], ['dark', schemes.dark]] as const)('the actors in %s', (_, roles) => {
  it.each(eyes)('are told apart with %s', (_, eye) => {
    const distance = differenceCiede2000()
    const close = pairs(actorsIn(roles)).flatMap(([a, b]) => {
      const least = keyed.has(a) && keyed.has(b) ? KEYED : NAMED
      const apart = distance(seen(roles, a, eye), seen(roles, b, eye))
      return apart < least ? [`${a} and ${b}: ${apart.toFixed(1)}, needs ${least}`] : []
    })
    expect(close).toEqual([])
  })

  it.each(greys)('are told apart in grey where only a key names them, %s', (_, lightness) => {
    const close = pairs([...keyed]).flatMap(([a, b]) => {
      const apart = Math.abs(lightness(colour(roles, a)) - lightness(colour(roles, b)))
      return apart < GREY ? [`${a} and ${b}: ${apart.toFixed(1)}, needs ${GREY}`] : []
    })
    expect(close).toEqual([])
  })
})

it('no event of the timeline or the Act’s road has an actor whose colour was not tested for a key', async () => {
  const { data } = await loadData(new URL('../../..', import.meta.url).pathname)
  const events = data.timeline.filter(event => event.track === 'act' || (event.major && ['strategy', 'governance'].includes(event.track)))
  expect(events.length).toBeGreaterThan(10)
  expect(events.map(event => `actor-${event.actor}`).filter(actor => !keyed.has(actor))).toEqual([])
})
