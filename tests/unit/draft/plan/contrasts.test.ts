import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { draftDeck } from '../../../../src/draft/draft.ts'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { withContrast } from '../../../../src/draft/plan/contrasts.ts'
import { createWorkshop, materialOf } from '../../../../src/draft/plan/workshop.ts'
import type { Contrast, PlannedSlide } from '../../../../src/draft/types.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const contrastsOf = (slides: readonly PlannedSlide[]): Contrast[] => slides.flatMap(({ body }) => body.form === 'points' && body.contrast ? [body.contrast] : [])
const names = (contrasts: readonly Contrast[]): string[][] => contrasts.map(sides => sides.map(({ name }) => name))

/** Other statements stand around the contrast, so that it need not head its slide. */
const report = `# On lamps

## Summary

The board must choose its lamps. The ministry pays for one kind alone. Crews have asked for light for years. Dark quays cost the port more than its dues. Ships from abroad have begun to pass Elm by. The port needs a decision before the ice comes.

## The quays

The harbour board counted the accidents of the last winter. Oil lamps of the quay fail in every storm, whereas gas lamps of the quay have kept their light in all of them.
The crews of the tugs have asked for more light. Repairs of a mast take nine days.
`

describe('a contrast of a finding', () => {
  const { plan, files } = draftDeck(report, { minutes: 10, briefMinutes: 5, hash: sha256 })

  it('faces each other above the other points, and is no point besides', () => {
    const [slide] = plan.slides.filter(({ body }) => body.form === 'points' && body.contrast)
    expect(names(contrastsOf(plan.slides))).toEqual([['Oil lamps of the quay', 'Gas lamps of the quay']])
    expect(slide?.body.form === 'points' && slide.body.points.some(({ text }) => /whereas/.test(text))).toBe(false)
  })

  it('is a table of two columns, each with its passage', () => {
    const tables = files.get('data/tables.yaml') ?? ''
    expect(tables).toContain('label: Oil lamps of the quay')
    expect(tables).toMatch(/evidence:\s+c1:\s+- \S+\s+c2:\s+- \S+/u)
    expect([...files.values()].some(text => text.includes('<Comparison id='))).toBe(true)
  })

  it('is drawn at most twice in a talk', () => {
    const outline = outlineOf(parseReport(report))
    const analysis = analyse(outline)
    const shop = createWorkshop(materialOf(outline, analysis, new Map()))
    const points = analysis.statements.filter(({ text }) => /Oil lamps|Repairs/.test(text))
    expect(withContrast(shop, points)?.below.map(({ text }) => text)).toEqual(['Repairs of a mast take nine days.'])
    shop.compared.add('one').add('two')
    expect(withContrast(shop, points)).toBeUndefined()
  })
})
