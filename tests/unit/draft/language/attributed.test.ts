import { describe, expect, it } from 'vitest'
import { toldBy } from '../../../../src/draft/language/attributed.ts'
import { cutSentence } from '../../../../src/draft/language/cut.ts'
import { findStatements } from '../../../../src/draft/language/statements.ts'
import { titleForms } from '../../../../src/draft/language/title-forms.ts'
import { titleOver } from '../../../../src/draft/language/titles.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const pointsOf = (text: string): string[][] => findStatements(parseReport(`# Lamps\n\n## Quays\n\n${text}\n`)).map(({ text: own, leaning }) => [own, ...leaning.map(claim => claim.text)])

describe('what a proposal would do', () => {
  const plan = 'According to the pilots’ proposal for the north, the council would have to light every quay of Elm.'

  it('stays under who proposes it, as long as it says what would be so', () => {
    expect(pointsOf(`${plan} The board should mend the masts of all the ports. Crews will need new charts of the coast.`))
      .toEqual([[plan, 'The board should mend the masts of all the ports.', 'Crews will need new charts of the coast.']])
    expect(toldBy('The fund would pay for the lamps.', ['Under the bill, a new fund would buy the quays.'])).toBe(0)
  })

  it('ends where the paper speaks of what is, or in its own voice, or another does', () => {
    expect(toldBy('The quays of Elm are dark.', [plan])).toBeUndefined()
    expect(toldBy('Crews will need new charts.', [plan, 'The quays of Elm are dark.'])).toBeUndefined()
    expect(toldBy('However, the council would have to raise taxes.', [plan])).toBeUndefined()
    expect(toldBy('Critics say that the council would have to raise taxes.', [plan])).toBeUndefined()
    expect(toldBy('The board should mend the masts.', ['According to the pilots of the north, every quay of Elm is dark.'])).toBeUndefined()
  })
})

describe('what another’s report says', () => {
  it('stands under the sentence that names the report, or in the notes alone', () => {
    expect(pointsOf('A 2018 report by Harbour Watch recommends more light on the quays. Specific recommendations include mending the masts and counting the ships. The board has no money for lamps this year.'))
      .toEqual([['A 2018 report by Harbour Watch recommends more light on the quays.', 'Specific recommendations include mending the masts and counting the ships.'], ['The board has no money for lamps this year.']])
    expect(pointsOf('The report notes that crews “have never been asked what they need” on the quays of Elm.')).toEqual([])
  })

  it('is not what the paper itself says', () => {
    expect(toldBy('The report finds that lamps pay.', ['This report reads two surveys of Elm.'])).toBeUndefined()
    expect(toldBy('The report finds that lamps pay.', ['A survey of 2019 counts the lamps.', 'This report goes further.'])).toBeUndefined()
    expect(toldBy('Key recommendations include light for all.', ['Lamps are cheap.'])).toBeUndefined()
  })

  it('keeps whose it is in points and titles', () => {
    expect(cutSentence('The Marwick report argues that dark quays cost lives.')).toBe('The Marwick report argues that dark quays cost lives.')
    expect(cutSentence('This Marwick report argues that dark quays cost lives.')).toBe('Dark quays cost lives.')
    const [voiced] = findStatements(parseReport('# Lamps\n\n## Quays\n\nHarbour Watch published a study of the quays in the north. Many lamps of the quays were broken by the storm of 2019. The report concludes that dark quays will cost more lives.\n')).filter(({ isOfOthers }) => isOfOthers)
    expect(voiced?.text).toBe('The report concludes that dark quays will cost more lives.')
    expect(voiced && titleOver({ ...voiced, weight: 1 }, () => true)).toBeUndefined()
    expect([...titleForms('The earlier study found that dark quays cost the lives of many crews.')]).not.toContain('Dark quays cost the lives of many crews')
    expect([...titleForms('The study found that dark quays cost the lives of many crews.')]).toContain('Dark quays cost the lives of many crews')
  })
})
