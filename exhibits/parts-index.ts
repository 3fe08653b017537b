/** The parts of a talk, counted from its slides. Pure. */

/** The sections in the order of their first slide. The cover opens no part, and the backup has a sign of its own. */
export function partNames(slides: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(slides.slice(1).flatMap(({ section, backup }) => section && !backup ? [String(section)] : []))]
}

const partOf = ({ section, backup }: Readonly<Record<string, unknown>> = {}): string => backup ? 'backup' : `part ${String(section)}`

/** Whether a slide, by its number, is the first of its part. */
export const opensPart = (slides: readonly Readonly<Record<string, unknown>>[], no: number): boolean => no < 2 || partOf(slides[no - 1]) !== partOf(slides[no - 2])

/** What names a part: its number; `B` for backup, which comes after the last; nothing where a slide has no section. */
export function partSign(index: number, count: number): string {
  return index < 0 ? '' : index >= count ? 'B' : String(index + 1)
}

/** Where its thumb stands: 0 at the top for the first part, 1 at the bottom for backup. */
export function partHeight(index: number, count: number): number {
  return count === 0 ? (index < 0 ? 0 : 1) : Math.max(0, index) / count
}

/** In px of the slide: the rail's first and last line, a thumb with what parts it from the title, and how far thumbs move. */
const TOP = 38
const END = 680
const THUMB = 68
const SPAN = 536
/** A letter of a running title, at most; of scripts that are written downwards, it has its full height. */
const LETTER = 9
const DOWNWARDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Where a part's running title stands beside its thumb: below it where there is room, else on the longer side; folded where one line is too short. */
export function runningTitle(title: string, height: number): { above: boolean, room: number, folded: boolean } {
  const thumb = TOP + height * SPAN
  const [below, over] = [END - thumb - THUMB, thumb - 12]
  const length = (title.length + (title.match(DOWNWARDS)?.length ?? 0)) * LETTER
  const above = length > below && over > below
  const room = Math.floor(above ? over : below)
  return { above, room, folded: length > room }
}
