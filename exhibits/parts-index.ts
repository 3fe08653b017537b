/** The parts of a talk, counted from its slides. Pure. */

/** The sections in the order of their first slide. The cover opens no part, and the backup has a sign of its own. */
export function partNames(slides: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(slides.slice(1).flatMap(({ section, backup }) => section && !backup ? [String(section)] : []))]
}

/** What names a part: its number; `B` for backup, which comes after the last; nothing where a slide has no section. */
export function partSign(index: number, count: number): string {
  return index < 0 ? '' : index >= count ? 'B' : String(index + 1)
}

/** Where its thumb stands: 0 at the top for the first part, 1 at the bottom for backup. */
export function partHeight(index: number, count: number): number {
  return count === 0 ? (index < 0 ? 0 : 1) : Math.max(0, index) / count
}
