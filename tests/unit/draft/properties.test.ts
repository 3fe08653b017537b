/** What holds of every draft, of reports at random. */
import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Passage } from '../../../model/evidence.ts'
import { sha256 } from '../../../src/check/lock-file.ts'
import { draftDeck, type Draft } from '../../../src/draft/draft.ts'
import type { Claim, PlannedSlide } from '../../../src/draft/types.ts'
import { figuresOf } from '../../../src/evidence/figures.ts'
import { findPassage } from '../../../src/evidence/passages.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { anything, report } from './support/random-report.ts'

const draft = (text: string): Draft => draftDeck(text, { minutes: 10, briefMinutes: 5, hash: sha256 })

/** What slides say of the report. */
const claimsOf = ({ title, body }: PlannedSlide): Claim[] => [title, ...body.form === 'points' ? [...body.points, ...(body.contrast ?? []).map(side => side.claim)] : body.form === 'recommendations' ? body.asks : body.form === 'timeline' ? body.events : []].filter(({ refs }) => refs.length > 0)

/** The sentences that a claim rests on, as the report has them. */
const sourceOf = ({ plan: { outline } }: Draft, { refs }: Claim): string => refs.map(({ section, paragraph, sentence }) =>
  outline.report.sections[section]?.paragraphs.find(({ number }) => number === paragraph)?.sentences[sentence]?.text ?? '').join(' ')

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.map(word => word.replace(/[.,]+$/, '')) ?? []

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  return part.every((word) => {
    at = whole.indexOf(word, at) + 1
    return at > 0
  })
}

/** Words that turn or weaken what is said. */
const TURNS = /\b(?:not|never|no|cannot|should|must|may|might|could|will)\b/giu
/** What is asked may be told as it is done: `Repair the ferry`, for `should` and `must` alone. */
const asOrder = (turns: readonly string[]): string[] => turns.filter(word => word !== 'should' && word !== 'must')
const turnsIn = (text: string): string[] => (text.match(TURNS) ?? []).map(word => word.toLowerCase()).sort()

/** The report's own sentence with the claim, where it has but one clause. */
const isSimple = (text: string): boolean => (text.match(/\b(?:not|never|cannot|should|must|may|might|could|will|sold|has)\b/gu) ?? []).length <= 2 && !/[;]/.test(text)

/** The gate draws the same reports each time; `REPORT_DECK_SEED` and `REPORT_DECK_RUNS` draw others. */
const seed = Number(process.env.REPORT_DECK_SEED ?? 5)
const runs = { seed, numRuns: Number(process.env.REPORT_DECK_RUNS ?? 30) }

describe('of every report', () => {
  it('a claim drops words of its passage and changes none', () => {
    fc.assert(fc.property(report, (text) => {
      const made = draft(text)
      for (const claim of made.plan.slides.flatMap(claimsOf))
        expect(isWithin(words(claim.text), words(sourceOf(made, claim))), `${claim.text} ← ${sourceOf(made, claim)}`).toBe(true)
    }), runs)
  })

  it('figures, negations and modal verbs are kept', () => {
    fc.assert(fc.property(report, (text) => {
      const made = draft(text)
      for (const claim of made.plan.slides.flatMap(claimsOf)) {
        const source = sourceOf(made, claim)
        const held = figuresOf(source)
        expect(figuresOf(claim.text).filter(figure => !held.includes(figure)), `${claim.text} ← ${source}`).toEqual([])
        if (isSimple(source))
          expect([turnsIn(source), asOrder(turnsIn(source))], `${claim.text} ← ${source}`).toContainEqual(turnsIn(claim.text))
        if (/^(?:The |Captain |Rowan|Nora )/.test(claim.text) && isSimple(source))
          expect(turnsIn(claim.text), `${claim.text} ← ${source}`).toEqual(turnsIn(source))
      }
    }), runs)
  })

  it('no figure comes from the mark of a note', () => {
    fc.assert(fc.property(report, (text) => {
      for (const claim of draft(text).plan.slides.flatMap(claimsOf))
        expect(claim.text).not.toMatch(/\[\d|\^|(?<!\d)(?:12|34)\.?$/u)
    }), runs)
  })

  it('every passage is found in it', () => {
    fc.assert(fc.property(report, (text) => {
      const made = draft(text)
      const { passages } = parseYaml(made.files.get('data/evidence.yaml') ?? '') as { passages: Passage[] }
      const read = parseReport(text)
      expect(passages.map(passage => [passage.id, findPassage(read, passage).status]).filter(([, status]) => status !== 'found')).toEqual([])
    }), runs)
  })

  it('the deck parses to slides that were planned, in their order', () => {
    fc.assert(fc.property(report, (text) => {
      const { files, plan } = draft(text)
      const ids = [...files].filter(([path]) => path.startsWith('pages/')).sort(([a], [b]) => a < b ? -1 : 1)
        .flatMap(([path, page]) => parseSync(page, path).slides.map(({ frontmatter }) => String(frontmatter.routeAlias)))
      const order = plan.slides.map(({ id }) => id)
      expect(ids.every(id => order.includes(id))).toBe(true)
      expect(ids).toEqual(order.filter(id => ids.includes(id)))
      expect(new Set(ids).size).toBe(ids.length)
    }), runs)
  })

  it('the same bytes come twice', () => {
    fc.assert(fc.property(report, (text) => {
      expect([...draft(text).files]).toEqual([...draft(text).files])
    }), runs)
  })
})

describe('of any text whatever', () => {
  it('a deck is made, never an error', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(draft(text).files.get('slides.md')).toContain('layout: cover')
    }), { seed, numRuns: runs.numRuns * 5 })
  })
})
