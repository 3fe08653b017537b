/** From the slide's CSS pixels to PowerPoint's measures. */

/** English Metric Units in an inch and in a point. */
export const EMU_INCH = 914_400
export const EMU_POINT = 12_700

/** Width of a wide slide, in inches; its height follows the deck's shape. */
export const SLIDE_INCHES = 40 / 3

export interface Units {
  /** The slide, in EMU. */
  width: number
  height: number
  inches: (px: number) => number
  points: (px: number) => number
  emu: (px: number) => number
  /** A type size in points, to half a point. */
  type: (px: number) => number
}

export function unitsOf(width: number, height: number): Units {
  const inches = (px: number): number => px * SLIDE_INCHES / width
  const emu = (px: number): number => Math.round(inches(px) * EMU_INCH)
  const points = (px: number): number => Math.round(inches(px) * 7200) / 100
  return { width: emu(width), height: emu(height), inches: px => Math.round(inches(px) * 1e4) / 1e4, points, emu, type: px => Math.round(points(px) * 2) / 2 }
}
