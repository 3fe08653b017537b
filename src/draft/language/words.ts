/** Words as a measure of what a text is about. */
import { rememberText } from '../../remember.ts'

const STOP = new Set(`a about above after again against all also although am among an and any are as at be because been before being below between both but by
can could did do does doing down during each even few for from further had has have having he her here hers him his how however i if in into is it its itself
just many may me might more most much must my no nor not now of off on once only or other our out over own same she should since so some such than that the
their them then there these they this those through to too under until up upon very was we were what when where whether which while who whom whose why will
with within without would yet you your one two first second new well still than per via`.split(/\s+/))

/** A crude stem: plural and common endings off, so that "regulation" and "regulations" agree. */
function stem(word: string): string {
  const base = word.replace(/[’']s?$/, '')
  return base.length <= 4 ? base : base.replace(/(?:ies|ing|ed|es|s|ly|ment|ments)$/, '')
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'.-]*[\p{L}\p{N}])?/gu
const SIGN_OR_WORD = new RegExp(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|${WORD.source}`, 'gu')
/** Nearly no text has one of these characters, and the others need no look at their scripts. */
const MAY_BE_UNSPACED = /[\u0E00-\u0E7F\u2E80-\uFFFF]/

/** Lower-case words of a text; scripts without spaces count character by character. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(MAY_BE_UNSPACED.test(text) ? SIGN_OR_WORD : WORD) ?? []
}

/** How often a pattern with the flag `g` occurs. */
export const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** `“the quay,” and …` as `“the quay”, and …`: a comma within quotes joins like any other. */
export const commasOutside = (text: string): string => /[”"], /u.test(text) ? text : text.replace(/,(?<quote>[”"])(?=\s)/gu, '$<quote>,')
export const commasInside = (text: string): string => text.replace(/(?<quote>[”"]),(?=\s)/gu, ',$<quote>')

/** As it stands within a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** The first letter as a capital, unless the word has its own spelling (`iPhone`). */
export const capitalise = (text: string): string => text.replace(/^([“"‘(]*)(\p{Ll})(?!\p{Lu})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase())

/** With a full stop, unless it has one, in quotes or not. */
export const ended = (text: string): string => /[.!…][”"’)]*$/u.test(text) ? text : `${text}.`

/** Where a second sentence begins, after no short form. */
const SECOND = /[.!…](?<=\p{L}{3}[.!…])[”’)]? \p{Lu}/u
/** Whether a text is a sentence with one that leans on it. */
export const holdsTwo = (text: string): boolean => SECOND.test(text)

/** Stems of the telling words of a text. */
export const stemsOf = rememberText((text): ReadonlySet<string> => new Set(wordsOf(text).filter(word => !STOP.has(word)).map(stem)))

/** 0–1: how much of the smaller set is in the other. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0)
    return 0
  let shared = 0
  for (const item of small)
    shared += large.has(item) ? 1 : 0
  return shared / small.size
}

/** Whether so much of the smaller set is in the other; gives up as soon as it cannot be. */
export function sharesMost(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let missing = small.size * (1 - share)
  for (const item of small) {
    missing -= large.has(item) ? 0 : 1
    if (missing < -1e-9)
      return false
  }
  return small.size > 0
}

/** Written without spaces between words. */
export function isUnspaced(text: string): boolean {
  if (!MAY_BE_UNSPACED.test(text))
    return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return unspaced > letters / 2
}
