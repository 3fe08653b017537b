/** The deck's colours as a PowerPoint theme: twelve slots, filled from the roles of `styles/tokens.css`. */
import type { Rgba } from './scene.ts'

export type Slot = 'dk1' | 'lt1' | 'dk2' | 'lt2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6' | 'hlink' | 'folHlink'

/** Each slot's role, and its colour where a deck has no such role. */
const slots: readonly (readonly [Slot, string, string])[] = [
  ['dk1', 'ink', '1B1B1F'],
  ['lt1', 'paper', 'FFFFFF'],
  ['dk2', 'ink-soft', '4B4A4F'],
  ['lt2', 'paper-sunk', 'F2EFE6'],
  ['accent1', 'ai', '1F3F75'],
  ['accent2', 'shu', 'B8321A'],
  ['accent3', 'actor-meti', 'A55300'],
  ['accent4', 'actor-mic', '006B57'],
  ['accent5', 'actor-ldp', '8A2A66'],
  ['accent6', 'actor-partners', '0A6C9C'],
  ['hlink', 'ai', '1F3F75'],
  ['folHlink', 'actor-government', '56637D'],
]

export const THEME_TOKENS: readonly string[] = [...new Set(slots.map(([, token]) => token))]

/** How drawings name the slots: text and grounds by their use. */
const uses: Readonly<Partial<Record<Slot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/** Six hexadecimal digits in capitals; what shines through is the ground. */
export function toHex([r, g, b, a]: Rgba, ground: Rgba = [255, 255, 255, 1]): string {
  const mixed = [r, g, b].map((value, i) => Math.round(value * a + (ground[i] ?? 255) * (1 - a)))
  return mixed.map(value => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('').toUpperCase()
}

export type Palette = Readonly<Record<Slot, string>>

export function paletteOf(tokens: Readonly<Record<string, Rgba>>): Palette {
  return Object.fromEntries(slots.map(([slot, token, otherwise]) => {
    const colour = tokens[token]
    return [slot, colour ? toHex(colour) : otherwise]
  })) as Record<Slot, string>
}

/** The colour as a slot of the theme, so that a change of theme changes it too; else as it is. */
export function themeColour(palette: Palette, colour: Rgba, ground?: Rgba): string {
  const hex = toHex(colour, ground)
  const slot = slots.find(([name]) => name !== 'hlink' && name !== 'folHlink' && palette[name] === hex)?.[0]
  return slot === undefined ? hex : uses[slot] ?? slot
}
