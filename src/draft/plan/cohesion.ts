/** How far a slide is about one thing: whether its points are those that its title speaks of. */
import { overlap, stemsOf } from '../language/words.ts'
import { remember, rememberText } from '../../remember.ts'
import type { SentenceRef, Statement } from '../types.ts'

type Placed = Pick<Statement, 'refs'>

/** What a statement is worth beside another, by the paragraphs between them, and in another section. */
const NEXT = 0.95
const BY_DISTANCE = [1, NEXT, 0.85, 0.75]
const FAR = 0.65
const ELSEWHERE = 0.5

const firstOf = ({ refs: [ref] }: Placed): SentenceRef | undefined => ref

/** 1 within a paragraph, less the further apart they stand. */
export function nearness(a: Placed, b: Placed): number {
  const [one, other] = [firstOf(a), firstOf(b)]
  if (one?.section !== other?.section)
    return ELSEWHERE
  return BY_DISTANCE[Math.abs((one?.paragraph ?? 0) - (other?.paragraph ?? 0))] ?? FAR
}

/** Where a point stands to the statement that heads it: in its paragraph, in the next, further on, or before that paragraph; or in another section. */
type Place = 'with' | 'next' | 'after' | 'before' | 'elsewhere'

function placeUnder(titled: Placed, point: Placed): Place {
  const [from, to] = [firstOf(titled), firstOf(point)]
  if (!from || !to || from.section !== to.section)
    return 'elsewhere'
  const by = to.paragraph - from.paragraph
  return by < 0 ? 'before' : (['with', 'next'] as const)[by] ?? 'after'
}

export const comesBefore = (titled: Placed, point: Placed): boolean => placeUnder(titled, point) === 'before'

/** How far a point belongs under a statement, by its place alone: a statement heads its own paragraph, and may lead into the next ones. */
const HEADED: Record<Place, number> = { with: 1, next: 0.8, after: 0.6, before: 0.3, elsewhere: 0.3 }
const POWER = 2

/** What a title is worth by where its points stand, as a factor: words that both share say less of what belongs together. */
export const groundOf = (titled: Placed, points: readonly Placed[]): number =>
  points.length === 0 ? 1 : (points.reduce((sum, point) => sum + HEADED[placeUnder(titled, point)], 0) / points.length) ** POWER

/** Whether a title stands beside its points rather than over them: none is in its paragraph or the next, and not all come after it. */
export function isBeside(titled: Placed, points: readonly Placed[]): boolean {
  const places = new Set(points.map(point => placeUnder(titled, point)))
  return !places.has('with') && !places.has('next') && (places.has('before') || places.has('elsewhere'))
}

/** Stems of all that a point says. */
const stemsWith = remember((point: Statement): ReadonlySet<string> => stemsOf([point, ...point.leaning].map(({ text }) => text).join(' ')))

/** Words that are names: they begin with a capital, though no sentence begins with them. */
const namesIn = rememberText((text): ReadonlySet<string> => new Set([...text.matchAll(/(?<=[\p{Ll}\p{N},;:’”)] [“"(]?)\p{Lu}[\p{L}\p{N}’'.-]*[\p{L}\p{N}]/gu)].flatMap(([name]) => [...stemsOf(name)])))

/** Telling words that show that two sentences are about one thing, where none is a name. */
const TELLING = 2

/** Whether a point says more of what the title says: it shares a name with it, or telling words, which the whole report does not use; one word is enough after a title that opens its paragraph, and none right after the title. */
export function isAbout(title: string, titled: Statement, point: Statement): boolean {
  const [from, to] = [firstOf(titled), firstOf(point)]
  const after = from !== undefined && to !== undefined && from.section === to.section && from.paragraph === to.paragraph ? to.sentence - from.sentence : -1
  if (after === 0 || after === 1)
    return true
  const stems = stemsWith(point)
  const shared = [...stemsOf(title)].filter(stem => stems.has(stem) && titled.common?.has(stem) !== true)
  const names = namesIn(title)
  return shared.length >= (after > 0 && from?.sentence === 0 ? 1 : TELLING) || shared.some(stem => names.has(stem))
}

/** Whether the title tells of somebody by name, and the point stands in another section and tells of something else. */
export const isOfAnother = (title: string, titled: Statement, point: Statement): boolean =>
  nearness(titled, point) === ELSEWHERE && !isAbout(title, titled, point) && [...namesIn(title)].some(name => titled.common?.has(name) !== true)

/** Share of points that must be about the title. */
const HALF = 0.5

const shareOf = (points: readonly Statement[], is: (point: Statement) => boolean): number => points.length === 0 ? 1 : points.filter(is).length / points.length

/** Share of the points that must have anything to do with the title: one word, or a place beside it. */
const A_QUARTER = 0.25
export const holdsTogether = (title: string, titled: Statement, points: readonly Statement[]): boolean =>
  shareOf(points, point => overlap(stemsOf(title), stemsWith(point)) > 0 || nearness(titled, point) >= NEXT) >= A_QUARTER

/** Sentences after the title's by which a point goes on from it, whomever it names. */
const GOES_ON = 2
const goesOn = (titled: Statement, point: Statement): boolean => {
  const [from, to] = [firstOf(titled), firstOf(point)]
  return from !== undefined && to !== undefined && from.section === to.section && from.paragraph === to.paragraph && to.sentence > from.sentence && to.sentence - from.sentence <= GOES_ON
}

/** Names in the title of whom not the whole report tells. */
const namedIn = (title: string, { names, common }: Statement): string[] => [...stemsOf(title)].filter(stem => names?.has(stem) === true && common?.has(stem) !== true)

/** Whether any of the points tells of somebody whom the title names, or goes on from its sentence. */
export function isBorneOut(title: string, titled: Statement, points: readonly Statement[]): boolean {
  const names = namedIn(title, titled)
  return names.length === 0 || points.length === 0 || points.some(point => goesOn(titled, point) || names.some(name => stemsWith(point).has(name)))
}

/** What a title is worth over these points, as a factor. */
const LEAST = 0.1
const ABOUT_HALF = 0.9
export function fitOf(title: string, titled: Statement, points: readonly Statement[]): number {
  const share = shareOf(points, point => isAbout(title, titled, point))
  return share < HALF ? LEAST + (ABOUT_HALF - LEAST) * share / HALF : ABOUT_HALF + (1 - ABOUT_HALF) * (share - HALF) / (1 - HALF)
}
