/** Fonts of a PDF as far as text goes: how long their codes are, and what each code means. */
import type { PDFDict } from '@cantoo/pdf-lib'
import { PDFName, PDFStream } from '@cantoo/pdf-lib'
import { latin1, operandsOf } from './content-stream.ts'
import type { Operation } from './content-stream.ts'
import { decoded } from './streams.ts'

export interface TextFont {
  dict: PDFDict
  /** Bytes of a code. */
  width: 1 | 2
  /** Text of each code, by its `ToUnicode`; absent where there is none. */
  meanings?: ReadonlyMap<number, string>
  /** Codes that the pages draw; filled while they are read. */
  drawn: Set<number>
}

const utf16 = (hex: string): string => Buffer.from(hex.replace(/\s+/g, ''), 'hex').swap16().toString('utf16le')

/** The last letter of `text`, moved on by `steps`. */
const moved = (text: string, steps: number): string => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps)

function addRange(meanings: Map<number, string>, [low, high, target]: [number, number, string]): void {
  const list = target.startsWith('[') ? [...target.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => utf16(hex)) : undefined
  for (let code = low; code <= high; code++)
    meanings.set(code, list ? list[code - low] ?? '' : moved(utf16(target.slice(1, -1)), code - low))
}

/** Reads a `ToUnicode` map (9.10.3). */
export function parseToUnicode(map: string): Map<number, string> {
  const meanings = new Map<number, string>()
  const parts = /beginbfchar([^]*?)endbfchar|beginbfrange([^]*?)endbfrange/g
  for (const [, chars, ranges] of map.matchAll(parts)) {
    for (const [, code = '', target = ''] of (chars ?? '').matchAll(/<\s*([0-9a-f]+)\s*>\s*<([^>]*)>/gi))
      meanings.set(Number.parseInt(code, 16), utf16(target))
    for (const [, low = '', high = '', target = ''] of (ranges ?? '').matchAll(/<\s*([0-9a-f]+)\s*>\s*<\s*([0-9a-f]+)\s*>\s*(<[^>]*>|\[[^\]]*\])/gi))
      addRange(meanings, [Number.parseInt(low, 16), Number.parseInt(high, 16), target])
  }
  return meanings
}

export function readFont(dict: PDFDict): TextFont {
  const map = dict.lookup(PDFName.of('ToUnicode'))
  return {
    dict,
    width: dict.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1,
    ...(map instanceof PDFStream && { meanings: parseToUnicode(latin1(decoded(map))) }),
    drawn: new Set(),
  }
}

/** The codes of a string as it is drawn. */
export function codesOf(font: TextFont, bytes: Uint8Array): number[] {
  return font.width === 1
    ? [...bytes]
    : Array.from({ length: bytes.length >> 1 }, (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0))
}

const LESS = '<'.charCodeAt(0)
const valueOf = (digit: number): number => digit <= 0x39 ? digit - 0x30 : (digit | 0x20) - 0x57

/** `<002A>`, which is nearly all that Chromium writes: read where it stands. */
function hexCodes(width: TextFont['width'], bytes: Uint8Array, start: number): number[] {
  const codes: number[] = []
  let [code, digits] = [0, 0]
  for (let i = start; i < bytes.length; i++) {
    const value = valueOf(bytes[i] ?? 0)
    if (value < 0 || value > 15) {
      if (bytes[i] === 0x3E)
        break
      continue
    }
    code = code * 16 + value
    if (++digits === 2 * width) {
      codes.push(code)
      code = digits = 0
    }
  }
  return digits === 0 ? codes : [...codes, code * 16 ** (2 * width - digits)]
}

/** The codes that an operation shows. */
export function codesShown(font: TextFont, bytes: Uint8Array, operation: Operation): number[] {
  return operation.name === 'Tj' && bytes[operation.operands] === LESS
    ? hexCodes(font.width, bytes, operation.operands + 1)
    : operandsOf(bytes, operation).flatMap(operand => 'codes' in operand ? codesOf(font, operand.codes) : [])
}
