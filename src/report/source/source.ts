/** A report’s source as plain Markdown: what its writer, its converter or its pages added is gone, and every line stays where it was. */
import { withoutDialects } from './dialects.ts'
import { withoutFences } from './fences.ts'
import { withoutGlue } from './glued.ts'
import { asWritten } from './lines.ts'
import { held, withBullets, withMarksBeforeBold, withoutPages, withWholeWords } from './pages.ts'
import { withoutEmoji, withoutUnseen } from './signs.ts'
import { withTablesInPipes } from './tables.ts'

/** Runs of lines that are code or not. */
function stretches(lines: readonly string[], skip: readonly boolean[]): { from: number, to: number, code: boolean }[] {
  const found: { from: number, to: number, code: boolean }[] = []
  lines.forEach((_, i) => {
    const last = found.at(-1)
    if (last && last.code === (skip[i] ?? false))
      last.to = i + 1
    else
      found.push({ from: i, to: i + 1, code: skip[i] ?? false })
  })
  return found
}

/** Pure; as many lines as before. Code and what stands above the report stay as they are. */
export function plainSource(markdown: string): string {
  const text = withoutGlue(withoutUnseen(markdown).replace(/\r\n?/gu, '\n'))
  const lines = withoutFences(text.split('\n'))
  const skip = asWritten(lines)
  const read = stretches(lines, skip).flatMap(({ from, to, code }) => {
    const own = lines.slice(from, to)
    if (code)
      return own
    const whole = held(withWholeWords(own.join('\n')).split('\n'), own)
    const plain = withMarksBeforeBold(withBullets(withoutEmoji(withoutDialects(whole.join('\n'))).split('\n')))
    return plain.length === own.length ? plain : own
  })
  return withTablesInPipes(withoutPages(read, skip), skip).join('\n')
}
