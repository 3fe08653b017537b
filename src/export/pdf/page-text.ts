/** The text of a page as it is painted: a line for each height, white space between its parts. */
import { latin1 } from './content-stream.ts'
import type { Operation } from './content-stream.ts'

/** What stands for a glyph of which the file does not say what it means. */
const UNKNOWN = '\uFFFD'

/** Offsets within a line end in ` 0`, which is read where it stands: there is one a glyph. */
const staysOnLine = (bytes: Uint8Array, { operator }: Operation): boolean =>
  bytes[operator - 2] === 0x30 && bytes[operator - 3] === 0x20

export class PageText {
  private readonly parts: string[] = []
  private height = ''

  /** `x y Td` moves by an offset, `a b c d x y Tm` to a place. */
  move(bytes: Uint8Array, operation: Operation): void {
    if (operation.name === 'Td') {
      if (!staysOnLine(bytes, operation))
        this.space('\n')
      return
    }
    const height = /\S+\s*$/.exec(latin1(bytes, operation.operands, operation.operator))?.[0] ?? ''
    if (height !== this.height)
      this.space('\n')
    this.height = height
  }

  /** Marked content begins or ends. */
  part(): void {
    this.space(' ')
  }

  add(meaning: string | undefined): void {
    this.parts.push(meaning ?? UNKNOWN)
  }

  private space(sign: string): void {
    const last = this.parts.at(-1)
    if (last === ' ' && sign === '\n')
      this.parts[this.parts.length - 1] = sign
    else if (last !== undefined && last !== ' ' && last !== '\n')
      this.parts.push(sign)
  }

  toString(): string {
    return this.parts.join('')
  }
}
