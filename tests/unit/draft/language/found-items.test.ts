import { describe, expect, it } from 'vitest'
import { opensFinding } from '../../../../src/draft/language/found-items.ts'
import { parseReport } from '../../../../src/report/parse.ts'

describe('items that a lead announces as findings', () => {
  const found = (lead: string): boolean[] => {
    const report = parseReport(`# Quays\n\n${lead}\n\n- Lamps pay for themselves. They burn oil.\n\n- Crews leave the port.\n\nThe board has met.`)
    const section = report.sections.findIndex(({ paragraphs }) => paragraphs.length > 2)
    return (report.sections[section]?.paragraphs ?? []).map(({ number }) => opensFinding(report, { section, paragraph: number, sentence: 0 }))
  }
  it('are each of them, and nothing else', () => {
    expect(found('This has led to three key conclusions:')).toEqual([false, true, true, false])
    expect(found('In brief, the project found the following:')).toEqual([false, true, true, false])
  })
  it('are none under another lead', () => expect(found('The board owns:')).toEqual([false, false, false, false]))
  it('are not what such an item goes on with', () => {
    const report = parseReport('# Quays\n\nThe key findings are:\n\n- Lamps pay for themselves. They burn oil.')
    const section = report.sections.findIndex(({ paragraphs }) => paragraphs.length > 1)
    expect(opensFinding(report, { section, paragraph: 2, sentence: 1 })).toBe(false)
  })
})
