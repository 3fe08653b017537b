/** What a picture is by its own bytes: its name may say anything. */
import { isSafeSvg } from './svg.ts'

export interface PictureKind {
  /** Ending of its file in the deck. */
  ending: 'png' | 'jpg' | 'gif' | 'webp' | 'svg'
  /** In pixels; a drawing has any size. */
  size: { width: number, height: number } | undefined
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const uint16le = (bytes: Uint8Array, at: number): number => ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)
const uint24le = (bytes: Uint8Array, at: number): number => ((bytes[at + 2] ?? 0) << 16) | uint16le(bytes, at)

const kind = (ending: PictureKind['ending'], width: number, height: number): PictureKind | undefined =>
  width > 0 && height > 0 ? { ending, size: { width, height } } : undefined

/** PNG 3: https://www.w3.org/TR/png-3/#11IHDR. 65,536 pixels a side are more than any picture here has. */
function pngOf(bytes: Uint8Array): PictureKind | undefined {
  const side = (at: number): number => uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2)
  return latin(bytes, 0, 8) === '\x89PNG\r\n\x1A\n' && latin(bytes, 12, 16) === 'IHDR' ? kind('png', side(16), side(20)) : undefined
}

const gifOf = (bytes: Uint8Array): PictureKind | undefined =>
  /^GIF8[79]a$/.test(latin(bytes, 0, 6)) ? kind('gif', uint16le(bytes, 6), uint16le(bytes, 8)) : undefined

/** RFC 9649, 2.5–2.7 */
function webpOf(bytes: Uint8Array): PictureKind | undefined {
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 12) !== 'WEBP')
    return undefined
  switch (latin(bytes, 12, 16)) {
    case 'VP8 ': return kind('webp', uint16le(bytes, 26) & 0x3FFF, uint16le(bytes, 28) & 0x3FFF)
    case 'VP8L': return kind('webp', (uint16le(bytes, 21) & 0x3FFF) + 1, ((uint24le(bytes, 22) >> 6) & 0x3FFF) + 1)
    case 'VP8X': return kind('webp', uint24le(bytes, 24) + 1, uint24le(bytes, 27) + 1)
    default: return undefined
  }
}

/** Markers of a frame, which hold its size; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean => marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker)

function jpegOf(bytes: Uint8Array): PictureKind | undefined {
  if (bytes[0] !== 0xFF || bytes[1] !== 0xD8 || bytes[2] !== 0xFF)
    return undefined
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xFF; at += 2 + Math.max(2, uint16(bytes, at + 2))) {
    if (isFrame(bytes[at + 1] ?? 0))
      return kind('jpg', uint16(bytes, at + 7), uint16(bytes, at + 5))
  }
  return undefined
}

function svgOf(bytes: Uint8Array): PictureKind | undefined {
  if (!/<svg[\s>]/.test(latin(bytes, 0, 4000)))
    return undefined
  try {
    return isSafeSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ? { ending: 'svg', size: undefined } : undefined
  }
  catch (error) {
    if (error instanceof TypeError)
      return undefined
    throw error
  }
}

/** `undefined` for what is no picture that a browser shows, is broken, or is a drawing that might do more than be seen. */
export const kindOf = (bytes: Uint8Array): PictureKind | undefined => pngOf(bytes) ?? jpegOf(bytes) ?? gifOf(bytes) ?? webpOf(bytes) ?? svgOf(bytes)
