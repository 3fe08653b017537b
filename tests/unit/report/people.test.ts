import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const kinds = (markdown: string) => [...new Set(parseReport(`# Lamps\n\nThe quay was dark.\n\n${markdown}`).sections.flatMap(section => section.paragraphs).slice(1).map(({ kind }) => kind))]

describe('lists of people', () => {
  it.each([
    ['under a heading that says so', '## Commissioners\n\n- Ada M. Brook, Chair\n- Bo Lind\n- Cy de la Holm'],
    ['set as paragraphs', '## Witnesses\n\nAda Brook, Harbour Board of Elm\n\nDr Bo Lind (Union of Pilots)'],
    ['told by what they are', '## The inquiry\n\n- Ada Brook, PhD\n- Bo Lind, Director of Ports\n- Lady Holm, KC'],
  ])('are no argument: %s', (_, text) => expect(kinds(text)).toEqual(['about']))

  it.each([
    ['things', '## Technology\n\n- Ubiquitous Sequencing\n- Point-of-Person Lamps\n- Digital Quay Watch'],
    ['bodies', '## Members\n\n- Elm Harbour Board, Office of Lamps\n- Ministry of Ports\n- National Lamp Foundation'],
    ['states', '## Member states\n\n- Elm\n- Rowan\n- Ash'],
    ['places without offices', '## Lit since May\n\n- Elm Quay North\n- Rowan Head\n- Ash Mole'],
    ['what people did', '## Staff\n\n- Ada Brook has lit the quays.\n- Bo Lind was heard.\n- Cy Holm will pay.'],
  ])('are not lists of %s', (_, text) => expect(kinds(text)).toEqual(['item']))
})
