/** The lock: each passage as it stood when it was checked against the report. */
import type { Lock, LockedPassage, Passage } from '../../model/evidence.ts'
import { countWords } from '../../model/time-plan.ts'
import { headingsAbove } from '../report/above.ts'
import type { Report } from '../report/types.ts'
import { figuresOf } from './figures.ts'
import { modalsOf } from './modals.ts'
import { findPassage, type Lookup } from './passages.ts'

/** SHA-256 of a text, in hex. Comes in from outside, as this package runs without Node. */
export type Hash = (text: string) => string

/** Where each passage stands in the report, by id. */
export function lookUp(report: Report, passages: readonly Passage[]): Map<string, Lookup> {
  return new Map(passages.map(passage => [passage.id, findPassage(report, passage)]))
}

/** One passage's entry. */
export function lockPassage(text: string, hash: Hash): LockedPassage {
  return { hash: hash(text), words: countWords(text), figures: [...figuresOf(text)], modals: [...modalsOf(text)] }
}

/** Headings over the passages' sections that hold a figure or a modal verb: a slide may bear them, as it may those that passages name. */
export function headingsToHold(report: Report, passages: readonly Passage[]): string[] {
  return headingsAbove(report, new Set(passages.map(({ section }) => section))).filter(title => figuresOf(title).length > 0 || modalsOf(title).length > 0)
}

/** A lock of the passages that were found, sorted by id; the others are left out. `reportHash` is of the whole file; `headings` as `headingsToHold` finds them. */
export function makeLock(lookups: ReadonlyMap<string, Lookup>, reportHash: string, hash: Hash, headings: readonly string[] = []): Lock {
  const found = [...lookups].flatMap(([id, lookup]): [string, LockedPassage][] =>
    lookup.status === 'found' ? [[id, lockPassage(lookup.text, hash)]] : [])
  found.sort(([a], [b]) => (a < b ? -1 : 1))
  return { version: 1, report: reportHash, ...headings.length > 0 ? { headings: [...headings] } : {}, passages: Object.fromEntries(found) }
}

/** The lock as it stands in its file. */
export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`
}

/** Ids by what became of them from one lock to the next. */
export interface LockDifference {
  added: string[]
  changed: string[]
  removed: string[]
}

export function compareLocks(before: Lock, now: Lock): LockDifference {
  const ids = Object.keys(now.passages)
  return {
    added: ids.filter(id => !before.passages[id]),
    changed: ids.filter(id => before.passages[id] && before.passages[id].hash !== now.passages[id]?.hash),
    removed: Object.keys(before.passages).filter(id => !now.passages[id]),
  }
}
