/** In which language a text is, by its letters and its small words: rules for English words must not be put to others. */
import { rememberText } from '../remember.ts'

/** Small words that English has not. */
const SMALL: Readonly<Record<string, string>> = {
  de: 'und nicht ist ein eine einen einem einer eines mit für auf dem des sich werden wird sind wurde wurden haben nach aus im zum zur auch dass über durch bei zu von der das sie sollte müssen nachts jeder ihre ihren als am bis oder wie wer kein keine',
  fr: 'les et est dans que qui pour une au aux pas par sur ont été sont ce cette ces il elle du des la le un ne se leur plus avec mais doit doivent devrait',
  es: 'los las y que por una con para es se del al lo como más pero su sus fue son el la de un no debe deben entre sobre esta este esto esa ese eso según pero',
  pt: 'os as e que por uma com para é se do da dos das ao como mais mas foi são não um em deve devem pelo pela',
  it: 'il le la lo gli e che per una con è del della dei delle al alla come più ma sono non un nel nella di da deve devono dovrebbe',
  nl: 'het een en van voor met niet zijn op aan te dat die bij ook naar uit worden werd moet moeten geen hun haar zou zouden meer maar of de in',
  pl: 'i w na nie się z do że jest są od przez oraz dla po ale który która które powinno muszą lecz',
  sv: 'och att det som en för på med är av till den inte har ett om de',
  da: 'og at det som en for på med er af til den ikke har et om de',
  cs: 'a v na že se je s do z pro jsou by ale jako které který',
  tr: 've bir bu için ile olarak daha çok olan de da ise',
}
const PARTICLES = new Set('von van der de la le el du da di del dos das al en e y i a at'.split(' '))
/** Those that English has, too. */
const SHARED = new Set('a as at am do in is no on me or so to by for an om plus die war hat has an en e y i per con pour sur sale fin come non son se met ale dag men man aux'.split(' '))
const LANGUAGES = new Map<string, string[]>()
for (const [language, words] of Object.entries(SMALL)) {
  for (const word of words.split(' ').filter(one => !SHARED.has(one)))
    LANGUAGES.set(word, [...LANGUAGES.get(word) ?? [], language])
}
const ENGLISH = new Set('the of and that with from which should would were been this these their has its are was is it be will have by'.split(' '))

/** Languages with letters of their own. */
const LETTERS: readonly [string, RegExp][] = [
  ['uk', /[іїєґ]/iu], ['ru', /\p{Script=Cyrillic}/u], ['el', /\p{Script=Greek}/u], ['ar', /\p{Script=Arabic}/u], ['he', /\p{Script=Hebrew}/u],
  ['ko', /\p{Script=Hangul}/u], ['hi', /\p{Script=Devanagari}/u],
]
/** Nearly no text has any beyond those of Latin. */
const MAY_BE_OTHER = /[\u0370-\u1DFF\u1F00-\u1FFF\u2126\u2C00-\uFFFF]/
const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Devanagari}]/gu

const lower = (text: string): string[] => text.match(/(?<![\p{L}’'.@/-])\p{Ll}+(?![\p{L}-])/gu) ?? []

function read(text: string): string | undefined {
  const others = MAY_BE_OTHER.test(text) ? text.match(OTHER_LETTERS)?.length ?? 0 : 0
  if (others > 0 && others > (text.match(/\p{L}/gu)?.length ?? 0) / 2)
    return LETTERS.find(([, letters]) => letters.test(text))?.[0]
  const [scores, words] = [new Map<string, number>(), lower(text)]
  // `Los accidentes`, not `Los Angeles`.
  const first = /^\P{L}*(?<article>\p{Lu}\p{Ll}{0,3}) (?=\p{Ll})/u.exec(text)?.groups?.article?.toLowerCase()
  LANGUAGES.get(first ?? '')?.forEach(language => scores.set(language, 1))
  for (const word of words)
    LANGUAGES.get(word)?.forEach(language => scores.set(language, (scores.get(language) ?? 0) + (PARTICLES.has(word) ? 0.3 : 1)))
  const [best] = [...scores].sort(([, a], [, b]) => b - a)
  if (best === undefined)
    return undefined
  const english = words.filter(word => ENGLISH.has(word)).length
  // One small word is enough beside letters with marks, or where no English one stands; a name has its particles alone.
  const enough = english === 0 || /[äöüßéèêàçñãõłśżźćąęěščřøåœ¿«]/iu.test(text) ? 1 : 1.5
  return best[1] >= enough && best[1] > english ? best[0] : undefined
}

/** The language of a text by its code, e.g. `de`; `undefined` where it is English, or too short to tell; texts without spaces are not told. */
export const tongueOf = rememberText(read)

/** Whether the rules of English words say nothing about the text. */
export const isAbroad = (text: string): boolean => tongueOf(text) !== undefined

/** The language of most of the texts. */
export function mainTongue(texts: readonly string[]): string | undefined {
  const counts = new Map<string | undefined, number>()
  for (const text of texts)
    counts.set(tongueOf(text), (counts.get(tongueOf(text)) ?? 0) + text.length)
  const [[most] = [undefined]] = [...counts].sort(([, a], [, b]) => b - a)
  return most
}
