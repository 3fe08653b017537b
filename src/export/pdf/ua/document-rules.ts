/** Rules about the document as a whole (7.1, 7.2, 7.11, 7.15, 7.16 and 7.17 of ISO 14289-1). */
import { PDFArray, PDFBool, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { standardRoles } from '../roles.ts'
import { decoded } from '../streams.ts'
import { textIn } from '../tags.ts'
import { readInfo, xmpPacket } from '../xmp.ts'
import type { Finding, UaRule } from './subject.ts'

const isTrue = (value: unknown): boolean => value === PDFBool.True
const within = (dict: PDFDict, ...path: string[]): unknown => path.reduce<unknown>((value, key) => value instanceof PDFDict ? value.lookup(PDFName.of(key)) : undefined, dict)

/** BCP 47, as far as it can be told by looking: `en`, `ja`, `en-GB`, `zh-Hant-TW`. */
export const isLanguage = (text: string | undefined): boolean => text !== undefined && /^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*|x(?:-[a-z0-9]{1,8})+)$/i.test(text)

function metadataText(document: PDFDocument): string | undefined {
  const stream = document.catalog.lookup(PDFName.of('Metadata'))
  return stream instanceof PDFStream ? Buffer.from(decoded(stream)).toString('utf8') : undefined
}

const basics: UaRule = ({ document, tree }) => {
  const { catalog } = document
  const checks: [boolean, string, string][] = [
    [tree !== undefined && tree.kids.length > 0, 'structure', 'there is no structure tree'],
    [isTrue(within(catalog, 'MarkInfo', 'Marked')), 'marked', 'it does not say that it is tagged (MarkInfo)'],
    [!isTrue(within(catalog, 'MarkInfo', 'Suspects')), 'suspects', 'it calls its own tags suspect'],
    [isTrue(within(catalog, 'ViewerPreferences', 'DisplayDocTitle')), 'title-shown', 'viewers are not told to show its title'],
    [isLanguage(textIn(catalog, 'Lang')), 'language', `its language "${textIn(catalog, 'Lang') ?? ''}" is no language`],
    [document.context.trailerInfo.Encrypt === undefined, 'encryption', 'it is encrypted'],
    [catalog.lookup(PDFName.of('Outlines')) instanceof PDFDict, 'outline', 'it has no outline'],
  ]
  return checks.filter(([good]) => !good).map(([, rule, message]) => ({ rule, message }))
}

/** The title is there, and the metadata says nothing else than the information dictionary. */
const metadata: UaRule = ({ document }) => {
  const text = metadataText(document)
  if (text === undefined)
    return [{ rule: 'metadata', message: 'it has no XMP metadata' }]
  const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>\s*([^<]*\S)/.exec(text)?.[1]
  const expected = xmpPacket(readInfo(document), textIn(document.catalog, 'Lang') ?? '')
  return [
    ...(title ? [] : [{ rule: 'title', message: 'its metadata holds no title' }]),
    ...(text === expected ? [] : [{ rule: 'metadata', message: 'its metadata differs from its information dictionary' }]),
  ]
}

/** Parts that PDF/UA forbids or asks more of; a deck has none of them. */
const foreignParts: UaRule = ({ document }) => {
  const { catalog } = document
  const parts: [boolean, string][] = [
    [within(catalog, 'AcroForm', 'XFA') !== undefined, 'an XFA form'],
    [catalog.has(PDFName.of('OCProperties')), 'optional content'],
    [within(catalog, 'Names', 'EmbeddedFiles') !== undefined || catalog.has(PDFName.of('AF')), 'embedded files'],
    [within(catalog, 'Names', 'JavaScript') !== undefined, 'scripts'],
  ]
  return parts.filter(([found]) => found).map(([, part]) => ({ rule: 'foreign-part', message: `it holds ${part}` }))
}

/** Every type leads to a standard one, without a circle, and no standard type is given another meaning. */
const roles: UaRule = ({ tree, tags, roleOf }) => {
  const unknown = [...new Set(tags.filter(tag => roleOf(tag) === '').map(tag => tag.role))]
  const remapped = [...tree?.roleMap.keys() ?? []].filter(role => standardRoles.has(role))
  return [
    ...unknown.map(role => ({ rule: 'role', message: `the tag ${role} stands for no standard type` })),
    ...remapped.map(role => ({ rule: 'role', message: `the standard tag ${role} is given another meaning` })),
  ]
}

const pagesRule: UaRule = ({ document }) => document.getPages().flatMap((page, i): Finding[] => {
  const hasAnnotations = (page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.size() ?? 0) > 0
  return hasAnnotations && page.node.get(PDFName.of('Tabs')) !== PDFName.of('S')
    ? [{ rule: 'tab-order', place: `page ${i + 1}`, message: 'the tab key does not follow the structure' }]
    : []
})

const languages: UaRule = ({ tags }) => tags
  .filter(tag => tag.dict.has(PDFName.of('Lang')) && !isLanguage(textIn(tag.dict, 'Lang')))
  .map(tag => ({ rule: 'language', message: `"${textIn(tag.dict, 'Lang') ?? ''}" of a ${tag.role} is no language` }))

export const documentRules: readonly UaRule[] = [basics, metadata, foreignParts, roles, pagesRule, languages]
