/** What was to be reached: ratios within one run, and the peak of memory. */
import { secondsOf } from './table.ts'
import type { Bar, DeckResult } from './table.ts'

const GIB = 2 ** 30

export function barsOf(results: readonly DeckResult[]): Bar[] {
  const ratio = (deck: string, name: string, against: string, otherDeck = deck): number | undefined => {
    const [time, other] = [secondsOf(results, deck, name), secondsOf(results, otherDeck, against)]
    return time === undefined || other === undefined ? undefined : time / other
  }
  const own = results[0]?.deck ?? ''
  const peaks = results.flatMap(({ runs }) => runs.flatMap(({ name, measured }) => /our|all formats/.test(name) && measured?.peak !== undefined ? [measured.peak] : []))
  const [fresh, unchanged] = ['our PDF, from sources', 'our PDF, build unchanged']
  return [
    { what: '300 slides: PDF from sources against `slidev export`', reached: ratio('300 slides', fresh, '`slidev export`'), bar: 1 / 15, unit: '×' },
    { what: '300 slides: PDF from sources against Marp CLI', reached: ratio('300 slides', fresh, 'Marp CLI'), bar: 2, unit: '×' },
    { what: '300 slides: PDF, build unchanged, against Marp CLI', reached: ratio('300 slides', unchanged, 'Marp CLI'), bar: 1, unit: '×' },
    { what: 'growth of PDF from sources, 100 → 1,000 slides', reached: ratio('1000 slides', fresh, fresh, '100 slides'), bar: 10, unit: '×' },
    { what: 'largest peak of memory of ours', reached: peaks.length === 0 ? undefined : Math.max(...peaks) / GIB, bar: 1.5, unit: 'GiB' },
    { what: 'all formats of this repository’s decks against their plain web build', reached: ratio(own, 'all formats, from sources', 'plain web build'), bar: 3, unit: '×' },
  ]
}
