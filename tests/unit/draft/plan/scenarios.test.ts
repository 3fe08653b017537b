import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { draftDeck } from '../../../../src/draft/draft.ts'

const FILLING = Array.from({ length: 4 }, (_, i) => `The lamps of quay ${'abcd'[i]} fail in every storm of the winter because the glass is old. Crews of tug ${'abcd'[i]} wait outside the port until the morning tide.`).join(' ')
const scenario = (number: number, name: string): string => `__Scenario ${number}: ${name}.__ In this scenario, the board has sold all lamps of the ${name.toLowerCase()} to a company from abroad. In March 2031, the last ferry of the ${name.toLowerCase()} left the quay for good. The crews of the ${name.toLowerCase()} live in the new town. Pilots of the ${name.toLowerCase()} guide no ship at night.`
const { plan: { slides } } = draftDeck(`# Harbours of the North\n\n## Introduction\n\nIt is winter 2031. The port of Elm has been dark for nine years. Crews have left the quays of the old town.\n\n${FILLING}\n\n## Futures\n\n${FILLING.replaceAll('quay', 'pier')}\n\n${scenario(1, 'Dark Port')}\n\n${scenario(2, 'Lit Port')}\n\n## Recommendations\n\nThe board should light the quays of Elm.\n`, { minutes: 20, briefMinutes: 5, hash: sha256 })

const pointsOf = (title: string): string[] => slides.filter(slide => slide.title.text === title).flatMap(({ body }) => body.form === 'points' ? body.points.map(({ text }) => text) : [])
const all = slides.flatMap(({ title, body }) => [title.text, ...body.form === 'points' ? body.points.map(({ text }) => text) : []])

describe('what a report imagines', () => {
  it('is told under the name of its scenario, and only there', () => {
    expect(pointsOf('Scenario 1: Dark Port')).toContain('The board has sold all lamps of the dark port to a company from abroad.')
    expect(slides.filter(({ title, body }) => !title.text.startsWith('Scenario') && body.form === 'points' && body.points.some(({ text }) => /dark port|lit port/.test(text)))).toEqual([])
    expect(pointsOf('Scenario 2: Lit Port').join(' ')).not.toContain('dark port')
  })

  it('is no event', () => {
    expect(slides.filter(({ body }) => body.form === 'timeline')).toEqual([])
  })

  it('is left out where it has no name', () => {
    expect(all.join(' ')).not.toMatch(/dark for nine years|left the quays/)
  })
})
