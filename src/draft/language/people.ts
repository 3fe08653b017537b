/** People whom a report introduces with what they are: `the political scientist Ada Brook`, `Ada Brook, a pilot of Elm`. */
import type { Report } from '../../report/types.ts'
import type { Claim } from '../types.ts'
import { capitalise, escaped } from './words.ts'

/** What somebody is. */
const OFFICES = 'activist admiral adviser advisor ambassador analyst author banker billionaire businessman businesswoman captain chair chairman chairwoman chief cleric colonel commander commissioner deputy diplomat director economist engineer entrepreneur envoy executive expert fellow founder general governor head historian imam journalist judge lawyer leader lieutenant manager mayor member merchant minister monk officer official oligarch owner philosopher physicist pilot politician premier president professor representative researcher scholar scientist secretary senator soldier solicitor spokesman spokesperson spokeswoman spy strategist theorist tycoon writer'.split(' ')
const OFFICE = `(?:${OFFICES.map(office => `[${office.charAt(0).toUpperCase()}${office.charAt(0)}]${office.slice(1)}`).join('|')})`
/** Found wherever somebody is introduced, and sooner. */
const HAS_OFFICE = new RegExp(String.raw`\b${OFFICE}\b`, 'u')
/** With a capital only because it begins a sentence, or no rank: `When Brook said`, `Mr. Brook`. */
const NO_RANK = 'Mrs?|Ms|Miss|Dr|The|An?|Another|One|Its|Their|His|Her|In|At|On|For|From|To|By|With|And|But|As|Of|Like|Unlike|When|While|After|Before|Since|If|Although|Though|Because|Despite|Both|Even|That|This|Under|Until|Whether|Where|Yet|So|Then'
const BARE = new RegExp(String.raw`^(?!\p{Lu})|^(?:${NO_RANK})\b`, 'u')
/** What says more of an office: `Elm’s deputy`, `then`, `U.S. defence`. */
const KIND = String.raw`(?:(?!(?:${NO_RANK})\b)\p{Lu}[\p{L}.-]*(?:’s)?|former|then|late|acting|deputy|vice|senior|chief|retired|leading|prominent|prime|first|foreign|defen[cs]e|finance|interior|justice|trade|energy|economic|political|military|naval|security|nuclear|cyber|computer|intelligence|state|opposition|social|legal|arms|oil|metals|media)`
const NAME = String.raw`(?<first>\p{Lu}[\p{L}’-]+(?: \p{Lu}\.)?) (?<surname>\p{Lu}\p{Ll}[\p{L}-]*\p{L})(?![\p{L}-]| \p{Lu})`

/** It begins with a name, or after none of the office’s own words: not `assistant | professor`, nor `former | Elm minister`. */
const LOWER = 'the an? its their his her of by with to from for and or as in on at that than when while but against like under despite another said says told met'.split(' ').map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')
const BEGINS = String.raw`(?<![\p{L}’-])(?:(?<!\b(?:former|then|late|acting|deputy|vice) )(?=\p{Lu})|(?<=^|[^\p{L}’] |\b(?:${LOWER}) ))`
/** `the political scientist Ada Brook`, `the board’s founder, Ada Brook`. */
const BEFORE = new RegExp(String.raw`${BEGINS}(?<what>(?:${KIND} ){0,4}${OFFICE})(?:(?<=’s .*),)? ${NAME}`, 'gu')
/** `Ada Brook, a pilot of Elm`: to the next sign, or to what only says what was done. */
const ENDS = String.raw` (?:\p{Ll}+(?:ed|ing)|who|that|which)\b`
const AFTER = new RegExp(String.raw`(?<![\p{L}’-])${NAME}, (?<what>(?:an?|the|then|former|deputy|senior|head|chief|director|founder|professor|one of)\b (?:[\p{L}’-]+ ){0,5}?${OFFICE}\b(?:(?!${ENDS})[^,.;:()“”–—]){0,80})(?=[,.;]|${ENDS})`, 'gu')

/** Offices of which one wants to know whose, and what tells it. */
const OF_WHOM = /(?:advis[eo]r|chair|chairman|chairwoman|chief|commander|deputy|director|executive|founder|head|leader|manager|officer|official|owner|representative|secretary|spokes\p{L}+)$/iu
const WHOSE = / (?:of|for|at|on) |(?:^|\s)(?!\p{Lu}\p{Ll}+$)\p{Lu}/u
/** What stands before a place, a time or a thing: `East Elm`. */
const NO_FIRST = new RegExp(String.raw`^(?:${NO_RANK}|North|South|East|West|Northern|Southern|Eastern|Western|New|Saint|San|Operation|Project|Lake|Mount|Port)$`, 'u')

/** Who is called by a surname, and in which words the report says who that is. */
export interface Person { surname: string, first: string, claim: Claim }

interface Found extends Person { isTelling: boolean }

const introducedIn = (text: string, refs: Claim['refs']): Found[] => !HAS_OFFICE.test(text) ? [] : [AFTER, BEFORE].flatMap(pattern => [...text.matchAll(pattern)]).flatMap(({ 0: said, groups: { what = '', first = '', surname = '' } = {} }) =>
  NO_FIRST.test(first) ? [] : [{ surname, first, claim: { text: capitalise(said), refs }, isTelling: WHOSE.test(what) || !OF_WHOM.test(what) }])

/** The name first: a search for a fixed text is fast. */
const bearsName = (surname: string, text: string): boolean => new RegExp(String.raw`the ${escaped(surname)} (?<=\bthe ${escaped(surname)} )\p{Lu}`, 'u').test(text)
const isWord = (word: string, text: string): boolean => new RegExp(String.raw`${escaped(word)}(?<![\p{L}’-]${escaped(word)})(?![\p{L}-])`, 'u').test(text)

/** By surname, those whom a report introduces; not where two share it, a body bears it (`the Brook Group`), or it is also a word (`brook`). */
export function peopleIn({ sections }: Report): Map<string, Person> {
  const all = sections.flatMap(({ paragraphs }, section) => paragraphs.filter(({ kind }) => kind !== 'about').flatMap(({ number, sentences }) =>
    sentences.flatMap(({ text }, sentence) => introducedIn(text, [{ section, paragraph: number, sentence }]))))
  const whole = all.length === 0 ? '' : sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n')
  return new Map([...Map.groupBy(all, ({ surname }) => surname)].flatMap(([surname, found]): [string, Person][] => {
    const person = found.find(({ isTelling }) => isTelling)
    const isOne = new Set(found.map(({ first }) => first)).size === 1 && !bearsName(surname, whole) && !isWord(surname.toLowerCase(), whole)
    return person && isOne ? [[surname, person]] : []
  }))
}

/** Whether a text calls somebody by the surname, without first name or rank. */
export const callsBySurname = ({ surname }: Person, text: string): boolean => text.includes(surname)
  && [...text.matchAll(new RegExp(String.raw`(?:(?<before>[\p{L}’.-]+) )?(?<![\p{L}’-])${escaped(surname)}(?![\p{L}-])`, 'gu'))].some(({ groups: { before = '' } = {} }) => BARE.test(before))
