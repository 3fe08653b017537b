/** Sums over rounds: the middle of them, and how a time is spread. */

/** `undefined` where there is nothing. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
}

/** The middle one, or the mean of the two in the middle; 0 where there is nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? 0 : (low + high) / 2
}

/** For each name the median over all rounds. */
export function medians<Name extends string>(rounds: readonly Record<Name, number>[]): Record<Name, number> {
  const names = Object.keys(rounds[0] ?? {}) as Name[]
  return Object.fromEntries(names.map(name => [name, median(rounds.map(round => round[name]))])) as Record<Name, number>
}

/** Milliseconds between two frames of a screen with 60 a second, rounded down. */
export const FRAME = 16

export interface Spread {
  count: number
  p50: number
  p95: number
  /** Share of times within one frame, 0 to 1. */
  inFrame: number
}

export function spreadOf(times: readonly number[]): Spread {
  return {
    count: times.length,
    p50: percentile(times, 0.5) ?? 0,
    p95: percentile(times, 0.95) ?? 0,
    inFrame: times.length === 0 ? 0 : times.filter(time => time <= FRAME).length / times.length,
  }
}
