import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { leadOver, underLeads } from '../../../../src/draft/plan/led-asks.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const listed = (lead: string, ...items: string[]) => {
  const outline = outlineOf(parseReport(`# Harbours\n\n## Recommendations\n\nThe ministry should count the quays that are dark by night.\n\n${lead}\n\n${items.map(item => `- ${item}\n`).join('\n')}\n`))
  return { report: outline.report, asks: analyse(outline).asks }
}
const ORDERS = ['Publish the names of the quays that are dark by night.', 'Establish a fund for the masts of the northern pier.']

describe('an order of a list', () => {
  it('stands under the lead that says who is asked', () => {
    const { report, asks } = listed('The harbour board should:', ...ORDERS)
    const claims = underLeads(report, asks, ({ text, refs }) => ({ text, refs }))
    expect(claims.map(({ text }) => text)).toEqual(['The ministry should count the quays that are dark by night.', 'The harbour board should:'])
    expect(claims[1]?.under?.map(({ text }) => text.slice(0, 10))).toEqual(['Publish th', 'Establish '])
    expect(claims[1]?.refs).toEqual([{ section: 1, paragraph: 2, sentence: 0 }])
  })

  it('stands alone where the lead names nobody, leans, or the order names its own', () => {
    const leads = (lead: string, ...items: string[]): unknown[] => {
      const { report, asks } = listed(lead, ...items)
      return asks.map(ask => leadOver(report, ask)).filter(found => found !== undefined)
    }
    expect(leads('Several steps follow from the storm of that winter:', ...ORDERS)).toEqual([])
    expect(leads('To meet these aims of theirs, they should:', ...ORDERS)).toEqual([])
    expect(leads('The harbour board should take two steps:', 'Light the quays: The ministry must pay for the lamps of the old port.')).toEqual([])
  })
})
