/** Splits a paragraph into sentences: Unicode rules, then repairs for what they split wrongly. */
import type { Sentence } from './types.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATIONS = new Set([
  'adm', 'al', 'approx', 'art', 'ca', 'capt', 'cf', 'ch', 'col', 'dr', 'e.g', 'ed', 'eds', 'etc', 'fig', 'figs', 'gen', 'gov',
  'hon', 'i.e', 'jr', 'lt', 'maj', 'messrs', 'mr', 'mrs', 'ms', 'mt', 'no', 'nos', 'para', 'pp', 'pvt', 'cpl', 'brig', 'cmdr', 'supt', 'sr', 'insp', 'pres', 'prof', 'rep', 'rev',
  'sec', 'sen', 'sgt', 'sr', 'st', 'ver', 'viz', 'vol', 'vols', 'vs',
])

/** The same in other languages: before a name or a number. */
const ABROAD = new Set(['mio', 'mrd', 'tsd', 'nr', 'abs', 'bzw', 'vgl', 'bd', 'ziff', 'núm', 'pág', 'págs', 'sra', 'mme', 'dott', 'ssa', 'sig', 'tys', 'mln', 'mld', 'ust', 'тыс', 'млн', 'млрд', 'тис', 'стр', 'рис', 'табл'])
const MONTH_NEXT = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh)\b/u

/** `since Feb. 24` */
const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u

/** `etc.`, `Jr.`, `U.S.` may also end a sentence: they bind only when the next word does not look like an opening. */
const MAY_END = new Set(['al', 'etc', 'jr', 'sr'])
const OPENINGS = /^[“"‘'([]*(?:The|A|An|This|That|These|Those|It|In|On|At|As|By|For|From|With|But|And|However|While|Although|If|When|Since|There|He|She|They|We|Its|Their|Such|Yet|Moreover|To|After|Before|Despite|Instead|Meanwhile|Many|Most|Some|One|Two|Other|Another|Both|Each|Not|No|Because|What|Where|Who|Why|How|Thus|Therefore|Finally|Similarly|Additionally|Furthermore|Given)\b/

/** Whether a piece that ends here runs on into the next. */
function runsOn(piece: string, next: string): boolean {
  const end = piece.trimEnd()
  if (/[」』”]$/u.test(end) && /^(?:と|って|の|を|は|が)/u.test(next))
    return true
  if (/^[\p{Ll},;:)–—-]/u.test(next))
    return !/[!?][”"’')]*$/.test(end) || /^[\p{Ll},;]/u.test(next)
  if ((/\b\d{1,2}\.$/u.test(end) && MONTH_NEXT.test(next)) || (MONTH.test(end) && /^\d{1,4}\b/u.test(next)))
    return true
  // `2022 r.`, `2022 г.`: the year, at a sentence’s end.
  if (/\d{4} (?:r|г|р)\.$/u.test(end))
    return !/^[“„«"]?\p{Lu}/u.test(next)
  const word = /([\p{L}][\p{L}.]*)\.$/u.exec(end)?.[1]?.toLowerCase()
  if (word === undefined)
    return false
  if (/^\p{L}$/u.test(word))
    return !OPENINGS.test(next)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !ABBREVIATIONS.has(word))
    return !OPENINGS.test(next)
  return MAY_END.has(word) ? !OPENINGS.test(next) : ABBREVIATIONS.has(word) || ABROAD.has(word)
}

/** `… the main cause. 61 per cent of …`: two sentences, where the word before is no abbreviation. */
const beforeFigures = (piece: string): string[] =>
  piece.split(/(?<=\p{Ll}{5}[.!]\s)(?=\d[\d.,]*\s?(?:%|\p{Ll}{2}))/u).reduce<string[]>((parts, part) => {
    const last = parts.at(-1)
    return last !== undefined && runsOn(last, part) ? [...parts.slice(0, -1), last + part] : [...parts, part]
  }, [])

/** Closing quotes and brackets that the segmenter left at the head of the next piece. */
const STRAY_CLOSERS = /^[”’)\]]+(?=\s|$)/

/** Opening quotes that the segmenter left at the tail of the piece before, as in Chinese. */
const STRAY_OPENERS = /[“‘「『（]+$/u

/** Sentences that a quotation or an aside in brackets may run through, and the characters of all of them. */
const REACH = 7
const LONGEST = 1000

/** Marks that open and close. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [[/“/gu, /”/gu], [/\(/gu, /\)/gu], [/\[/gu, /\]/gu]]
const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0

/** Opened, and not closed, by pair; below zero where it is closed only. */
const openIn = (text: string): number[] => PAIRS.map(([open, close]) => count(text, open) - count(text, close))
const isClosed = (text: string): boolean => openIn(text).every(open => open === 0)

/** A sentence in which a quotation or a bracket opens is one with those up to where it closes; what never closes is left as it is. */
function joinOpen(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] ?? ''
    let [whole, to] = [first, i]
    if (openIn(first).some(open => open > 0)) {
      while (!isClosed(whole) && to - i < REACH - 1 && to < pieces.length - 1)
        whole += pieces[++to] ?? ''
    }
    const isOne = to > i && isClosed(whole) && whole.length <= LONGEST
    joined.push(isOne ? whole : first)
    i = isOne ? to : i
  }
  return joined
}

/** Sentences of a folded text, in order; joined, by single spaces where the text has them, they are the text again. */
export function splitSentences(text: string): Sentence[] {
  const pieces: string[] = []
  let opener = ''
  for (const { segment: bare } of segmenter.segment(text)) {
    const last = pieces.at(-1)
    const segment = opener + bare.replace(STRAY_OPENERS, '')
    opener = STRAY_OPENERS.exec(bare)?.[0] ?? ''
    if (segment === '')
      continue
    const [first = '', ...rest] = beforeFigures(segment)
    if (last !== undefined && (runsOn(last, first) || STRAY_CLOSERS.test(first)))
      pieces[pieces.length - 1] = last + first
    else
      pieces.push(first)
    pieces.push(...rest)
  }
  if (opener !== '')
    pieces.push(opener)
  return joinOpen(pieces).map(piece => ({ text: piece.trim() })).filter(sentence => sentence.text !== '')
}
