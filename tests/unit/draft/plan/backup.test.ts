import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { stemsOf } from '../../../../src/draft/language/words.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { headed } from '../../../../src/draft/plan/backup.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { Claim, PlannedSlide, Statement } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const HEAD = 'The harbour board of Elm bought forty lamps for the north gate because the great ferry had run aground twice.'
const LEANING = [
  'This pleased the pilots, who had asked for light since the fire of the old pier.',
  'It angered the owners of barges, who burned oil and paid no tax on it in any year.',
  'They took the matter to the court of the province, which decided nothing for eleven long years.',
  'It then found for the board, and the owners paid the costs of both sides in silver.',
]
const report = `# Harbours\n\n## Summary\n\n${[HEAD, ...LEANING].join(' ')}\n\n## Ports\n\nPorts need lamps before the winter. Ships find the gate of Elm at night.\n`
const outline = outlineOf(parseReport(report))
const { slides } = planDraft(outline, analyse(outline), { minutes: 8, briefMinutes: 3 })
const pointsOf = ({ body }: PlannedSlide): Claim[] => body.form === 'points' ? body.points : []
const said = (of: readonly PlannedSlide[]): string[] => of.flatMap(slide => [slide.title.text, ...pointsOf(slide).flatMap(({ text, under = [] }) => [text, ...under.map(claim => claim.text)])])

describe('the backup', () => {
  const backup = slides.filter(slide => slide.backup)

  it('leaves nothing of a paragraph to the notes alone that leans on what the talk tells', () => {
    expect(LEANING.flatMap(text => said(slides).filter(one => one.includes(text.slice(0, 40))))).toHaveLength(LEANING.length)
  })

  it('says that point again on that page, above it', () => {
    const page = backup.map(slide => said([slide])).find(texts => texts.some(text => text.includes('court of the province')))
    expect(page?.findIndex(text => text.includes('bought forty lamps'))).toBe(0)
  })
})

describe('the first page of the backup', () => {
  it('leads to where each part begins that has pages there, and lists no other', () => {
    const [list] = slides.flatMap(({ body, backup }) => backup && body.form === 'agenda' ? body.items : [])
    const shown = slides.flatMap(({ body, backup }) => backup && body.form === 'agenda' ? body.items.map(({ slide }) => slides.find(({ id }) => id === slide)?.backup) : [])
    expect(list).toMatchObject({ heading: 'Summary' })
    expect(new Set(shown)).toEqual(new Set([true]))
  })
})

describe('an annex in the backup', () => {
  it('bears its name on every page of what others wrote', () => {
    const text = `# Harbours\n\n## Ports\n\nPorts need lamps before the winter. Ships find the gate of Elm at night. The board has lit its quays.\n\n## Appendix\n\n### Letters to the Board\n\nThe pilots of Ash have sold their lamps to the ministry. ${LEANING.join(' ')}\n`
    const annexed = outlineOf(parseReport(text))
    const pages = planDraft(annexed, analyse(annexed), { minutes: 8, briefMinutes: 3 }).slides.filter(slide => slide.backup && said([slide]).join(' ').includes('pilots of Ash'))
    expect(pages.map(({ title }) => title.text)).toEqual(['Appendix: Letters to the Board'])
  })
})

describe('the title of a page', () => {
  const at = (paragraph: number, sentence: number, text: string, weight: number, leaning: Claim[] = []): Statement =>
    ({ text, weight, words: text.split(' ').length, stems: stemsOf(text), isItem: false, leaning, refs: [{ section: 0, paragraph, sentence }] })
  const [tugs, lamps] = [at(1, 0, 'The tugs of Elm have lost their lamps to a storm.', 0.5), at(1, 1, 'A keeper of Elm counts each lamp by hand.', 0.4)]
  const title = (...page: Statement[]): string => headed(page, 'Lamps', new Set()).title.text

  it('stands over others, not beside them, though it weighs more', () => {
    const pilots = at(4, 0, 'The pilots of Elm have asked for a lamp at every pier.', 0.6)
    expect(title(tugs, lamps, pilots)).toBe(tugs.text.slice(0, -1))
    expect(title(pilots, at(4, 1, 'A pier without a lamp is dark by six in winter.', 0.3), tugs)).toBe(pilots.text.slice(0, -1))
  })

  it('may stand after others where something leans on it', () => {
    const pilots = at(4, 0, 'The pilots of Elm have asked for a lamp at every pier.', 0.9, [{ text: 'They pay for its oil.', refs: [{ section: 0, paragraph: 4, sentence: 1 }] }])
    const weak = [tugs, lamps].map(statement => ({ ...statement, weight: 0.1 }))
    expect(title(...weak, pilots)).toBe(pilots.text.slice(0, -1))
  })
})
