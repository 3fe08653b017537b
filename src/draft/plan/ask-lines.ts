/** Requests as lines or rows of slides: who is asked, in which words, and how many a slide holds. */
import { figuresOf } from '../../evidence/figures.ts'
import { pointsOutside } from '../language/pointers.ts'
import { capitalise, ended } from '../language/words.ts'
import type { Ask, Claim, SlideBody } from '../types.ts'
import { briefText } from './brief.ts'
import { chunk, DECISIONS, heightOf, heightWith, LEAST_DECISION, LONG_VERB, TALK, TALK_DENSE, type Area } from './fit.ts'

/** Characters of an addressee that can stand in a title. */
const NAME = 44

export const nameOf = ({ addressee }: Ask): string => (addressee ?? '').replace(/^[Tt]he /, '').toLowerCase()

/** Requests of a slide of the talk: as lines, or as rows of who and what. */
const LINES = 6
const ROWS_OF_TALK = 5

/** `Governments`, `Outside researchers`: a common noun that begins its sentence. */
const COMMON = /^(?:\p{Lu}\p{Ll}+(?:ers|ors|ments|ies|ists|ents|ants|ions|ees|states|banks|firms|boards|ports|schools|cities|towns|allies|partners|nesses)|\p{Lu}\p{Ll}+(?: \p{Ll}+)* \p{Ll}+s)$/u
/** `Western governments`, `European banks`: of a place. */
const OF_PLACE = /^\p{Lu}\p{Ll}+(?:ern|an|ese|ish) /u
const withinSentence = (name: string): string => COMMON.test(name) && !OF_PLACE.test(name) ? name.replace(/^\p{Lu}/u, letter => letter.toLowerCase()) : name.replace(/^The /u, 'the ')

/** One name for all of them, where one is asked. */
export function onlyName(asks: readonly Ask[]): string | undefined {
  const [first] = asks
  return first?.addressee !== undefined && first.addressee.length <= NAME && figuresOf(first.addressee).length === 0 && asks.every(ask => nameOf(ask) === nameOf(first)) ? withinSentence(first.addressee) : undefined
}

/** Who is asked, and what, says all. */
const isRow = ({ addressee, isOnlyThen }: Ask): boolean => addressee !== undefined && !isOnlyThen

/** Lines, not rows, where the paper asks nobody in particular, or one alone, or only in a case that the sentence names. */
const isList = (asks: readonly Ask[]): boolean => onlyName(asks) !== undefined || !asks.every(isRow)

/** `should` or `must`, where all are asked with it; the title can say it for them. */
export const onlyVerb = (asks: readonly Ask[]): string | undefined =>
  asks.every(({ verb }) => verb === asks[0]?.verb) && /^(?:should|must)$/u.test(asks[0]?.verb ?? '') ? asks[0]?.verb : undefined

const asOrder = (text: string): string => /[。！]$/u.test(text) ? text : ended(capitalise(text).replace(/[.:;]$/u, ''))

/** What can be told as an order: it begins with the bare verb. */
const isOrder = ({ decision, isOnlyThen }: Ask): boolean => !isOnlyThen && !/^(?:be|not|at|only|also|have|no|never|either|both|\p{Ll}+ly)\b/u.test(decision)

/** What a line says: an order to nobody, or where the title says who and how strongly; else the sentence. */
const lineOf = (ask: Ask, asks: readonly Ask[]): string =>
  ask.isFormal ? ask.text : ask.names === 'statement' || (ask.verb === undefined && (ask.addressee === undefined || onlyName(asks) !== undefined)) || (onlyName(asks) !== undefined && onlyVerb(asks) !== undefined && isOrder(ask) && !pointsOutside(ask.decision)) ? asOrder(ask.decision) : ask.text

/** What a formal request only leads into (`A board consisting of:`): never left out. */
const partsOfAsk = ({ isFormal, text, leaning }: Ask): Claim[] => isFormal && text.endsWith(':') ? leaning : []

/** The same as a point: the name of what is asked, with its sentence under it. */
function pointOf(ask: Ask, asks: readonly Ask[]): Claim {
  const { text, leaning } = ask.isFormal ? { text: ask.text, leaning: partsOfAsk(ask) } : briefText(lineOf(ask, asks), ask.refs)
  return { text, refs: ask.refs, ...leaning.length > 0 ? { under: leaning } : {} }
}

const heightOfPoint = ({ text, under = [] }: Claim, area: Area): number => heightWith(text, under, area)

const inLines = (asks: readonly Ask[]): Ask[][] => chunk(asks, ask => heightOfPoint(pointOf(ask, asks), TALK_DENSE), TALK_DENSE.space + TALK_DENSE.gap, LINES)
const heightOfRow = ({ decision, verb = '' }: Ask): number => Math.max(verb.split(' ').length > 2 ? LONG_VERB : LEAST_DECISION, heightOf(decision, DECISIONS))
const inRows = (asks: readonly Ask[]): Ask[][] => chunk(asks, heightOfRow, DECISIONS.space, ROWS_OF_TALK)

/** Requests of one body that make a slide of its own. */
const OWN_SLIDE = 3

/** Slides of decisions: of each body that much is asked of; of the others, who is asked what; then what is asked of nobody in particular. */
export function inSlides(asks: readonly Ask[]): Ask[][] {
  const named = asks.filter(({ addressee }) => addressee !== undefined)
  if (named.length * 2 < asks.length)
    return inLines(asks)
  const groups = [...Map.groupBy(named, nameOf).values()]
  const large = groups.filter(group => group.length >= OWN_SLIDE && onlyName(group) !== undefined)
  const small = groups.filter(group => !large.includes(group)).flat()
  return [...large.flatMap(inLines), ...small.every(isRow) ? inRows(small) : inLines(small), ...inLines(asks.filter(ask => !named.includes(ask)))]
}

const heightOfAll = (points: readonly Claim[], area: Area): number => points.reduce((sum, point) => sum + heightOfPoint(point, area), 0)

/** With the sentences that lean on a request under it, as far as the slide holds them. */
function withLeaning(points: readonly Claim[], asks: readonly Ask[]): Claim[] {
  const all = [...points]
  asks.forEach((ask, i) => {
    const [point, leaning] = [all[i], ask.leaning.filter(claim => !partsOfAsk(ask).includes(claim))]
    const more = point && { ...point, under: [...point.under ?? [], ...leaning] }
    if (more && leaning.length > 0 && heightOfAll(all.with(i, more), TALK_DENSE) <= TALK_DENSE.space + TALK_DENSE.gap)
      all[i] = more
  })
  return all
}

/** Who is asked to do what; a list of what is asked, where the paper mostly names nobody, or one alone, or the rows do not fit. */
export function bodyOf(asks: readonly Ask[]): SlideBody {
  if (!isList(asks) && inRows(asks).length <= 1)
    return { form: 'recommendations', asks: [...asks] }
  const points = withLeaning(asks.map(ask => pointOf(ask, asks)), asks)
  return { form: 'points', points, dense: heightOfAll(points, TALK) > TALK.space + TALK.gap }
}
