/** The document's metadata as XMP: the same facts as its information dictionary, and what the file conforms to. */
import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'

/** Says that the file is PDF/UA-1. It is blanked out where the file's own check finds that it is not. */
export const UA_CLAIM = '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

const escaped = (text: string): string => text
  // XML has no way to write control characters.
  .replace(/(?![\t\n\r])\p{Cc}/gu, '')
  .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const infoKeys = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'] as const

export type Info = Partial<Record<typeof infoKeys[number] | 'CreationDate' | 'ModDate', string>>

/** The information dictionary's texts; dates as ISO 8601. */
export function readInfo(document: PDFDocument): Info {
  const dict = document.context.lookup(document.context.trailerInfo.Info)
  if (!(dict instanceof PDFDict))
    return {}
  const text = (key: string): string | undefined => {
    const value = dict.lookup(PDFName.of(key))
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
  }
  const date = (key: string): string | undefined => {
    const value = dict.lookup(PDFName.of(key))
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeDate().toISOString().replace('.000Z', 'Z') : undefined
  }
  const entries = [...infoKeys.map(key => [key, text(key)]), ...['CreationDate', 'ModDate'].map(key => [key, date(key)])]
  return Object.fromEntries(entries.filter(([, value]) => value)) as Info
}

const alternative = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
const listed = (kind: 'Seq' | 'Bag', text: string): string => `<rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}>`

/** The XMP packet for `info`; it claims PDF/UA-1. */
export function xmpPacket(info: Info, lang: string): string {
  const element = (name: string, content: string | undefined): string => content === undefined ? '' : `<${name}>${content}</${name}>\n`
  const plain = (name: string, text: string | undefined): string => element(name, text === undefined ? undefined : escaped(text))
  const titled = (key: 'Title' | 'Subject'): string | undefined => info[key] === undefined ? undefined : alternative(info[key])
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
${element('dc:title', titled('Title'))}${element('dc:creator', info.Author === undefined ? undefined : listed('Seq', info.Author))}${element('dc:description', titled('Subject'))}${element('dc:language', listed('Bag', lang))}${plain('pdf:Keywords', info.Keywords)}${plain('pdf:Producer', info.Producer)}${plain('xmp:CreatorTool', info.Creator)}${plain('xmp:CreateDate', info.CreationDate)}${plain('xmp:ModifyDate', info.ModDate)}</rdf:Description>
${UA_CLAIM}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** Puts the packet into the document, uncompressed, so that any program finds it. */
export function setXmp(document: PDFDocument, lang: string): void {
  const { context, catalog } = document
  const packet = context.stream(Buffer.from(xmpPacket(readInfo(document), lang), 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  const key = PDFName.of('Metadata')
  const old = catalog.get(key)
  if (old instanceof PDFRef)
    context.assign(old, packet)
  else
    catalog.set(key, context.register(packet))
}

/** Takes the claim out of finished bytes, in place: all else stays where it is. */
export function retractClaim(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = buffer.indexOf(UA_CLAIM)
  if (at >= 0)
    buffer.fill(' ', at, at + UA_CLAIM.length)
}

export const claimsUa = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(UA_CLAIM)
