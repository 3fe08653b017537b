/** From a report's parts and statements to slides: what is said, in which order, with which notes. */
import { counted } from '../../../model/counted.ts'
import { SECONDS_PER_SLIDE, WORDS_PER_MINUTE } from '../../../model/time-plan.ts'
import type { Analysis, Outline, Plan, PlannedSlide, Remark, UntimedSlide } from '../types.ts'
import { askedTables } from './asked-tables.ts'
import { backupSlides } from './backup.ts'
import { broughtIn } from './brought-in.ts'
import { withIntroductions } from './introductions.ts'
import { secondsOf } from './layout.ts'
import { timed } from './notes.ts'
import { tidied } from './own-titles.ts'
import { shortFormPages, shortForms } from './short-forms.ts'
import { takenUp } from './taken-up.ts'
import { talkSlides } from './talk.ts'
import { createWorkshop, materialOf } from './workshop.ts'

export interface PlanOptions {
  /** Length of the talk. */
  minutes: number
  /** Length of the cut. */
  briefMinutes: number
  /** Pictures at hand: their place in the deck by their address in the report. */
  pictures?: ReadonlyMap<string, string>
}

/** What the check allows a slide of the talk, less a bridge. */
const MOST_WORDS = 116
const SLIDES_A_MINUTE = 1.1
/** Left over, for laughter and questions. */
const SPARE = 0.95

/** Words that may be said to each of `slides` slides. */
export function wordsASlide(minutes: number, slides: number): number {
  const seconds = minutes * 60 * SPARE - slides * SECONDS_PER_SLIDE
  return Math.max(60, Math.min(MOST_WORDS, Math.floor(seconds / 60 * WORDS_PER_MINUTE / slides)))
}

/** The slides of the cut: cover, recommendations and last, then what the talk marks, then findings in turn, as long as they fit its minutes. */
function withBrief(slides: readonly PlannedSlide[], minutes: number): PlannedSlide[] {
  const marked = slides.filter(slide => slide.inBrief)
  const inTurn = [...marked.slice(0, 2), ...marked.slice(-1), ...marked.filter(slide => slide.body.form === 'recommendations'), ...marked, ...slides.filter(slide => !slide.inBrief && slide.body.form === 'points')]
  let left = minutes * 60 * SPARE
  const kept = new Set<PlannedSlide>()
  for (const slide of inTurn) {
    if (kept.has(slide) || (kept.size > 0 && left < secondsOf(slide)))
      continue
    left -= secondsOf(slide)
    kept.add(slide)
  }
  return slides.map(slide => ({ ...slide, inBrief: kept.has(slide) }))
}

/** Slides beyond the minutes go to the backup, the last findings of the talk first. */
function withinMinutes(slides: readonly PlannedSlide[], minutes: number): { talk: PlannedSlide[], moved: PlannedSlide[] } {
  const talk = [...slides]
  const moved: PlannedSlide[] = []
  const tooLong = (): boolean => talk.reduce((sum, slide) => sum + secondsOf(slide), 0) > minutes * 60
  for (let i = talk.length - 1; i > 1 && tooLong(); i--) {
    if (talk[i]?.body.form === 'points')
      moved.unshift(...talk.splice(i, 1).map(slide => ({ ...slide, backup: true, inBrief: false })))
  }
  return { talk, moved }
}

const languages = new Intl.DisplayNames('en', { type: 'language' })

function remarksOn(outline: Outline, analysis: Analysis, asksInTable: boolean): Remark[] {
  const remarks: Remark[] = [...outline.report.remarks]
  const note = (rule: string, message: string): void => void remarks.push({ rule, line: undefined, message })
  if (outline.report.title === '')
    note('no-title', `The report has no title and is called “${outline.title}”: give its own with --title.`)
  if (outline.parts.every(part => part.heading === ''))
    note('no-headings', 'The report has no headings: the deck has no parts.')
  if (outline.language !== undefined)
    note('other-language', `The report is in ${languages.of(outline.language) ?? outline.language}: its sentences stand whole, and the deck’s own words are English; look at what leans on the sentence before it.`)
  if (analysis.statements.length < 5)
    note('little-text', `Only ${counted(analysis.statements.length, 'sentence')} of the report can stand alone on a slide: is it a report?`)
  if (analysis.asks.length === 0 && !asksInTable)
    note('no-recommendations', 'No recommendations were found.')
  if (outline.authors.length === 0)
    note('no-author', 'No author was found: name one with --author.')
  if (outline.date === undefined)
    note('no-date', 'No date was found: give one with --date.')
  return remarks
}

/** Words a slide: more than its share where the minutes leave some over, as openers say less. */
function wordsFor(told: readonly UntimedSlide[], minutes: number, count: number): number {
  const first = wordsASlide(minutes, count)
  const findings = told.filter(({ body }) => body.form === 'points' || body.form === 'recommendations').length
  const left = minutes * 60 * SPARE - told.reduce((sum, slide) => sum + secondsOf(timed(slide, first)), 0)
  return Math.min(MOST_WORDS, Math.max(first, first + Math.floor(left / 60 * WORDS_PER_MINUTE / Math.max(1, findings))))
}

/** Pure: the same report gives the same plan. */
export function planDraft(outline: Outline, analysis: Analysis, { minutes, briefMinutes, pictures = new Map() }: PlanOptions): Plan {
  const count = Math.max(4, Math.round(minutes * SLIDES_A_MINUTE))
  const shop = createWorkshop(materialOf(outline, analysis, pictures))
  const remarks = remarksOn(outline, analysis, askedTables(shop).length > 0)
  const untimed = talkSlides(shop, count)
  const words = wordsFor(untimed, minutes, count)
  const { talk: told, moved } = withinMinutes(untimed.map(slide => timed(slide, words)), minutes)
  const forms = shortForms(outline.report)
  const { talk, open } = withIntroductions(told, [...takenUp(shop, told), ...broughtIn(outline.report), ...forms])
  const pages = shortFormPages(shop, forms.filter(form => open.has(form)))
  const [divider, ...backup] = backupSlides(shop, remarks)
  const slides = tidied([...withBrief(talk, briefMinutes), ...divider ? [divider, ...pages] : [], ...moved, ...backup])
  return { outline, minutes, briefMinutes, slides, remarks }
}
