/** Names of slides with tables and pictures: the caption, or the heading above. */
import { figuresOf } from '../../evidence/figures.ts'
import { modalsOf } from '../../evidence/modals.ts'
import { shortLabel } from '../outline/roles.ts'
import type { Caption, FigurePage, Quotation, TablePage } from '../types.ts'

/** Characters of a slide's title. */
const TITLE = 112

/** A full stop that ends no sentence: `A CCP Inc. Microcosm`. */
const ABBREVIATED = /\b(?:Inc|Corp|Ltd|Co|Fig|No|St|Dr|Mr|Ms|vs|[A-Z])\.$/u

/** The first sentence of a caption. */
function firstSentence(text: string): string {
  for (const { index } of text.matchAll(/[.!?。](?=\s|$)/gu)) {
    const first = text.slice(0, index + 1)
    if (!ABBREVIATED.test(first) && first.split(' ').length > 2)
      return first
  }
  return text
}

/** Text with figures or modal verbs is a claim, and wants a passage. */
export const claimsSomething = (text: string): boolean => text === '' || figuresOf(text).length > 0 || modalsOf(text).length > 0

function captionTitle({ text }: Caption, heading: string): string {
  const bare = firstSentence(text).replace(/[.:。]$/u, '')
  return bare !== '' && bare.length <= TITLE ? bare : heading.length <= TITLE ? heading : shortLabel(heading, TITLE)
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']

/** `two of three`, in words: a numeral would want a passage. */
export function inWords(part: number, parts: number): string | undefined {
  const [at, of] = [NUMBERS[part - 1], NUMBERS[parts - 1]]
  return at === undefined || of === undefined ? undefined : `${at} of ${of}`
}

/** Which part of a table it is, in words: a numeral would want a passage. A heading that is a claim stands only as it is. */
export function tableTitle({ caption, page, pages }: TablePage, heading: string): string {
  const title = captionTitle(caption, heading)
  const isBare = caption.spot === undefined && caption.refs.length === 0 && claimsSomething(title)
  const part = inWords(page, pages)
  if (pages === 1 || isBare)
    return title
  return part === undefined ? `${title} (continued)` : `${title} (part ${part})`
}

/** What a picture without a caption is called by those who set it, where that claims nothing. */
const nameOf = ({ caption, alt }: FigurePage): string | undefined =>
  caption.spot === undefined && alt !== caption.text && alt.length <= TITLE && !claimsSomething(alt) ? alt : undefined

/** The picture's own caption, or its alternative text; of several, where they stand. */
export function figureTitle(figures: readonly FigurePage[], heading: string): string {
  const [first] = figures
  if (first && figures.length === 1)
    return nameOf(first) ?? captionTitle(first.caption, heading)
  return claimsSomething(heading) ? 'Pictures of the paper' : `Pictures in “${shortLabel(heading, 60).replace(/“/gu, '‘').replace(/”/gu, '’')}”`
}

/** Who is heard. */
export const quotationTitle = ({ by }: Quotation): string => `In the words of ${shortLabel(by.replace(/^(?:The|An?|One) /u, word => word.toLowerCase()), 60)}`
