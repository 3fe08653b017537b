import { describe, expect, it } from 'vitest'
import { keyOf, sentencesIn, talkNotes } from '../../../../src/draft/plan/notes.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const { sections, ...rest } = parseReport('## Quays\n\nThe board of Elm planned much, including\n\n> lamps on every quay of the port.\n\nThe port has these quays:\n\n- East Quay\n- West Quay\n\nThe quays were dark in winter.')
const all = sentencesIn({ sections, ...rest }, [0])
const said = (sentences: number[], most: number): string[] => talkNotes(all, new Set(sentences.flatMap(i => all[i] ? [keyOf(all[i].ref)] : [])), most).map(({ text }) => text)

describe('what is said to a slide', () => {
  it('does not break off where a quotation follows', () => {
    expect(all.map(({ text }) => text)).not.toContain('The board of Elm planned much, including')
  })

  it('announces no quotation that cannot be said', () => {
    const broken = parseReport('## Quays\n\nThe lamps were dark. A pilot said that:\n\n> “We saw no light on any quay.\n\nThe board was told:\n\n> We saw no light.')
    expect(sentencesIn(broken, [0]).map(({ text }) => text)).toEqual(['The lamps were dark.', 'The board was told:', 'We saw no light.'])
  })

  it('leads into a list only with its first item, and names no item alone', () => {
    const lead = all.findIndex(({ text }) => text === 'The port has these quays:')
    expect(said([lead], 5)).toEqual([])
    expect(said([lead, lead + 1], 8)).toEqual(['The port has these quays:', 'East Quay'])
    expect(said([all.length - 1], 8)).toEqual(['The quays were dark in winter.'])
  })
})
