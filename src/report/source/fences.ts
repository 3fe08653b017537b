/** Text that a converter of PDF files set as code, block by block, because its lines stand farther in than others. */
import { isBlank } from './lines.ts'

interface Fence { from: number, to: number, named: boolean, lines: readonly string[] }

const MARK = /^```(?<name>\S*)\s*$/u
/** What prose does not hold, and code does. */
const CODE = /[{}=\\|~]|;\s*$|\w\(\)|^\s*(?:\$ |#!|\/\/|--\w)|<\/?\w/u
/** Fewest such blocks, and share of them that are prose. */
const FEWEST = 5
const PROSE = 0.8

function fencesIn(lines: readonly string[]): Fence[] {
  const found: Fence[] = []
  let open: { at: number, name: string } | undefined
  lines.forEach((line, i) => {
    const name = line.startsWith('```') ? MARK.exec(line)?.groups?.name : undefined
    if (name === undefined)
      return
    if (open === undefined) {
      open = { at: i, name }
    }
    else if (name === '') {
      found.push({ from: open.at, to: i, named: open.name !== '', lines: lines.slice(open.at + 1, i) })
      open = undefined
    }
  })
  return found
}

const isProse = ({ lines }: Fence): boolean => !lines.some(line => CODE.test(line))
/** A line of seven words or more with a sentence’s small letters. */
const runs = ({ lines }: Fence): boolean => lines.some(line => line.trim().split(/\s+/u).length >= 7 && /\p{Ll} \p{Ll}/u.test(line))

/** The lines, without the marks around blocks of prose where a report is full of them; what looks like code stays as it is. */
export function withoutFences(lines: readonly string[]): string[] {
  const fences = fencesIn(lines).filter(({ named }) => !named)
  const prose = fences.filter(isProse)
  if (prose.filter(runs).length < FEWEST || prose.length < fences.length * PROSE)
    return [...lines]
  const read = [...lines]
  for (const { from, to } of prose) {
    read[from] = ''
    read[to] = ''
    for (let i = from + 1; i < to; i++)
      read[i] = isBlank(lines[i]) ? '' : (lines[i] ?? '').trimStart()
  }
  return read
}
