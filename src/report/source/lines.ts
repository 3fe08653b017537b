/** A report's lines as they are put right before Markdown is read: none is added or taken away, so that places in the file stay. */

/** A line that is not empty, and shows nothing: it holds a paragraph together. */
export const FILLER = '\u00A0'

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** The text gone, its line breaks left. */
export const emptied = (text: string): string => text.replace(/[^\n]+/gu, '')

/** Which lines are code, or stand in the block above the report: they are read as they are. */
export function asWritten(lines: readonly string[]): boolean[] {
  let fence = ''
  const front = /^(?:---|\+\+\+)\s*$/u.test(lines[0] ?? '') ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === lines[0]?.trimEnd()) : -1
  return lines.map((line, i) => {
    if (i <= front)
      return true
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? []
    const wasCode = fence !== ''
    if (!wasCode)
      fence = mark
    else if (mark.startsWith(fence) && /^\s*[`~]+\s*$/u.test(line))
      fence = ''
    return wasCode || mark !== ''
  })
}

/** A run of lines without an empty one between; `to` is the line after it. */
export interface Block { from: number, to: number, text: string }

export function blocksOf(lines: readonly string[], skip: readonly boolean[]): Block[] {
  const blocks: Block[] = []
  let from = -1
  for (let i = 0; i <= lines.length; i++) {
    const ends = i === lines.length || isBlank(lines[i]) || skip[i] === true
    if (!ends && from < 0)
      from = i
    if (ends && from >= 0) {
      blocks.push({ from, to: i, text: lines.slice(from, i).join('\n').trim() })
      from = -1
    }
  }
  return blocks
}
