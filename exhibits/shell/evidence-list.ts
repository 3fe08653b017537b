/** The list of evidence under a slide’s notes, with the numbers that the slide shows: a speaker is asked where number 5 is from. Runs in the browser. */
import { citationsOf, numbered } from '../citation-numbers.ts'
import deck from '../deck.ts'
import { outsideEntries, passageLists, sectionName } from '../../documents/sources.ts'
import type { OutsideEntry, PassageEntry } from '../../documents/sources.ts'
import { sourcesApart } from '../../documents/note-sources.ts'
import { EVIDENCE_HEADING } from '../../model/notes.ts'

function link(text: string, href: string | undefined): HTMLElement {
  const element = document.createElement(href === undefined ? 'span' : 'a')
  element.textContent = text
  if (href !== undefined)
    Object.assign(element, { href, target: '_blank', rel: 'noopener' })
  return element
}

function item(sign: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('li')
  const mark = document.createElement('strong')
  mark.className = className
  mark.textContent = sign
  element.append(mark, ' ', ...content)
  return element
}

const quote = ({ start, end }: PassageEntry): string => ` “${start.replace(/“/g, '‘').replace(/”/g, '’')} …${end === undefined ? '' : ` ${end}`}”`

const passageItem = (entry: PassageEntry): HTMLElement =>
  item(entry.sign || 'Also', 'evidence-sign', link(`${sectionName(entry.section, deck.evidence)} ${entry.place}`, entry.href), quote(entry))

const outsideItem = ({ sign, source, name }: OutsideEntry): HTMLElement =>
  item(sign, 'evidence-sign evidence-outside', 'Not the paper: ', link(`${name}: ${source.title}`, source.url))

/** Puts a list under its heading, to be opened. */
function fold(heading: Element, list: Element): void {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = `${EVIDENCE_HEADING} (${list.childElementCount})`
  details.append(summary)
  heading.replaceWith(details)
  details.append(list)
}

/** The note’s HTML; its list stays as it was built where the slide is drawn nowhere, or has none. `folded`: the list is closed at first. */
export function withNumbers(no: number, html: string, folded: boolean): string {
  const citations = citationsOf(no)
  const cited = citations && numbered(citations)
  if (!cited || cited.passages.length + cited.unmarked.length + cited.sources.length === 0)
    return html
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  for (const paragraph of content.querySelectorAll('p'))
    paragraph.outerHTML = sourcesApart(paragraph.outerHTML, deck.evidence.report.url)
  const heading = [...content.querySelectorAll('p')].findLast(paragraph => paragraph.textContent?.trim() === EVIDENCE_HEADING)
  const list = heading?.nextElementSibling
  if (list?.localName !== 'ul')
    return html
  list.className = 'evidence-list'
  list.replaceChildren(
    ...passageLists(cited, deck.evidence).flatMap(({ entries }) => entries.map(passageItem)),
    ...outsideEntries(cited, deck.evidence).map(outsideItem),
  )
  if (folded)
    fold(heading as Element, list)
  const holder = document.createElement('div')
  holder.append(content)
  return holder.innerHTML
}
