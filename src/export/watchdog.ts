/** Ends the making of a file when nothing moves any more, whatever it waits for: a slide, the browser's start, its printing. */
import { ReportDeckError, exitCodes } from '../errors.ts'
import type { Readiness } from './readiness.ts'

/** Milliseconds between two looks. */
const BEAT = 250

function stalled({ slide, waitsFor }: Readiness, stall: number): ReportDeckError {
  const place = slide ? `slide ${Number.parseInt(slide, 10)}` : undefined
  return new ReportDeckError('stalled', `Nothing moved for ${stall} s: ${place ?? 'the deck'} waits for ${waitsFor ?? 'its end'}.`, {
    place,
    hint: `${place ? 'Correct that slide, or allow' : 'Allow'} more time with --stall SECONDS.`,
    exitCode: exitCodes.problems,
  })
}

/**
 * Runs `work` to its end, or until it has told of nothing new for `stall` seconds; then fails with `stalled`, and the signal that it was
 * given fires. Time in which this process itself is at work does not count, as it is moving.
 */
export async function whileMoving<T>(stall: number, work: (moved: (readiness: Readiness) => void, signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const beat = Math.min(BEAT, stall * 100)
  let last: Readiness = { total: 0, ready: 0, waitsFor: 'the browser to start' }
  let still = 0
  const moved = (readiness: Readiness): void => {
    still = JSON.stringify(readiness) === JSON.stringify(last) ? still : 0
    last = readiness
  }
  const working = work(moved, stop.signal)
  let timer: NodeJS.Timeout | undefined
  const ended = new Promise<never>((_, reject) => {
    // Beats are counted, not the clock: of those that a busy process misses, one is made up for.
    timer = setInterval(() => {
      still += beat
      if (still >= stall * 1000) {
        const error = stalled(last, stall)
        stop.abort(error)
        reject(error)
      }
    }, beat)
  })
  try {
    return await Promise.race([working, ended])
  }
  finally {
    clearInterval(timer)
    // What was given up may yet fail, when its page is closed; nobody waits for it.
    working.catch(() => undefined)
  }
}
