/** Cuts a sentence to what a slide needs: words are dropped, none is changed. */
import { countWords } from '../../../model/time-plan.ts'
import { keepsMeaning } from './guard.ts'

/** Above this many words, asides go too. */
const LONG = 24

/** Openings that join a sentence to the one before, and say nothing alone. */
const OPENINGS = new RegExp(`^(?:${[
  'However', 'Moreover', 'Furthermore', 'In addition', 'Additionally', 'Indeed', 'Therefore', 'Thus', 'Hence', 'Consequently', 'As a result', 'Accordingly',
  'For example', 'For instance', 'Meanwhile', 'Finally', 'Lastly', 'Overall', 'In short', 'In sum', 'In fact', 'In reality', 'Of course', 'Notably', 'Importantly', 'Similarly',
  'Likewise', 'Nevertheless', 'Nonetheless', 'Still', 'Besides', 'Specifically', 'In particular', 'More specifically', 'More importantly', 'Most importantly', 'Crucially', 'Clearly',
  'In other words', 'Put simply', 'Simply put', 'That said', 'On the other hand', 'On the one hand', 'By contrast', 'In contrast', 'To be sure', 'Again', 'At the same time', 'To that end',
  'To this end', 'In this context', 'In this regard', 'In this respect', 'In this sense', 'As such', 'In turn', 'Ultimately', 'In conclusion', 'To conclude', 'In essence', 'Equally', 'Conversely',
  'First', 'Firstly', 'Second', 'Secondly', 'Third', 'Thirdly', 'Fourth', 'Fourthly', 'Fifth', 'Sixth', 'Seventh', 'Next', 'Then', 'Also', 'Yet', 'And', 'But', 'So', 'Or',
].join('|')}),\\s+`)
const BARE_OPENINGS = /^(?:And|But|Yet|So)\s+(?!far\b|much\b|long\b|called\b)/

/** Abbreviations that a slide may need later: `(METI)`. */
const isAbbreviation = (text: string): boolean => /^“?\p{Lu}[\p{L}\p{N}&./-]{1,9}”?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)

const tidy = (text: string): string => text.replace(/\s+([,.;:])/g, '$1').replace(/,\s*([.;:])/g, '$1').replace(/\s{2,}/g, ' ').trim()

export const capitalise = (text: string): string => text.replace(/^([“"‘(]*)(\p{Ll})(?!\p{Lu})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase())

type Cut = (text: string) => string

const dropOpening: Cut = text => capitalise(text.replace(OPENINGS, '').replace(BARE_OPENINGS, ''))

/** `(see Figure 3)`, `[12]`, `(emphasis added)`; figures and abbreviations stay. */
const dropBrackets: Cut = text => tidy(text
  .replace(/\s*\[\d+(?:[,–-]\s?\d+)*\]/g, '')
  .replace(/\s*\(([^()]*)\)/g, (whole, inner: string) => isAbbreviation(inner) || (/[\d%$€£¥]/.test(inner) && !/\b(?:see|[Ff]igure|[Tt]able|[Ss]ection|[Cc]hapter|[Aa]nnex)\b/.test(inner)) ? whole : ''))

/** What stands between two dashes. */
const dropDashes: Cut = text => tidy(text.replace(/\s?[–—]\s?(?=\D)[^–—]{3,160}[^\s–—]\s?[–—]\s?(?=\p{Ll})/u, ' '))

/** `Japan, which has few rules, prefers …` */
const dropRelative: Cut = text => tidy(text.replace(/, (?:which|who|whose) [^,;:“”()]{8,140}, (?!and\b|or\b|but\b|which\b|who\b)(?=\p{Ll})/u, ' '))

/** `…, which was built in …` at the end. */
const dropTail: Cut = text => text.replace(/, (?:which|who|whose|where) [^;:“”()]{8,160}\.$/u, '.')

/** `According to the report, …`, `As noted above, …`: the author's own voice. */
const dropVoice: Cut = text => capitalise(text.replace(/^(?:As (?:noted|mentioned|discussed|described|outlined|explained|shown|stated)(?: (?:above|earlier|previously|below))?|It is worth noting that|It should be noted that|It is important to note that|Note that|Needless to say),?\s+/, ''))

const ALWAYS: readonly Cut[] = [dropOpening, dropVoice, dropOpening, dropBrackets]
const WHEN_LONG: readonly Cut[] = [dropDashes, dropRelative, dropTail]

/** The sentence with all that may go gone; each cut that would change its meaning is left out. */
export function cutSentence(sentence: string): string {
  const apply = (text: string, cut: Cut): string => {
    const shorter = cut(text)
    return shorter !== text && countWords(shorter) >= 4 && keepsMeaning(text, shorter) ? shorter : text
  }
  const plain = ALWAYS.reduce(apply, sentence)
  return WHEN_LONG.reduce((text, cut) => countWords(text) > LONG ? apply(text, cut) : text, plain)
}

/** Two full clauses joined by a semicolon or by `, but`; `undefined` where there is no such joint. */
export function splitClauses(sentence: string): [string, string] | undefined {
  const match = /^(.{40,}?)(?:; (?:however, |moreover, |therefore, )?|, but )(.{30,})$/u.exec(sentence)
  const [, first = '', second = ''] = match ?? []
  const halves: [string, string] = [`${first.trim()}.`, capitalise(second.trim())]
  return match && halves.every(half => countWords(half) >= 6) ? halves : undefined
}
