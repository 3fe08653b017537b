/** What is dated on the handout: the paper that the deck is made from, or else the deck itself. */
import type { Evidence, OutsideSource } from '../model/evidence.ts'
import { longDate } from '../model/dates.ts'
import { setText } from './set-text.ts'

/** `Center for Studies (CS)` has a name short enough for a line: `CS`. */
const shortName = (publisher: string): string => /\(([^()]+)\)$/.exec(publisher)?.[1] ?? publisher

/** `Outside sources to 30 January 2026`: the day of the latest, so that a reader knows as of when the public record is told. */
function recordDate(sources: readonly OutsideSource[]): string {
  const latest = sources.flatMap(({ date }) => date ?? []).sort().at(-1)
  return latest === undefined ? '' : `Outside sources to ${longDate(latest)}`
}

/** For the cover: `Paper: CSIS, 17 June 2025`, and the latest of the outside sources that are cited; before it the deck's date, where that is another. */
export function coverDates({ passages, report }: Evidence, deckDate: string, cited: readonly OutsideSource[] = []): string[] {
  const paperDate = report.date === undefined ? '' : longDate(report.date)
  const paper = [report.publisher === undefined ? '' : shortName(report.publisher), paperDate].filter(Boolean).join(', ')
  const dates = passages.length === 0 ? [deckDate] : [deckDate === paperDate ? '' : deckDate, paper && `Paper: ${paper}`, recordDate(cited)]
  return dates.filter(Boolean).map(setText)
}

/** For the foot of a page. */
export const footDate = ({ passages, report }: Evidence, deckDate: string): string =>
  setText(passages.length === 0 || report.date === undefined ? deckDate : `Paper of ${longDate(report.date)}`)
