import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { planDraft } from '../../../../src/draft/plan/plan.ts'
import { parseReport } from '../../../../src/report/parse.ts'
import type { Claim } from '../../../../src/draft/types.ts'

const LEANS = ['This pleased the pilots of the north, who had asked for it since the fire of 1931.', 'It also angered the ferrymen, who burned oil and paid no tax on it in any year.', 'They took the matter to the court in Ash, which decided nothing for eleven years.', 'It then found for the board, and the ferrymen paid the costs of both sides.', 'This ruined two of them, and the third sold his boats to the port of Birch.']
const SECTION = (name: string, n: number): string => `## ${name}\n\nThe harbour board of ${name} bought ${n} lamps for the north gate because ships had run aground. ${LEANS.map(text => text.replace('1931', String(1930 + n))).join(' ')}`
const REPORT = `---\ntitle: Lamps\nauthor: Ada Brook\ndate: 2024-05-02\n---\n\n${['Elm', 'Oakhaven', 'Cedar Quay', 'Larch Bay', 'Rowan'].map((name, i) => SECTION(name, 12 + i)).join('\n\n')}\n`

const outline = outlineOf(parseReport(REPORT))
const { slides } = planDraft(outline, analyse(outline), { minutes: 6, briefMinutes: 3 })
const saidOn = (isBackup: boolean): Claim[] => slides.filter(({ backup }) => backup === isBackup).flatMap(({ title, body }) => [title, ...body.form === 'points' ? body.points.flatMap(point => [point, ...point.under ?? []]) : []])

describe('the backup', () => {
  const ofAsh = (claims: readonly Claim[]): string[] => claims.filter(({ text }) => /court in Ash/.test(text)).map(({ text }) => text)
  it('goes on from points of the talk that had no room for what leans on them', () => {
    expect(ofAsh(saidOn(false)).length).toBeLessThan(5)
    expect(ofAsh([...saidOn(false), ...saidOn(true)])).toHaveLength(5)
  })
  it('says such a point again above them', () => {
    for (const { body, backup } of slides.filter(({ backup }) => backup)) {
      const under = backup && body.form === 'points' ? body.points.flatMap(({ text, under = [] }) => under.map(claim => [text, claim.text])) : []
      for (const [head, text] of under.filter(([, text]) => text?.includes('court in Ash')))
        expect([head, text?.startsWith('They')]).toEqual([expect.stringContaining('harbour board'), true])
    }
  })
})
