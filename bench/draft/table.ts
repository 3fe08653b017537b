/** The quality table as a page of Markdown. */
import { LONGEST, SHORTEST, type Quality, type Reached } from './measure.ts'

export interface Row { title: string, words: number, drafted: Quality, plain: Quality }

const percent = (value: number | undefined): string => value === undefined ? '–' : `${Math.round(value * 100)}`
const reach = ({ onSlides, withNotes }: Quality, key: keyof Reached): string => onSlides[key] === undefined ? '–' : `${percent(onSlides[key])} / ${percent(withNotes[key])}`
const manner = ({ long, short, dangling, repeated }: Quality): string => [long, short, dangling, repeated].map(percent).join(' · ')
const time = (minutes: number): string => `${Math.floor(minutes)}:${String(Math.floor(minutes % 1 * 60)).padStart(2, '0')}`

/** A title in a cell of a table. */
const cell = (text: string): string => text.replace(/[|\\]/g, '\\$&')

const KEYS = ['sections', 'recommendations', 'events', 'figures'] as const

function row({ title, words, drafted, plain }: Row): string {
  const cells = [cell(title), String(words), ...KEYS.map(key => reach(drafted, key)), manner(drafted), `${drafted.talkSlides} + ${drafted.slides - drafted.talkSlides}`, time(drafted.minutes),
    ...KEYS.map(key => percent(plain.onSlides[key])), manner(plain), String(plain.slides)]
  return `| ${cells.join(' | ')} |`
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter(value => value !== undefined)
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0) / known.length
}

const meanReached = (all: readonly Reached[]): Reached => ({
  sections: mean(all.map(one => one.sections)), recommendations: mean(all.map(one => one.recommendations)),
  events: mean(all.map(one => one.events)), figures: mean(all.map(one => one.figures)),
})

/** Each report counts as much as any other. */
export function meanQuality(all: readonly Quality[]): Quality {
  const of = (key: 'points' | 'long' | 'short' | 'dangling' | 'repeated' | 'slides' | 'talkSlides' | 'minutes'): number => mean(all.map(one => one[key])) ?? 0
  return {
    onSlides: meanReached(all.map(one => one.onSlides)), withNotes: meanReached(all.map(one => one.withNotes)),
    points: of('points'), long: of('long'), short: of('short'), dangling: of('dangling'), repeated: of('repeated'),
    slides: Math.round(of('slides')), talkSlides: Math.round(of('talkSlides')), minutes: of('minutes'),
  }
}

/** `rows` in the order of the page; the first line of the table is their mean. */
export function qualityPage(rows: readonly Row[], minutes: number): string {
  const all: Row = { title: `**Mean of ${rows.length}**`, words: Math.round(mean(rows.map(({ words }) => words)) ?? 0), drafted: meanQuality(rows.map(({ drafted }) => drafted)), plain: meanQuality(rows.map(({ plain }) => plain)) }
  return `# Quality of drafts

Made by \`npm run draft-quality -- FOLDER\`: every report of a folder drafted for ${minutes} minutes, beside a plain heading split (each heading a
slide, with as many of its first sentences as fit). All numbers but words, slides and minutes are percent.

- **Sections, recommendations, events, figures**: the share that reached a slide, and after the stroke a slide or its notes. Sections count from 40
  words; recommendations and dated events are those that the tool finds; figures are the distinct numbers and dates of the text.
- **Points** long · short · dangling · repeated: over ${LONGEST} words, under ${SHORTEST}, leaning on words that do not stand right before them (“This …”), said before
  in the same words. Titles that say something count as points; what leans on a point and stands under it does not dangle.
- **Slides**: talk + backup.

| report | words | sections | recommendations | events | figures | points | slides | minutes | plain: sections | recommendations | events | figures | points | slides |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${[all, ...rows].map(row).join('\n')}
`
}
