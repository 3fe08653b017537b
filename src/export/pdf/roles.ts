/** Structure types of PDF 1.7 (14.8.4), and what they are good for. */

/** Newer types, and ones of Chromium's own, that it writes into a PDF 1.7, and what they are there. */
export const newerRoles: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span', Sub: 'Span', Aside: 'Sect', Title: 'H1', FENote: 'Note' }

const grouping = ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private']
const inline = ['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP']
const others = ['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Figure', 'Formula', 'Form']

export const standardRoles: ReadonlySet<string> = new Set([...grouping, ...inline, ...others])
export const groupingRoles: ReadonlySet<string> = new Set(grouping)
export const inlineRoles: ReadonlySet<string> = new Set(inline)

/** What a structure type stands for once the role map is followed; undefined where that leads in a circle or nowhere. */
export function standardRole(role: string, roleMap: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>()
  let current = role
  while (!standardRoles.has(current)) {
    const next = roleMap.get(current)
    if (next === undefined || seen.has(current))
      return undefined
    seen.add(current)
    current = next
  }
  return current
}
