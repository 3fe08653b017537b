/** W3C text fragments: links that open a page at a sentence. https://wicg.github.io/scroll-to-text-fragment/ */
import type { Passage } from './evidence.ts'

const percent: Readonly<Record<string, string>> = { '-': '%2D', '(': '%28', ')': '%29' }

/** Percent-encodes what a text directive reserves, and parentheses, which would end a link in Markdown. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(/[-()]/g, sign => percent[sign] ?? sign)
}

/** `#:~:text=start,end` (or `#:~:text=start`) for a passage. */
export function textFragment(passage: Pick<Passage, 'start' | 'end'>): string {
  const terms = [passage.start, passage.end].filter(term => term !== undefined)
  return `#:~:text=${terms.map(encodeTerm).join(',')}`
}

/** The address that opens the published report at the passage; `undefined` where the report has no address. */
export function passageUrl(passage: Pick<Passage, 'start' | 'end' | 'link'>, reportUrl: string | undefined): string | undefined {
  return reportUrl === undefined || passage.link === false ? reportUrl : reportUrl + textFragment(passage)
}
