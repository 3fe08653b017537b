/** What a report says of itself where no front matter does: its title, who wrote it and when, in the lines at its head. */
import type { Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast'
import { dateIn, dateLine } from './dates.ts'
import { isHeading, isInvitation } from './headings.ts'
import { plainText } from './inline.ts'
import type { Section } from './types.ts'

const LONGEST = 120
const MOST_WORDS = 16

/** What a document is, not what it is about. */
const KIND = new RegExp(String.raw`^(?:(?:table of )?contents|for immediate release|press release|news release|memorandum|memo|confidential\b|restricted\b|not for\b|embargo|draft$|communication from|(?:joint )?communication$|proposal for an?|annex(?:es)?\b|(?:performance |special |audit |final |annual |interim |working |white |green |discussion |position |policy |research |briefing |issue |country )*(?:audit|report|paper|brief|briefing|note|study|memo|analysis)s?(?: (?:no\.? ?)?[\d/.-]+| series.*)?$|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[\p{L}-]+teenth|\d+(?:st|nd|rd|th)) (?:special )?report\b|report of the committee|order code\b|report (?:no|number)\b|to (?:the |all )?(?:minister|members?|secretary|president|chair|honou?rable)\b|(?:ms|mr|mrs|dr) \p{Lu}\S+ \p{Lu}\S+$|\d+[a-z]? (?:\p{Lu}\p{L}+ )+(?:street|road|avenue|quay|square|lane)$|ordered\b|(?:adopted|approved|issued|delivered) (?:at|on|by|in)\b|before (?:the|a)$|submitted\b|presented\b|published\b|printed\b|isbn\b|issn\b|rapport(?: d[’']information| annuel| final)?$|note (?:de synthèse|d[’']analyse|stratégique)$|étude$|(?:abschluss|jahres|prüf|sonder)?bericht$|studie$|gutachten$|informe(?: anual| final)?$|relatório(?: anual| final| de auditoria)?$|relazione$|rapporto$|raport$|rapport$|доклад$|отчёт$|звіт$|تقرير$|보고서$|報告書$|报告$|inhalt(?:sverzeichnis)?$|sommaire$|table des matières$|índice$|indice$|sumário$|spis treści$|содержание$|зміст$|目次|目录|目錄|차례|목차)`, 'iu')
/** Who publishes: a name that ends with, or begins as, that of a body. */
const BODY = /^(?!(?:minutes|report|review|study|inquiry|evidence|statement|hearing|letter)\b)(?:(?:the |house of |national |european |ministry of |department (?:of|for) |parliament of |government of |court of )?[^:]{0,60}\b(?:commission|committee|chamber|parliament|assembly|senate|congress|council|ministry|department|institute|agency|office|authority|court|university|cent(?:re|er)|foundation|government|secretariat)|(?:[\p{L}]+ )?(?:house|ministry|department|parliament|government|republic|kingdom|court|office|(?:sub)?committee|commission|institute|institution|cent(?:er|re)|school|council|agency|bureau|academy|association|foundation) (?:of|for|on) .{2,60}|(?:.{0,60} )?(?:bundes|landes)?(?:ministerium|institut|stiftung|rechnungshof|behörde|ministère|instituto|ministerio|ministério|ministero|fundación|fundação|universidad|universität|université|università|ministerstwo)(?: .{2,60})?|(?:tribunal|cour|corte|tribunale|trybunał|instytut|fundacja|институт|министерство|міністерство|інститут|счётная палата)(?: .{2,60})?)$/iu
/** `COM(2025) 999 final`, `HC 312`. */
const REFERENCE = /^\p{Lu}{2,6}[ (/-]?(?:\(?\d{2,4}\)?)[\p{L}\d ()/.-]{0,20}$/u
const FIELD = /^(?<name>to|from|cc|re|subject|date|authors?|by|prepared (?:by|for)|submitted (?:by|to)|owner|status|tags|created|last edited|updated|published|contact|version|classification|reference|ref|doi|url|keywords|present|attendees|participants|apologies|venue|location|time|chair|reporting period|jel codes|betreff|von|an|datum|autor(?:en|es|in)?|auteurs?|objet|de|à|asunto|para|fecha|author\(s\)|作者|日期|日付|著者|저자|날짜|إعداد|بقلم|מאת|автор(?:ы|и)?)\s*[:：]\s*(?<value>\S.*)?$/iu
const TO_PEOPLE = /^(?:by|von|par|por|di|da|door|av|af|(?:testimony|statement|remarks) (?:of|by)|(?:written|prepared|edited) by|prepared for .{3,60} by)\s+(?<names>\p{Lu}.*)$/iu
const NAME = /^(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|The Rt Hon|Rt Hon|Hon|Ms|Mrs|Mr|Capt|Gen)\.? )*\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|y|e|dos|del) )*\p{Lu}[\p{L}.’'-]*){1,4}(?:,? (?:MP|PhD|MD|QC|KC))?$/u

const isPicture = (paragraph: MdParagraph): boolean => paragraph.children.some(node => node.type === 'image')

const isBold = (node: RootContent): boolean => node.type === 'paragraph' && node.children[0]?.type === 'strong'

/** The lines of a paragraph as they were written. */
function linesIn(paragraph: MdParagraph): string[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of paragraph.children) {
    const [first = '', ...rest] = node.type === 'text' ? node.value.split('\n') : node.type === 'break' ? ['', ''] : ['']
    lines.at(-1)?.push(node.type === 'text' ? { ...node, value: first } : node)
    rest.forEach(value => lines.push([{ type: 'text', value }]))
  }
  return lines.map(children => plainText({ type: 'paragraph', children })).filter(line => line !== '')
}

/** A line at the head, and the block it stands in. */
interface HeadLine { text: string, node: RootContent, depth: number | undefined }

/** Blocks of the head, and words of a line with which the text begins. */
const MOST_BLOCKS = 14
const LONG_LINE = 28

/** What stands before the text: headings without text, short lines. */
function headOf(body: readonly RootContent[]): HeadLine[] {
  const head: HeadLine[] = []
  for (const node of body.filter(({ type }) => type !== 'html' && type !== 'thematicBreak').slice(0, MOST_BLOCKS)) {
    if (node.type !== 'heading' && node.type !== 'paragraph')
      break
    // A logo.
    if (head.length === 0 && node.type === 'paragraph' && isPicture(node) && plainText(node) === '')
      continue
    const lines = node.type === 'heading' ? [plainText(node)] : linesIn(node)
    const isText = node.type === 'paragraph' && lines.some(line => line.split(' ').length > LONG_LINE || (/[.!?。！][”"’')]*$/u.test(line) && !isAside(line)))
    if (isText || (node.type === 'paragraph' && isPicture(node)))
      break
    head.push(...lines.filter(line => line !== '').map(text => ({ text, node, depth: node.type === 'heading' ? node.depth : undefined })))
  }
  return head
}

/** What stands at a head beside the title: fields, dates, names of bodies, what kind of document it is. */
function isAside(line: string): boolean {
  return line.split(/\s*[|·•]\s*/u).every(isAsidePart)
}

/** `Director, Elm Institute`: who somebody is. */
const POST = /^(?:(?:senior|deputy|research|visiting|associate|executive|policy|managing) )*(?:director|fellow|specialist|professor|lecturer|analyst|head|chair(?:man|woman)?|president|minister|secretary|researcher|editor|adviser|advisor)\b/iu

function isAsidePart(text: string): boolean {
  return KIND.test(text) || BODY.test(text) || REFERENCE.test(text) || FIELD.test(text) || TO_PEOPLE.test(text) || POST.test(text) || /^(?:Source|before (?:the )?\p{Lu})/u.test(text)
    || (dateIn(text) !== undefined && text.split(' ').length <= 6) || /^\p{Lu}{2,}:?$/u.test(text)
}

const isTitle = (text: string): boolean => text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && /\p{L}/u.test(text) && !/[.,;:!…。！，；：]$/u.test(text) && !isInvitation(text)

/** Names of chapters with which reports open. */
const OPENING = /^(?:[\dIVX]+[.)]? )?(?:foreword|preface|introduction|(?:executive )?summary|abstract|overview)$/iu

/** A subject that a memo names. */
const subjectIn = (head: readonly HeadLine[]): HeadLine | undefined => head.find(({ text }) => /^(?:re|subject|betreff|objet|asunto)$/iu.test(FIELD.exec(text)?.groups?.name ?? ''))

export interface Title {
  /** `''` where there is none. */
  title: string
  subtitle?: string
  /** The report without the line that was its title; a heading stays. */
  body: readonly RootContent[]
  /** Blocks at the head that say what the document is, from whom and when. */
  about: ReadonlySet<RootContent>
  /** Who and when, as the head says it. */
  credits: Record<string, string>
}

const namesIn = (text: string): string[] => text.split(/\s*(?:,(?! (?:MP|PhD|MD|QC|KC)\b)|;|&|\band\b|\b(?:und|et|y|e|en|och|oraz|i)\b|(?<= )[иіו](?= ))\s*/u).map(name => name.trim()).filter(name => NAME.test(name))

/** `By A. Brook | 12 April 2024`: parts of a line. */
function creditsIn(head: readonly HeadLine[]): Record<string, string> {
  const parts = head.flatMap(({ text }) => text.split(/\s*[|·•]\s*/u))
  const people = parts.flatMap((text) => {
    const { name = '', value = '' } = FIELD.exec(text)?.groups ?? {}
    const own = /^(?:from|authors?|author\(s\)|by|prepared by|autor(?:en|es|in)?|auteurs?)$/iu.test(name) ? value : ''
    // `Policy Unit (J. Marsh)`
    const within = namesIn(/\((?<who>[^)]+)\)$/u.exec(own)?.groups?.who ?? '')
    if (within.length > 0)
      return within
    return namesIn(TO_PEOPLE.exec(text)?.groups?.names ?? own)
  })
  const asked = parts.find(text => /^(?:作者|著者|저자|إعداد|بقلم|מאת|автор(?:ы|и)?)\s*[:：]/iu.test(text))?.replace(/^\P{L}*\p{L}+\s*[:：]\s*/u, '')
  const date = parts.map(text => text.split(' ').length <= 10 ? dateIn(text)?.date : undefined).find(Boolean)
  const publisher = parts.map(text => text.replace(/^[\d*†⁰¹²³⁴-⁹]+ ?/u, '')).find(text => BODY.test(text) && !POST.test(text) && text.split(' ').length <= 8)
  // A name alone, right above a date.
  const alone = parts.filter((text, i) => (dateIn(parts[i + 1] ?? '') !== undefined || POST.test(parts[i + 1] ?? '')) && !KIND.test(text) && !BODY.test(text)).flatMap(text => namesIn(text.split(', ')[0] ?? '')).filter(name => name.split(' ').length <= 3)
  const together = parts.slice(0, 4).map(text => text.replace(/[\d*†·⁰¹²³⁴-⁹]+(?=,|$| and\b)/gu, '')).find(text => !KIND.test(text) && !BODY.test(text) && namesIn(text).length >= 2 && namesIn(text).length === text.split(/,\s*(?:and )?|\s+and\s+|\s*&\s*/u).filter(Boolean).length)
  const author = [...new Set(people.length > 0 ? people : alone.length > 0 ? alone : namesIn(together ?? ''))].join('; ') || asked
  return { ...author ? { author } : {}, ...date === undefined ? {} : { date }, ...publisher === undefined ? {} : { publisher } }
}

/** The title among the lines at the head: of the first level, or else the first that says what the document is about. */
function titleIn(head: readonly HeadLine[], body: readonly RootContent[]): HeadLine | undefined {
  const headings = body.flatMap(node => node.type === 'heading' && isHeading(node, plainText(node)) ? [{ text: plainText(node), node, depth: node.depth }] : [])
  const [first] = headings
  const top = headings.filter(({ depth, text }) => depth === 1 && !isAside(text))
  const opening = head.filter(({ text, node }) => isTitle(text) && !isAside(text) && dateLine(text) === undefined && (node !== body.at(-1) || node.type === 'heading'))
  const opens = opening.find(({ text, depth }) => depth === undefined && /^[“"«„].+[”"»“]$/u.test(text)) ?? opening[0]
  // Lines above several headings of the first level: theirs are the chapters.
  if (opens && opens.depth === undefined && (top.length !== 1 || head.every(({ node }) => node !== top[0]?.node)) && (top.length > 1 || first === undefined || opens.node === body[0] || head[0]?.text !== opens.text))
    return subjectIn(head) ?? opens
  if (top[0])
    return top[0]
  const firsts = headings.filter(({ depth }) => depth === 1)
  if (firsts.length === 1 && firsts[0]?.node === body[0] && !KIND.test(firsts[0]?.text ?? ''))
    return firsts[0]
  const leads = first && headings.length > 1 && headings.every(({ node, depth }) => node === first.node || depth > first.depth) ? first : undefined
  if (leads && !isAside(leads.text))
    return leads
  // A title set as its chapters are: the first of them is named or numbered as such.
  if (first && first.node === body[0] && !isAside(first.text) && !/^[\dIVX]+[.)]? /u.test(first.text) && /^(?:(?:1|I)[.)]? |abstract\b|introduction\b|(?:executive )?summary\b)/iu.test(headings[1]?.text ?? ''))
    return first
  // Headings without text, one upon the other.
  return head.filter(({ depth }) => depth !== undefined).length >= 2 && !OPENING.test(head[0]?.text ?? '') ? opening.find(({ depth }) => depth !== undefined) : undefined
}

/** Who wrote it, or when. */
const isCredit = (text: string): boolean => isAside(text) || namesIn(text).length > 0

export function titleOf(body: readonly RootContent[]): Title {
  const head = headOf(body)
  const credits = creditsIn(head)
  const found = titleIn(head, body)
  const after = found ? head.indexOf(found) : Infinity
  // A line between the title and other lines names who publishes, or where.
  const isBeside = (line: HeadLine, i: number): boolean => isAside(line.text) || line === found || (i > after && i < head.length - 1 && (found?.depth ?? 1) === 1 && !isBold(line.node) && line.text.split(' ').length <= 8)
  const asides = new Set(head.filter(({ node }) => node.type === 'paragraph').map(({ node }) => node).filter(node => head.every((line, i) => line.node !== node || isBeside(line, i))))
  if (!found)
    return { title: '', body, about: asides, credits }
  const [line = found.text, ...rest] = found.text.split(' | ')
  const own = found === subjectIn(head) ? FIELD.exec(found.text)?.groups?.value ?? found.text : rest.length > 0 && rest.every(isAsidePart) ? line : found.text
  const at = head.findIndex(({ node, text }) => node === found.node && text === found.text)
  const [second, third] = [head[at + 1], head[at + 2]]
  const isSubtitle = at >= 0 && own === found.text && second !== undefined && third !== undefined && !isAside(second.text) && second.text.split(' ').length > 2 && second.text.split(' ').length <= 24 && (second.depth === undefined ? found.depth === undefined || (isBold(second.node) && isAside(third.text)) : found.depth !== undefined && third.depth === undefined && isCredit(third.text))
  const whole = head.filter(({ node }) => node === found.node).length === 1 && found.node.type === 'paragraph'
  const gone = new Set<RootContent>([...whole ? [found.node] : [], ...isSubtitle && head.filter(({ node }) => node === second.node).length === 1 ? [second.node] : []])
  return { title: own, ...isSubtitle ? { subtitle: second.text } : {}, body: body.filter(node => !gone.has(node)), about: asides, credits }
}

const WRITTEN = /\b(?:report|paper|brief|study|article|submission) (?:was|is) (?:[\p{Ll},]+ ){0,4}(?:written|authored|prepared) by (?<names>\p{Lu}[^.;()]{3,120})/u

/** Who wrote it, where a sentence says so; author and date as lines below the title say them. */
export function creditsOf(sections: readonly Section[]): Record<string, string> {
  const lines = sections.slice(0, 2).flatMap(section => section.paragraphs.slice(0, 4)).filter(({ kind }) => kind === 'about').map(({ text }) => text)
  const names = sections.flatMap(({ paragraphs }) => paragraphs).map(({ text }) => WRITTEN.exec(text)?.groups?.names).find(Boolean)
  const written = namesIn(names ?? '').join('; ')
  const author = lines.map(text => /^By\s+(\p{Lu}.{2,120}?)\.?$/u.exec(text)?.[1]).find(Boolean) ?? (written || undefined)
  const date = lines.map(dateLine).find(Boolean)
  return { ...author === undefined ? {} : { author }, ...date === undefined ? {} : { date } }
}
