/** What Chromium leaves out is put in, and the finished file calls itself PDF/UA-1 only where it is. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { finishPdf } from '../../../src/export/pdf/document.ts'
import { inspectPdf, lookAtPdf } from '../../../src/export/pdf/inspect.ts'
import { readPages } from '../../../src/export/pdf/page-content.ts'
import { isTag, readTags, tagsBelow, textIn } from '../../../src/export/pdf/tags.ts'
import type { Kid, Tag } from '../../../src/export/pdf/tags.ts'
import { uaRemarks } from '../../../src/export/pdf/ua.ts'
import { slideFacts } from './facts.ts'
import { sample, text } from './pdf-samples.ts'
import type { Sample } from './pdf-samples.ts'

const facts: DeckFacts = {
  entry: 'slides.md', title: 'Law & <order>', description: 'A briefing.', author: 'Ada', lang: 'en', date: '2025-06', keywords: ['AI', 'law'],
  width: 960, height: 540, roots: [], slides: [slideFacts({ title: 'One' })],
}
const deckUrl = 'http://127.0.0.1:4000/'

async function finished(content: string, build: (sample: Sample) => Kid[], linkNames?: ReadonlyMap<string, string>) {
  const raw = await (await sample(content, build)).save()
  const bytes = await finishPdf(raw, { facts, slides: [1], deckUrl, linkNames })
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return { bytes, document, tags: tagsBelow(readTags(document)?.kids ?? []) }
}

/** `L(LI(LBody(#0)))` */
const shapeOf = (tag: Tag): string => `${tag.role}(${tag.kids.map(kid => isTag(kid) ? shapeOf(kid) : kid.kind === 'content' ? `#${kid.mcid}` : '@').join(' ')})`

/** Three texts; each case uses some. */
const three = text(0) + text(1) + text(2)

describe('tags', () => {
  it.each<[string, (sample: Sample) => Kid[], string]>([
    ['lists get bodies', ({ tag, mcid }) => [tag('L', [tag('NonStruct', [tag('LI', [tag('Lbl', [mcid(0)]), tag('NonStruct', [mcid(1)]), tag('L', [tag('LI', [mcid(2)])])])])])], 'L(LI(Lbl(#0) LBody(NonStruct(#1) L(LI(LBody(#2))))))'],
    ['what else lies in a list is an item', ({ tag, mcid }) => [tag('L', [tag('P', [mcid(0), mcid(1), mcid(2)])])], 'L(LI(LBody(P(#0 #1 #2))))'],
    ['items outside of a list are groups', ({ tag, mcid }) => [tag('LI', [tag('P', [mcid(0), mcid(1), mcid(2)])])], 'Div(P(#0 #1 #2))'],
    ['lines in boxes are paragraphs', ({ tag, mcid }) => [tag('NonStruct', [tag('NonStruct', [tag('NonStruct', [mcid(0)]), tag('Strong', [tag('NonStruct', [mcid(1)])])]), tag('P', [mcid(2)])])], 'NonStruct(P(NonStruct(#0) Strong(NonStruct(#1))) P(#2))'],
    ['lines without a box share a paragraph', ({ tag, mcid }) => [tag('NonStruct', [mcid(0)]), tag('Em', [mcid(1)]), tag('H1', [mcid(2)])], 'P(NonStruct(#0) Em(#1)) H1(#2)'],
    ['headings skip no level', ({ tag, mcid }) => [tag('H2', [mcid(0)]), tag('H4', [mcid(1)]), tag('H2', [mcid(2)])], 'H1(#0) H2(#1) H1(#2)'],
    ['a figure of text is a group', ({ tag, mcid }) => [tag('Figure', [tag('BlockQuote', [tag('P', [mcid(0), mcid(1)])]), tag('Caption', [tag('NonStruct', [mcid(2)])])])], 'Div(BlockQuote(P(#0 #1)) Div(P(#2)))'],
    ['a button is its text', ({ tag, mcid }) => [tag('P', [tag('Form', [tag('NonStruct', [mcid(0), mcid(1)])]), mcid(2)])], 'P(Span(NonStruct(#0 #1)) #2)'],
    ['what is empty goes', ({ tag, mcid }) => [tag('P', []), tag('NonStruct', [tag('L', [tag('LI')])]), tag('P', [mcid(0), mcid(1), mcid(2)])], 'P(#0 #1 #2)'],
    ['a link without its annotation is text', ({ tag, mcid }) => [tag('P', [tag('Link', [mcid(0)]), mcid(1), mcid(2)])], 'P(Span(#0) #1 #2)'],
  ])('%s', async (_, build, expected) => {
    const { bytes, tags } = await finished(three, build)
    expect(tags[0]?.kids.filter(isTag).map(shapeOf).join(' ')).toBe(expected)
    expect(await uaRemarks(bytes)).toEqual([])
  })

  it('gives headers of tables a scope', async () => {
    const { tags } = await finished(three + text(3), ({ tag, mcid }) => [tag('Table', [tag('NonStruct', [tag('TR', [tag('TH', [mcid(0)]), tag('TH', [mcid(1)])])]), tag('TR', [tag('TH', [mcid(2)]), tag('TD', [mcid(3)])])])])
    expect(tags.filter(tag => tag.role === 'TH').map(tag => String(tag.dict.lookup(PDFName.of('A'))).match(/Scope \/(\w+)/)?.[1])).toEqual(['Column', 'Column', 'Row'])
  })
})

describe('artifacts', () => {
  it('are grounds, rules and hidden text', async () => {
    const content = `0 0 9 9 re f q /NonStruct <</MCID 1>> BDC 0 0 5 5 re f Q EMC ${text(0)} BT /F1 9 Tf <0002> Tj 5 0 Td <0003> Tj ET`
    const { bytes, document, tags } = await finished(content, ({ tag, mcid }) => [tag('P', [mcid(0)]), tag('NonStruct', [mcid(1)])])
    const [page] = readPages(document, new Map())
    expect(page?.marks.map(({ tag, mcid, shows, paths }) => [tag, mcid, shows, paths])).toEqual([['Artifact', undefined, 0, 1], ['Artifact', undefined, 0, 1], ['P', 0, 1, 0], ['Artifact', undefined, 2, 0]])
    expect(tags.map(tag => tag.role)).toEqual(['Document', 'P'])
    expect(await uaRemarks(bytes)).toEqual([])
  })

  it('are not the drawings of a picture with words', async () => {
    const { tags } = await finished('/Figure <</MCID 0>> BDC 0 0 5 5 re f EMC', ({ tag, mcid }) => [tag('Figure', [mcid(0)], { Alt: PDFString.of('A square') })])
    expect(tags.map(shapeOf)).toEqual(['Document(Figure(#0))', 'Figure(#0)'])
  })
})

describe('links', () => {
  it('say what they are called, or their text and where they lead', async () => {
    const linkNames = new Map([['0 https://example.org/', 'Source 1']])
    const build = ({ tag, mcid, link }: Sample): Kid[] => [tag('P', [tag('Link', [mcid(0), link()])])]
    const contents = async (names?: ReadonlyMap<string, string>): Promise<(string | undefined)[]> => {
      const { document, tags } = await finished(text(0), build, names)
      return tags.flatMap(tag => tag.kids.filter(kid => kid.kind === 'annotation')).map(kid => textIn(document.context.lookup(kid.ref) as Tag['dict'], 'Contents'))
    }
    expect(await contents(linkNames)).toEqual(['Source 1'])
    expect(await contents()).toEqual(['a, example.org'])
  })

  it('to slides that were left out become text', async () => {
    const { bytes, tags } = await finished(text(0), ({ tag, mcid, link }) => [tag('P', [tag('Link', [mcid(0), link('x', `${deckUrl}7`)])])])
    expect(tags.map(tag => tag.role)).toEqual(['Document', 'P', 'Span'])
    expect((await lookAtPdf(bytes)).pages[0]).toMatchObject({ links: 0, badLinks: [] })
    expect(await uaRemarks(bytes)).toEqual([])
  })
})

describe('the claim', () => {
  const xmpOf = (bytes: Uint8Array): string => /<\?xpacket begin[^]*<\?xpacket end="r"\?>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? ''

  it('is made where nothing is found', async () => {
    const { bytes } = await finished(text(0), ({ tag, mcid }) => [tag('H1', [mcid(0)])])
    expect(xmpOf(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(await lookAtPdf(bytes)).toMatchObject({ claimsUa: true, isUa: true })
  })

  it('is not made where something is, and the remarks say why', async () => {
    const { bytes } = await finished(text(0), ({ tag, mcid }) => [tag('Figure', [mcid(0)])])
    expect(xmpOf(bytes)).not.toContain('pdfuaid')
    expect(await uaRemarks(bytes)).toEqual(['not PDF/UA-1 (figure-alt): a picture has no alternative text (page 1)'])
    expect(await lookAtPdf(bytes)).toMatchObject({ claimsUa: false, isUa: false })
  })

  it('fails the inspection where it is false', async () => {
    const honest = (await finished(text(0), ({ tag, mcid }) => [tag('Figure', [mcid(0)])])).bytes
    const claim = Buffer.from('<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>')
    const lie = Buffer.from(honest)
    claim.copy(lie, lie.indexOf('</rdf:RDF>') - claim.length - 1)
    expect((await inspectPdf(lie, { facts, slides: [1] })).map(problem => problem.message)).toContain('it says that it is PDF/UA-1, and is not')
  })

  it('stands in metadata that says what the document says', async () => {
    const { bytes } = await finished(text(0), ({ tag, mcid }) => [tag('H1', [mcid(0)])])
    const xmp = xmpOf(bytes)
    for (const part of ['<rdf:li xml:lang="x-default">Law &amp; &lt;order&gt;</rdf:li>', '<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li>', '<dc:language><rdf:Bag><rdf:li>en</rdf:li>', '<pdf:Keywords>AI, law</pdf:Keywords>', '<xmp:CreateDate>2025-06-01T00:00:00Z</xmp:CreateDate>', '<xmp:ModifyDate>2025-06-01T00:00:00Z</xmp:ModifyDate>', '<rdf:li xml:lang="x-default">A briefing.</rdf:li>'])
      expect(xmp).toContain(part)
  })
})
