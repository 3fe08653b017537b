/** What a reader is promised. Bytes count as sent. */
import type { Bar } from '../table.ts'
import type { ProfileResult, Reading } from './results.ts'

/** `least` marks a bar that is reached from below. */
export interface ReaderBar extends Bar { least?: true }

export const isReached = ({ reached, bar, least }: ReaderBar): boolean => reached !== undefined && (least ? reached >= bar : reached <= bar)

const KB = 1000

/** `own` is the first deck of each profile; the first profile is a machine as it is. */
export function barsOf(results: readonly ProfileResult[]): ReaderBar[] {
  const own: Reading | undefined = results[0]?.readings[0]?.reading
  return [
    { what: 'first slide: scripts', reached: own && own.first.scripts / KB, bar: 100, unit: 'kB' },
    { what: 'first slide: all', reached: own && own.first.all / KB, bar: 250, unit: 'kB' },
    { what: 'hosts', reached: own?.hosts.length, bar: 1, unit: '' },
    { what: 'next slide: scripts within 16 ms', reached: own && own.scripts.inFrame * 100, bar: 95, unit: '%', least: true },
    { what: 'layout shift over all slides', reached: own?.shift, bar: 0, unit: '' },
  ]
}
