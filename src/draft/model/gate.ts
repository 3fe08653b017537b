/** Whether a model's rewording says what the report says. Pure; what is refused leaves the draft its own words. */
import { figuresOf } from '../../evidence/figures.ts'
import { modalsOf } from '../../evidence/modals.ts'
import { countProtected, isBalanced } from '../language/guard.ts'
import { stemsOf } from '../language/words.ts'
import { widthOf } from '../plan/fit.ts'

export type Refusal = 'empty' | 'markup' | 'length' | 'figures' | 'names' | 'negation' | 'modals' | 'off-passage' | 'dangling' | 'repeated'

export interface Wording {
  /** What the draft says. */
  own: string
  /** The sentences of the report that it rests on. */
  passage: string
  /** Notes keep their length, for the time plan; what is on a slide may not grow, for it fits as it is. */
  kind: 'title' | 'point' | 'note'
}

/** Also those that are no figures: of names (`F-35`) and labels (`Table 8`). */
const numbersIn = (text: string): string[] => (text.match(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu) ?? []).sort()

/** Markup, templates, addresses and control characters: none of them is plain prose. */
const MARKUP = /[<>{}`|\\\p{Cc}\p{Cf}]|\]\(|https?:|www\.|::|^\s*[#*-]/u
/** What is no letter, space or mark of a sentence: `*`, `_`, `$`, `[`, `&`. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s.,;:!?’‘'“”"()–—…-]/gu
const DANGLING = /^(?:This|That|These|Those|It|They|He|She|Such|But|And|Or|So)\b/
/** Of a rewording's telling words, how many the passage must hold. */
const FROM_PASSAGE = 0.7
/** How far the words of a note may be from the draft's. */
const NOTE_SLACK = 0.2

/** Words with a capital inside a text; the first word has one anyway. */
function namesIn(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
  return new Set(words.slice(1).filter(word => /^\p{Lu}/u.test(word)).map(word => word.replace(/[’']s$|[.’'-]+$/g, '')))
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item, i) => item === b[i])
const entriesOf = (counts: ReadonlyMap<string, number>): string[] => [...counts].map(([word, times]) => `${word} ${times}`).sort()
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** A percent or an ampersand stays where the report has one; no other sign comes, and none more often. */
function hasNoNewSigns(text: string, { own, passage }: Wording): boolean {
  const times = (sign: string, within: string): number => within.split(sign).length
  return (text.match(SIGNS) ?? []).every(sign => times(sign, text) <= Math.max(times(sign, own), times(sign, passage)))
}

function lengthFits(text: string, { own, kind }: Wording): boolean {
  if (kind !== 'note')
    return widthOf(text) <= widthOf(own)
  return Math.abs(wordsIn(text) - wordsIn(own)) <= Math.max(3, wordsIn(own) * NOTE_SLACK)
}

/** Names of the draft's words stay, and none comes that the passage does not have. */
function namesAgree(text: string, { own, passage }: Wording): boolean {
  const [before, after] = [namesIn(own), namesIn(text)]
  return [...before].every(name => text.includes(name)) && [...after].every(name => passage.includes(name) || own.includes(name))
}

function fromPassage(text: string, { own, passage }: Wording): boolean {
  const telling = [...stemsOf(text)]
  const known = stemsOf(`${passage} ${own}`)
  return telling.length > 0 && telling.filter(stem => known.has(stem)).length >= telling.length * FROM_PASSAGE
}

/** The rule that a rewording breaks; undefined where it may stand. `taken`: what is said elsewhere, by the draft’s words for it; what the draft says twice may be said twice. */
export function refusalOf(text: string, wording: Wording, taken: ReadonlyMap<string, string> = new Map()): Refusal | undefined {
  const { own } = wording
  const rules: [Refusal, boolean][] = [
    ['empty', /\p{L}/u.test(text)],
    ['markup', !MARKUP.test(text) && isBalanced(text) && hasNoNewSigns(text, wording)],
    ['length', lengthFits(text, wording)],
    ['figures', same(figuresOf(text), figuresOf(own)) && same(numbersIn(text), numbersIn(own))],
    ['modals', same(modalsOf(text), modalsOf(own))],
    ['negation', same(entriesOf(countProtected(text)), entriesOf(countProtected(own)))],
    ['names', namesAgree(text, wording)],
    ['off-passage', fromPassage(text, wording)],
    ['dangling', !DANGLING.test(text) || DANGLING.test(own)],
    ['repeated', (taken.get(text) ?? own) === own],
  ]
  return rules.find(([, holds]) => !holds)?.[0]
}
