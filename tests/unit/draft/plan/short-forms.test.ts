import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { shortFormsIn } from '../../../../src/draft/language/short-forms.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { Claim, PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const formsIn = (text: string): string[] => [...shortFormsIn(parseReport(`## Quays\n\n${text}\n`)).values()].map(claim => claim.text)

describe('short forms', () => {
  it.each([
    ['The Elm Harbour Board (EHB) lit the quays.', 'Elm Harbour Board (EHB)'],
    ['It met the Office of the National Pilot Director (ONPD) twice.', 'Office of the National Pilot Director (ONPD)'],
    ['Ports follow the Ebb Elevation Directive (EED) now.', 'Ebb Elevation Directive (EED)'],
    ['Crews use kernel density estimation (KDE) for this.', 'Kernel density estimation (KDE)'],
    ['Boats of the Ministry of Trade, Oil and Industry (“MTOI”) came.', 'Ministry of Trade, Oil and Industry (“MTOI”)'],
    ['Loans go to small and medium-sized enterprises (SMEs) first.', 'Small and medium-sized enterprises (SMEs)'],
    ['Oil was made in research and development (R&D) there.', 'Research and development (R&D)'],
  ])('are found where they are brought in: %s', (text, form) => expect(formsIn(text)).toEqual([form]))

  it.each(['The board lit the quays (Elm).', 'The board met (EHB).', 'Lamps were sold (see Table 3).', 'The old lighthouse (in 1921) was dark.', 'The minister’s pilots (TP) came.'])('are no other words in brackets: %s', text => expect(formsIn(text)).toEqual([]))

  it('are spelled out once, as the report does first', () => {
    expect(formsIn('The Elm Harbour Board (EHB) lit the quays. The Eastern Hill Bank (EHB) paid.')).toEqual(['Elm Harbour Board (EHB)'])
  })
})

describe('short forms of the talk', () => {
  const OPENING = 'They met those of the Elm Harbour Board (EHB), of the Port Pilots Union (PPU) and of the Old Lamp Fund (OLF).'
  const quays = (board: string, union: string): string => [
    `In that winter, ${board} lit the old quay of the northern port at its own cost.`, `Most pilots of ${union} left the harbour when their pay was cut by a third.`,
    'Insurers doubled the premiums of every ship that sailed after dark.', 'Fishing crews sold their boats to a bank of the capital.', 'Grain rotted in the sheds because no tug would move the barges.',
  ].join('\n\n')
  const slidesOf = (text: string): PlannedSlide[] => {
    const outline = outlineOf(parseReport(`## Early days\n\n${OPENING}\n\n## Losses\n\n${text}\n`))
    return planDraft(outline, analyse(outline), { minutes: 5, briefMinutes: 3 }).slides
  }
  const isPage = ({ id }: PlannedSlide): boolean => id.startsWith('short-forms')
  const pointsOf = ({ body }: PlannedSlide): Claim[] => body.form === 'points' ? body.points : []

  it('are spelled out under the first point that has them, in the report’s words, each with its passage', () => {
    const slides = slidesOf(quays('the EHB', 'the PPU'))
    const under = slides.filter(({ backup }) => !backup).flatMap(pointsOf).flatMap(point => point.under ?? [])
    expect(under.map(({ text, refs }) => [text, refs.length])).toEqual([['Elm Harbour Board (EHB)', 1], ['Port Pilots Union (PPU)', 1]])
    expect(slides.filter(isPage)).toEqual([])
  })

  it('stand on a page of the backup where no point has them, or there is no room', () => {
    const asks = 'The EHB should light the quays. The PPU must train the crews of the tugs.'
    const [page, ...more] = slidesOf(`${quays('the board', 'the union')}\n\n## Recommendations\n\n${asks}`).filter(isPage)
    expect(more).toEqual([])
    expect(page?.backup).toBe(true)
    expect(page === undefined ? [] : pointsOf(page).map(({ text }) => text)).toEqual(['Elm Harbour Board (EHB)', 'Port Pilots Union (PPU)'])
  })

  it('have no page for one alone', () => expect(slidesOf(`${quays('the board', 'the union')}\n\n## Recommendations\n\nThe EHB should light the quays. Pilots must train the crews of the tugs.`).filter(isPage)).toEqual([]))
})
