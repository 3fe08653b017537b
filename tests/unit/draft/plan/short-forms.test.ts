import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { shortFormsIn } from '../../../../src/draft/language/short-forms.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import type { PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const formsIn = (text: string): string[] => [...shortFormsIn(parseReport(`## Quays\n\n${text}\n`)).values()].map(claim => claim.text)

describe('short forms', () => {
  it.each([
    ['The Elm Harbour Board (EHB) lit the quays.', 'Elm Harbour Board (EHB)'],
    ['It met the Office of the National Pilot Director (ONPD) twice.', 'Office of the National Pilot Director (ONPD)'],
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

describe('the page of short forms', () => {
  const quays = Array.from({ length: 8 }, (_, i) => `Quay ${i + 1} lost a third of its ships to the EHB and the PPU in the winter of the great storm of Elm.`).join('\n\n')
  const pagesOf = (opening: string): PlannedSlide[] => {
    const outline = outlineOf(parseReport(`## Early days\n\n${opening}\n\n## Losses\n\n${quays}\n`))
    return planDraft(outline, analyse(outline), { minutes: 5, briefMinutes: 3 }).slides.filter(({ id }) => id.startsWith('short-forms'))
  }

  it('holds those that the talk uses and does not spell out, each with its passage', () => {
    const [page, ...more] = pagesOf('They met those of the Elm Harbour Board (EHB), of the Port Pilots Union (PPU) and of the Old Lamp Fund (OLF).')
    expect(more).toEqual([])
    expect(page?.backup).toBe(true)
    expect(page?.body.form === 'points' ? page.body.points.map(({ text, refs }) => [text, refs.length]) : []).toEqual([['Elm Harbour Board (EHB)', 1], ['Port Pilots Union (PPU)', 1]])
  })

  it('is left out where there is next to none', () => expect(pagesOf('They met those of the Elm Harbour Board (EHB).')).toEqual([]))
})
