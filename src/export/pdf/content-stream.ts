/**
 * Reads a content stream (ISO 32000-1, 7.8.2) operation by operation, without taking it apart further than asked:
 * a deck of 300 slides has some ten million operands, of which few matter.
 */

/** `operands` and `end` are offsets: the first operand (or the operator itself) and what follows the operator. */
export interface Operation {
  name: string
  operands: number
  operator: number
  end: number
}

export type Operand = { name: string } | { codes: Uint8Array } | { other: string }

// Kinds of bytes: 0 regular, 1 white space, 2 delimiter (7.2.2).
const kinds = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32])
  kinds[byte] = 1
for (const byte of '()<>[]{}/%')
  kinds[byte.charCodeAt(0)] = 2

const [BACKSLASH, OPEN, CLOSE, LESS, GREATER, SLASH, PERCENT] = [...'\\()<>/%'].map(sign => sign.charCodeAt(0)) as [number, number, number, number, number, number, number]

/** The end of a literal string that begins at `at`; its brackets may be nested. */
function endOfString(bytes: Uint8Array, at: number): number {
  let depth = 0
  for (let i = at; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte === BACKSLASH)
      i++
    else if (byte === OPEN)
      depth++
    else if (byte === CLOSE && --depth === 0)
      return i + 1
  }
  return bytes.length
}

function skipRegular(bytes: Uint8Array, at: number): number {
  let i = at
  while (i < bytes.length && kinds[bytes[i] ?? 0] === 0)
    i++
  return i
}

/** The end of the token that begins at `at`, which is no white space. Brackets of arrays and dictionaries are tokens. */
function endOfToken(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0
  if (kinds[byte] === 0 || byte === SLASH)
    return skipRegular(bytes, byte === SLASH ? at + 1 : at)
  if (byte === OPEN)
    return endOfString(bytes, at)
  if (byte === PERCENT) {
    const end = bytes.findIndex((value, i) => i > at && (value === 10 || value === 13))
    return end < 0 ? bytes.length : end
  }
  if (byte === LESS && bytes[at + 1] !== LESS) {
    const end = bytes.indexOf(GREATER, at)
    return end < 0 ? bytes.length : end + 1
  }
  return at + (byte === LESS || (byte === GREATER && bytes[at + 1] === GREATER) ? 2 : 1)
}

/** Numbers and names, and the words true, false and null, are operands; any other word is an operator. */
function isOperator(bytes: Uint8Array, at: number, end: number): boolean {
  const first = bytes[at] ?? 0
  if (kinds[first] !== 0 || (first >= 0x2B && first <= 0x39))
    return false
  return end - at < 4 || end - at > 5 || !['true', 'false', 'null'].includes(latin1(bytes, at, end))
}

export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}

/** The end of an inline image whose `ID` ends at `at`: after an `EI` between white space. */
function endOfImage(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; i < bytes.length - 1; i++) {
    const ends = bytes[i] === 0x45 && bytes[i + 1] === 0x49 && kinds[bytes[i - 1] ?? 0] === 1
    if (ends && (i + 2 >= bytes.length || kinds[bytes[i + 2] ?? 0] === 1))
      return i + 2
  }
  return bytes.length
}

const names = new Map<number, string>()

/** Operators are few: each name is made once. */
function nameOf(bytes: Uint8Array, at: number, end: number): string {
  if (end - at > 3)
    return latin1(bytes, at, end)
  const key = (bytes[at] ?? 0) | (end - at > 1 ? (bytes[at + 1] ?? 0) << 8 : 0) | (end - at > 2 ? (bytes[at + 2] ?? 0) << 16 : 0)
  const name = names.get(key) ?? latin1(bytes, at, end)
  names.set(key, name)
  return name
}

/** Every operation in order. An inline image is one operation named `BI`. */
export function* operations(bytes: Uint8Array): Generator<Operation> {
  let operands = -1
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    if (kinds[byte] === 1) {
      at++
      continue
    }
    let end = endOfToken(bytes, at)
    if (isOperator(bytes, at, end)) {
      let name = nameOf(bytes, at, end)
      if (name === 'ID') {
        end = endOfImage(bytes, end)
        name = 'BI'
      }
      if (name !== 'BI' || operands >= 0)
        yield { name, operands: operands < 0 ? at : operands, operator: at, end }
      // `BI` begins the dictionary of the image that ends with `EI`.
      operands = name === 'BI' && end - at === 2 ? at : -1
    }
    else if (operands < 0 && byte !== PERCENT) {
      operands = at
    }
    at = end
  }
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function literalBytes(text: string): Uint8Array {
  const codes: number[] = []
  const parts = /\\([0-7]{1,3})|\\(\r\n|\r|\n)|\\([^])|([^])/g
  for (const [, octal, newline, escaped, plain] of text.matchAll(parts)) {
    if (octal !== undefined)
      codes.push(Number.parseInt(octal, 8) & 255)
    else if (escaped !== undefined)
      codes.push(escapes[escaped] ?? escaped.charCodeAt(0))
    else if (newline === undefined && plain !== undefined)
      codes.push(plain.charCodeAt(0))
  }
  return Uint8Array.from(codes)
}

function hexBytes(text: string): Uint8Array {
  const digits = text.replace(/\s+/g, '')
  return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'))
}

/** The operands of one operation, with strings and names decoded. */
export function operandsOf(bytes: Uint8Array, { operands, operator }: Operation): Operand[] {
  const found: Operand[] = []
  for (let at = operands; at < operator;) {
    if (kinds[bytes[at] ?? 0] === 1) {
      at++
      continue
    }
    const end = endOfToken(bytes, at)
    const text = latin1(bytes, at, end)
    if (text.startsWith('/'))
      found.push({ name: text.slice(1).replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) })
    else if (text.startsWith('('))
      found.push({ codes: literalBytes(text.slice(1, -1)) })
    else if (text.startsWith('<') && text !== '<<')
      found.push({ codes: hexBytes(text.slice(1, -1)) })
    else if (!text.startsWith('%'))
      found.push({ other: text })
    at = end
  }
  return found
}
