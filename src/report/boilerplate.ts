/** Paragraphs in which a publisher speaks of the document: how to cite, copy, order and print it, whom to ask, what it does not answer for. */
import type { List } from 'mdast'
import { plainText } from './inline.ts'
import type { Section } from './types.ts'

/** Characters of such a paragraph at most, and of one that only holds such a clause: a longer one argues. */
const LONGEST = 900
const LONGEST_HOLDING = 600
/** Characters of one that is no sentence: an address, a number, a name with either. */
const LINE = 120
const WORDS = 12

/** What such a paragraph opens with. */
const OPENINGS: readonly RegExp[] = [
  /^(?:suggested|recommended|preferred) citation\b|^how to cite\b|^(?:please )?cite (?:this|as)\b|^(?:this (?:report|paper|publication|document)|it) should be cited as\b/iu,
  /^(?:(?:lead|contributing|principal|corresponding|main|co-?) ?authors?|(?:copy ?)?edit(?:ors?|ing)|designe?r?|(?:graphic )?design(?: and layout)?|layout|typesetting|proofreading|translation|cover (?:photo|image|picture|design)|photo(?:graph)?s?(?: credits?)?|image credits?|isbn|issn|doi)(?: \([^)]{1,20}\))?\s*:\s/iu,
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright(?:,|:| ?©| \(c\)| notice\b| (?:19|20)\d\d| is held\b))/iu,
  /^(?:(?:legal )?disclaimer|legal notice)\s*:/iu,
  /^please (?:print|recycle|consider the environment)\b|^printed (?:on|in|by|and bound)\b[^.]{0,60}\b(?:paper|print|press|inks?|ltd|limited)\b/iu,
  /^(?:(?:[Ff]ollow|[Ff]ind|[Ll]ike|[Jj]oin|[Cc]onnect with) (?:us|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) on (?:X|Twitter|Facebook|LinkedIn|Instagram|YouTube|Bluesky|Mastodon|social media)\b)/u,
  /^(?:place orders|orders (?:by|can be|may be|should be)|to order (?:copies|this)|(?:additional|printed|hard|further|free|single) copies (?:of|are|can|may)|copies (?:of this|are available|can be|may be)|the price of each \S+ (?:publication|report)|(?:the )?(?:fastest|easiest) (?:and easiest )?way to (?:obtain|order|get) copies)\b/iu,
]

/** Words of a paragraph that asks its readers to write, call or look elsewhere. */
const ASKS = /^(?:for (?:more|further|additional|general|media|press) (?:information|inquiries|enquiries|queries|details)|for (?:inquiries|enquiries|questions)|if you (?:or your staff )?have (?:any |further )?(?:questions|comments)|(?:(?:media|press|general) )?(?:contacts?|inquiries|enquiries)\b)/iu
const REACHED = /\b(?:contact|e-?mail|call|visit|telephone|phone)\b|@|https?:|www\./iu

/** The document, as it speaks of itself. */
const THIS = String.raw`\b(?:this (?:[\p{Ll}-]+ )?(?:report|paper|brief|briefing|guide|publication|document|page|website|site|post|resource|toolkit|material|work|study|testimony)|herein|nothing (?:in|here)|(?:report|research) findings|(?:information|material|content) (?:provided|contained|presented|in th))`

/** What only such a paragraph says, wherever it stands in it. */
const CLAUSES = new RegExp([
  String.raw`\ball rights reserved\b`,
  String.raw`\b(?:licensed|available|published|released|distributed) under (?:a |an |the )?(?:terms of (?:a |the )?)?(?:Creative Commons|CC[ -]BY)`,
  String.raw`\b(?:is|are) not subject to copyright\b`,
  String.raw`\b(?:report|publication|paper|document|material|content|text|extracts?|parts?|work|product)\b[^.]{0,80}\b(?:may|can) (?:not )?be (?:freely )?(?:reproduced|copied|reprinted)\b[^.]{0,200}\b(?:permission|acknowledge?d|attribution|source is|credit(?:ed)?|non-?commercial)\b`,
  String.raw`\bno part of this (?:publication|report|document|book)\b`,
  THIS + String.raw`[^.]{0,160}\b(?:do|does|is|are|should) not (?:be (?:construed|taken|read|relied (?:up)?on) as|(?:intended|meant) (?:as|to (?:be|provide|constitute))|constitute|provide|offer) (?:(?:a|any|formal|legal|financial|investment|professional|medical|or|and)[, ]+)*(?:legal|financial|investment|professional|medical) (?:advice|opinions?)\b`,
  THIS + String.raw`[^.]{0,160}\bnot (?:a )?legal (?:opinions?|advice)\b`,
  String.raw`\b(?:views|opinions|findings|conclusions|interpretations)\b[^.]{0,80}\b(?:expressed|authors?|contributors?|herein|this (?:report|paper|publication))\b[^.]{0,120}\b(?:do|does) not (?:necessarily |always )?(?:reflect|represent)\b`,
  String.raw`\b(?:completes|concludes) my (?:prepared |written |opening |formal )?(?:statement|testimony|remarks)\b`,
  String.raw`\borders? may be paid\b|\btoll[- ]free\b[^.]{0,20}\(?\d`,
].join('|'), 'iu')

/** `Twitter: @elm`, `Tel. +49 30 1234567`, `Ada Brook, ada@elm.example`, an address on the web alone. */
const isAddressLine = (text: string): boolean => text.length <= LINE && (
  /^(?:<?https?:\/\/\S+|www\.\S+)$/iu.test(text)
  || /^(?:twitter|facebook|linkedin|instagram|youtube|web(?:site)?|online|e-?mail|tel(?:ephone)?|phone|fax)\b[.:]*\s*[^.!?]{0,20}(?:@|https?:|www\.|\+?\(?\d)\S*[^.!?]*$/iu.test(text)
  || (/^[^!?:]{0,80}[,: ] ?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?$/u.test(text) && text.split(' ').length <= WORDS)
  || /^[\p{L} ]{3,60}: ?\+?\(?\d[\d() -]{6,}\d$/u.test(text))

/** A paragraph of the publisher’s, on the document. */
export const isBoilerplate = (text: string): boolean => text.length <= LONGEST
  && (OPENINGS.some(opening => opening.test(text)) || isAddressLine(text) || (ASKS.test(text) && REACHED.test(text)) || (text.length <= LONGEST_HOLDING && CLAUSES.test(text)))

/** Fewest such paragraphs of a section, for each other in it that then speaks of the publisher, too. */
const FEWEST = 3

/** Where such paragraphs stand by themselves, what stands among them says who the publisher is. */
export function setPublisherApart({ paragraphs }: Section): void {
  const others = paragraphs.filter(({ kind }) => kind !== 'about')
  if (others.length === 0 || others.length * FEWEST > paragraphs.length - others.length)
    return
  const own = paragraphs.filter(({ kind, text }) => kind === 'about' && isBoilerplate(text)).length
  if (own >= others.length * FEWEST)
    others.forEach((paragraph) => { paragraph.kind = 'about' })
}

const ADDRESS = /^(?<page>[^#]*)#(?<anchor>[^#]+)$/u

/** Pages to whose anchors an item’s links lead, where it holds nothing else; else `undefined`. */
function pagesOf(list: List): string[] | undefined {
  const pages: string[] = []
  for (const { children } of list.children) {
    for (const block of children) {
      const own = block.type === 'list' ? pagesOf(block) : undefined
      if (own) {
        pages.push(...own)
        continue
      }
      const inner = block.type === 'paragraph' ? block.children.filter(node => node.type !== 'break' && (node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value))) : []
      const [only] = inner
      const page = only?.type === 'link' && inner.length === 1 && /\p{L}{2}/u.test(plainText({ type: 'paragraph', children: only.children })) ? ADDRESS.exec(only.url)?.groups?.page : undefined
      if (page === undefined)
        return undefined
      pages.push(page)
    }
  }
  return pages
}

/** A list of nothing but links to places of one page: what it holds. */
export function isContentsList(list: List): boolean {
  const pages = list.children.length >= 2 ? pagesOf(list) : undefined
  return pages !== undefined && new Set(pages).size === 1
}
