/** The decks of this repository, slide by slide: whole, spoken, resting on evidence, within their time. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { timePlan } from '../../../model/time-plan.ts'
import { loadDeck } from '../../../src/deck/load.ts'
import { NO_CONTENT_LAYOUTS } from '../../../src/evidence/deck.ts'
import type { Slide } from '../../../src/evidence/deck.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const main = await loadDeck(ROOT, 'slides.md')
const brief = await loadDeck(ROOT, 'brief.md')

const decks = [
  { name: 'slides.md', ...main, least: 20, most: 26, minutes: 20 },
  { name: 'brief.md', ...brief, least: 5, most: 9, minutes: 8 },
]

const place = (slide: Slide): string => `${slide.file}:${slide.line} (slide ${slide.number})`
/** The places of the slides that a test finds fault with. */
const without = (slides: readonly Slide[], has: (slide: Slide) => boolean): string[] => slides.filter(slide => !has(slide)).map(place)
const talkOf = (slides: readonly Slide[]): Slide[] => slides.filter(slide => !slide.backup)

describe.each(decks)('$name', ({ deck, palette, problems, least, most, minutes }) => {
  const slides = deck?.slides ?? []
  const talk = talkOf(slides)

  it('can be read whole', () => {
    expect(problems).toEqual([])
    expect(slides.length).toBeGreaterThan(0)
  })

  it('has a talk of the right length, and its backup after it', () => {
    expect(talk.length).toBeGreaterThanOrEqual(least)
    expect(talk.length).toBeLessThanOrEqual(most)
    expect(slides.slice(0, talk.length)).toEqual(talk)
  })

  it('is spoken within its time, and not much under it', () => {
    const seconds = timePlan(talk.map(slide => slide.note ?? '')).at(-1) ?? 0
    expect(seconds / 60).toBeLessThanOrEqual(minutes)
    expect(seconds / 60).toBeGreaterThan(minutes * 0.75)
  })

  it('has notes on every slide', () => {
    expect(without(slides, slide => (slide.note ?? '').trim().length > 80)).toEqual([])
  })

  it('has a click mark for each click', () => {
    expect(without(slides, slide => (slide.note?.match(/\[click\]/g) ?? []).length === Number(slide.frontmatter.clicks ?? 0))).toEqual([])
  })

  it('has layouts that exist', () => {
    expect(without(slides, slide => palette.layouts.has(slide.layout))).toEqual([])
  })

  it('has a title on every slide, each its own', () => {
    expect(without(slides, slide => slide.title !== '')).toEqual([])
    expect(new Set(slides.map(slide => slide.title)).size).toBe(slides.length)
  })

  it('has a section on every slide, for its footer', () => {
    expect(without(slides, slide => typeof slide.frontmatter.section === 'string')).toEqual([])
  })

  it('has evidence on every slide that claims something', () => {
    const claiming = slides.filter(slide => !NO_CONTENT_LAYOUTS.has(slide.layout))
    const rests = (slide: Slide): boolean => slide.evidence.length > 0 || slide.exhibits.some(exhibit => exhibit.rows.some(row => row.evidence.length + row.sources.length > 0))
    expect(without(claiming, rests)).toEqual([])
  })

  it('names passages of the paper on every slide of the talk that claims something', () => {
    const claiming = talk.filter(slide => !NO_CONTENT_LAYOUTS.has(slide.layout))
    expect(without(claiming, slide => slide.evidence.length > 0)).toEqual([])
  })

  it('has findings, not labels, as titles of the talk', () => {
    const findings = talk.filter(slide => slide.layout === 'default')
    expect(without(findings, slide => slide.title.split(' ').length >= 6 && !slide.title.endsWith('.') && !slide.title.endsWith(':'))).toEqual([])
  })
})

describe('the two decks', () => {
  const all = main.deck?.slides ?? []
  const cut = brief.deck?.slides ?? []

  it('share their slides: the cut has none of its own but its cover', () => {
    const whole = new Set(all.map(slide => slide.title))
    expect(without(cut.slice(1), slide => whole.has(slide.title))).toEqual([])
  })

  it('end with who is asked to do what, and the conclusion', () => {
    for (const slides of [talkOf(all), cut]) {
      expect(slides.slice(-3).flatMap(slide => slide.tags.map(tag => tag.name))).toContain('Decisions')
      expect(slides.at(-1)?.frontmatter.section).toBe('Conclusion')
    }
  })
})

describe('pages of the backup that notes name', () => {
  const slides = main.deck?.slides ?? []
  const pageOf = (alias: string): number => slides.findIndex(slide => slide.frontmatter.routeAlias === alias) + 1 - talkOf(slides).length
  const named = (slide: Slide): string => /\bBackup (\d+(?: to \d+)?)/.exec(slide.note ?? '')?.[1] ?? ''

  it('are those that answer', () => {
    const found = Object.fromEntries(slides.filter(named).map(slide => [slide.title.split(/[ ,]/).slice(0, 3).join(' '), named(slide)]))
    expect(found).toEqual({
      'After an LDP': `${pageOf('act-road')}`,
      'The Act organizes': `${pageOf('articles')} to ${pageOf('articles-supplement')}`,
      'In 2025 the': `${pageOf('record')}`,
    })
  })

  it('and those of the list that opens the backup, each up to the next', () => {
    const list = slides.find(slide => slide.frontmatter.routeAlias === 'backup')?.content ?? ''
    const entries = [...list.matchAll(/<Link to="([\w-]+)".*?\/> Backup (\d+)(?: (?:to|and) (\d+))?/g)].map(([, alias = '', first, last = first]) => ({ alias, first: Number(first), last: Number(last) }))
    const next = (i: number): number => entries[i + 1]?.first ?? slides.length - talkOf(slides).length + 1
    expect(entries.length).toBeGreaterThan(5)
    expect(entries).toEqual(entries.map(({ alias }, i) => ({ alias, first: pageOf(alias), last: next(i) - 1 })))
  })

  it('and so is the slide that a backup page names', () => {
    const note = slides.find(slide => slide.frontmatter.routeAlias === 'world')?.note ?? ''
    expect(slides[Number(/Slide (\d+)/.exec(note)?.[1]) - 1]?.title).toMatch(/^National interests/)
  })
})
