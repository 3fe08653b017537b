/** The deck's style sheets as one: only fonts that its text needs, each once. */

/** Bounds of one entry of `unicode-range`: `U+26`, `U+0-7F`, `U+4??`. */
function bounds(entry: string): [number, number] | undefined {
  const [, from = '', to] = /^U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?$/i.exec(entry.trim()) ?? []
  if (from === '')
    return undefined
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)]
}

/** Whether a font face may draw any character of the text; one without `unicode-range` may draw all. */
function isNeeded(face: string, characters: ReadonlySet<number>): boolean {
  const range = /unicode-range:([^;}]+)/i.exec(face)?.[1]
  if (range === undefined)
    return true
  const entries = range.split(',').map(bounds)
  return entries.some(entry => entry === undefined || [...characters].some(code => code >= entry[0] && code <= entry[1]))
}

/** Keeps the WOFF2 file of a face that names several: every browser that can run the deck reads it. */
function leanSources(face: string): string {
  return face.replace(/\bsrc:([^;}]+)/g, (whole, list: string) => {
    const sources = list.split(/,(?=\s*(?:url|local)\()/)
    const best = sources.filter(source => /woff2/.test(source))
    return best.length > 0 && best.length < sources.length ? `src:${best.join(',')}` : whole
  })
}

export interface LeanStyles {
  css: string
  /** Families of the faces that were left out. */
  leftOut: string[]
}

/** Drops the font faces that no character of `text` asks for. */
export function leanFonts(css: string, text: string): LeanStyles {
  const characters = new Set(Array.from(text, character => character.codePointAt(0) ?? 0))
  const leftOut = new Set<string>()
  const lean = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (isNeeded(face, characters))
      return leanSources(face)
    leftOut.add(/font-family:\s*["']?([^;"'}]+)/.exec(face)?.[1]?.trim() ?? 'a font')
    return ''
  })
  return { css: lean, leftOut: [...leftOut] }
}

/** Style sheets that the page links to first, in their order, then those that its scripts load, in theirs. */
export function styleOrder(linked: readonly string[], preloaded: readonly string[], all: readonly string[]): string[] {
  return [...new Set([...linked, ...preloaded.filter(name => name.endsWith('.css')), ...all.toSorted()])].filter(name => all.includes(name))
}
