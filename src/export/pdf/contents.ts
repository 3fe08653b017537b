/** What stands in a PDF for its reader: pages with text and links, outline, metadata. Read from a document that was parsed anew. */
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib'
import { pageNumbers, textIn } from './tags.ts'
import type { Kid } from './tags.ts'
import type { UaSubject } from './ua/subject.ts'

export interface PageLook {
  text: string
  /** Addresses of its links. */
  urls: string[]
  /** Characters of text, white space aside. */
  characters: number
  /** Points. */
  width: number
  height: number
  /** Link annotations that lead nowhere, or to the machine the PDF was made on. */
  badLinks: string[]
  links: number
}

export interface FileContents {
  pages: PageLook[]
  /** All entries of the outline, each before those below it, with 0-based pages; -1 where one leads nowhere. */
  outline: { title: string, page: number }[]
  title: string
  author: string
  lang: string
  /** Whether it says that it is tagged, and something of its first page has a tag. */
  tagged: boolean
}

const name = (key: string): PDFName => PDFName.of(key)

interface Link { url?: string, dest?: PDFObject }

/** Where an annotation leads: an address, or a place in the document. */
function linkOf(annotation: PDFDict): Link {
  const action = annotation.lookup(name('A'))
  const uri = action instanceof PDFDict ? action.lookup(name('URI')) : undefined
  const dest = annotation.get(name('Dest')) ?? (action instanceof PDFDict ? action.get(name('D')) : undefined)
  return { ...((uri instanceof PDFString || uri instanceof PDFHexString) && { url: uri.decodeText() }), ...(dest && { dest }) }
}

function badLink({ url, dest }: Link): string | undefined {
  if (url === undefined)
    return dest ? undefined : 'a link without a target'
  const host = URL.canParse(url) ? new URL(url).hostname : undefined
  return host === undefined || ['localhost', '127.0.0.1', '[::1]'].includes(host) ? url : undefined
}

function linksOf({ node, doc }: PDFPage): Link[] {
  const annotations = node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []
  return annotations.map(ref => doc.context.lookup(ref))
    .filter(annotation => annotation instanceof PDFDict && annotation.get(name('Subtype')) === name('Link'))
    .map(annotation => linkOf(annotation as PDFDict))
}

function lookAtPage(page: PDFPage, text: string): PageLook {
  const links = linksOf(page)
  const { width, height } = page.getCropBox()
  const urls = links.flatMap(({ url }) => url ?? [])
  return { text, urls, characters: text.replace(/\s/g, '').length, width, height, links: links.length, badLinks: links.map(badLink).filter(link => link !== undefined) }
}

function outlineOf(document: PDFDocument): FileContents['outline'] {
  const pages = pageNumbers(document)
  const found: FileContents['outline'] = []
  const seen = new Set<PDFDict>()
  const follow = (ref: PDFObject | undefined): void => {
    for (let item = ref && document.context.lookup(ref); item instanceof PDFDict && !seen.has(item); item = item.lookup(name('Next'))) {
      seen.add(item)
      const dest = item.lookup(name('Dest'))
      found.push({ title: textIn(item, 'Title') ?? '', page: dest instanceof PDFArray ? pages.get(dest.get(0)) ?? -1 : -1 })
      follow(item.get(name('First')))
    }
  }
  const root = document.catalog.lookup(name('Outlines'))
  follow(root instanceof PDFDict ? root.get(name('First')) : undefined)
  return found
}

const isOnPage = (kid: Kid, page: number): boolean => kid.kind === 'tag' ? kid.kids.some(inner => isOnPage(inner, page)) : kid.page === page

export function readContents({ document, tree, pages }: UaSubject): FileContents {
  const texts = new Map(pages.flatMap(({ page, shown }) => shown === undefined ? [] : [[page, shown] as const]))
  const mark = document.catalog.lookup(name('MarkInfo'))
  return {
    pages: document.getPages().map((page, i) => lookAtPage(page, texts.get(i) ?? '')),
    outline: outlineOf(document),
    title: document.getTitle() ?? '',
    author: document.getAuthor() ?? '',
    lang: textIn(document.catalog, 'Lang') ?? '',
    tagged: mark instanceof PDFDict && mark.lookup(name('Marked')) === PDFBool.True && (tree?.kids.some(kid => isOnPage(kid, 0)) ?? false),
  }
}
