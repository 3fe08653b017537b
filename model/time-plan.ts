/** How long a talk takes: words of talk ÷ 130 a minute + 15 seconds a slide. */
import { signsShown, withoutEscapes } from './markdown-text.ts'

/** Spoken words a minute. */
export const WORDS_PER_MINUTE = 130
/** Seconds a slide takes besides its words: looking, clicking, breathing. */
export const SECONDS_PER_SLIDE = 15

/** Signs of Markdown, unless they stand for themselves. */
const MARKUP = /(?<!\\)[*_`>]|^#+/gm

/** The part of a note that is spoken, as it is read: all before the `If asked` block, less click marks, `[[passages]]` and the evidence list. */
export function talkOf(note: string): string {
  const [spoken = ''] = note.split(/^\s*(?:#+\s*|\*\*)?(?:If asked|Evidence)\b/im)
  return signsShown(withoutEscapes(spoken.replace(/\[click(?::\d+)?\]|\[\[[^\]]*\]\]/g, ' ').replace(MARKUP, ''))).trim()
}

/** A rendered note as plain text: a built deck carries its notes as HTML only. */
export function textOfNote(html: string): string {
  return html.replace(/<\/(?:p|li|h\d)>/g, '\n').replace(/<[^>]+>/g, '').replace(/&\w+;/g, ' ')
}

/** Letters and digits make words; joints stand within a word or at its end; all else parts them. */
type Sign = 'letter' | 'joint' | 'gap'

function signOf(code: number): Sign {
  const char = String.fromCodePoint(code)
  return /[\p{L}\p{N}]/u.test(char) ? 'letter' : /[’'.,–-]/.test(char) ? 'joint' : 'gap'
}

/** Those of ASCII by code: most of a text. */
const SIGNS = Array.from({ length: 128 }, (_, code) => signOf(code))

/** Words of a text, as a speaker would count them. Read sign by sign: drafting an archive counts millions of them. */
export function countWords(text: string): number {
  let words = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const sign = SIGNS[code] ?? signOf(code)
    words += sign === 'letter' && !within ? 1 : 0
    within = sign === 'letter' || (sign === 'joint' && within)
    at += code > 0xFFFF ? 1 : 0
  }
  return words
}

/** Seconds as minutes: `125` → `2:05`; parts of a second are left off. */
export function formatMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

/** Seconds one slide takes. */
export function slideSeconds(note: string): number {
  return SECONDS_PER_SLIDE + (countWords(talkOf(note)) / WORDS_PER_MINUTE) * 60
}

/** For each slide, the second at which the talk should leave it. */
export function timePlan(notes: string[]): number[] {
  let elapsed = 0
  return notes.map(note => (elapsed += slideSeconds(note)))
}

/** Where a talk stands against its plan. */
export interface Standing {
  /** Second at which the plan leaves this slide. */
  leaveAt: number
  state: 'early' | 'on-time' | 'late'
  /** Seconds before the slide's planned start (early) or after its planned end (late); 0 on time. */
  offBy: number
}

/** The standing at slide `no` (1-based) after `passed` seconds; `undefined` outside the plan. */
export function standing(plan: readonly number[], no: number, passed: number): Standing | undefined {
  const leaveAt = plan[no - 1]
  if (leaveAt === undefined)
    return undefined
  const enterAt = plan[no - 2] ?? 0
  if (passed > leaveAt)
    return { leaveAt, state: 'late', offBy: passed - leaveAt }
  if (passed < enterAt)
    return { leaveAt, state: 'early', offBy: enterAt - passed }
  return { leaveAt, state: 'on-time', offBy: 0 }
}
