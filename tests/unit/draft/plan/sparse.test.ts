import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { planReport } from '../../../../src/draft/draft.ts'
import type { PlannedSlide } from '../../../../src/draft/types.ts'

const LITTLE = `---
title: Lamps of Elm
---

## Introduction

The harbour board of Elm has sold its lamps to the port of Ash. This report argues that the lamps of Elm should be bought back before winter.

## The Sale

Crews of the tugs learnt of the sale of lamps from a notice on the quay. Three ferries have since left the port of Elm for the northern coast.

| Quay | Lamps sold |
| --- | --- |
| Old quay | 12 |
| New quay | 30 |

## The Price

Oil for the lamps of Ash costs the board more than its own oil did. Pilots pay for the light of the new quay from their wages.

## Conclusion

The board of Elm can buy back its lamps with the fees of a single winter.
`

const talkOf = (report: string, minutes: number): PlannedSlide[] => planReport(report, { minutes, briefMinutes: 4, hash: sha256 }).slides.filter(({ backup }) => !backup)
const toldIn = (slides: readonly PlannedSlide[]): string[] => slides.map(({ part }) => part)

describe('a report that says little for a long talk', () => {
  const talk = talkOf(LITTLE, 20)

  it('has all its parts in the talk, with their table', () => {
    expect(toldIn(talk)).toEqual(expect.arrayContaining(['The Sale', 'The Price']))
    expect(talk.some(({ body }) => body.form === 'table')).toBe(true)
  })

  it('has no divider before the one slide of a part', () => {
    expect(talk.filter(({ body }) => body.form === 'opener')).toEqual([])
  })

  it('has them in the backup where there is no time', () => {
    const plan = planReport(LITTLE, { minutes: 4, briefMinutes: 4, hash: sha256 })
    expect(toldIn(plan.slides.filter(({ backup }) => backup))).toEqual(expect.arrayContaining(['The Price']))
  })
})
