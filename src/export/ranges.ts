/** Slide ranges as an author types them: `1-3,7,10-`. */
import { ReportDeckError, exitCodes } from '../errors.ts'

function badRange(range: string, part: string, total: number): ReportDeckError {
  return new ReportDeckError('bad-range', `"${part.trim()}" is not a range of slides (in --range ${range}).`, {
    hint: `Write numbers from 1 to ${total}, e.g. --range 1-3,7`,
    exitCode: exitCodes.usage,
  })
}

/** The slide numbers of a range, each once, in order; every slide where no range is given. Throws `bad-range`. */
export function parseRange(range: string | undefined, total: number): number[] {
  const all = Array.from({ length: total }, (_, i) => i + 1)
  if (range === undefined)
    return all
  const wanted = new Set(range.split(',').flatMap((part) => {
    const match = /^\s*(\d+)?\s*(-)?\s*(\d+)?\s*$/.exec(part)
    const [, first, dash, last] = match ?? []
    const low = Number(first ?? 1)
    const high = Number(last ?? (dash ? total : first))
    if ((first ?? last) === undefined || (!dash && last !== undefined) || low < 1 || high > total || low > high)
      throw badRange(range, part, total)
    return all.slice(low - 1, high)
  }))
  return all.filter(no => wanted.has(no))
}
