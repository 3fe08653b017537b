/** Titles of slides of requests: the weightiest request itself, else whom they ask. */
import { countWords } from '../../../model/time-plan.ts'
import { isInstruction } from '../language/instructions.ts'
import { nameBefore } from '../language/parting.ts'
import { saysAll } from '../language/titles.ts'
import { stemsOf } from '../language/words.ts'
import type { Ask, Claim, Statement } from '../types.ts'
import { onlyName, onlyVerb } from './ask-lines.ts'
import { briefText } from './brief.ts'
import { headlineWith } from './headline.ts'
import type { Workshop } from './workshop.ts'

const asStatement = ({ refs, text, weight, leaning }: Ask): Statement =>
  ({ refs, text, words: countWords(text), weight, stems: stemsOf(text), isItem: false, leaning })

/** Whether a point would say the title again, and besides at most the name of what is asked. */
function isAllOf(title: string, { text: whole, refs }: Ask): boolean {
  const { text, leaning } = briefText(whole, refs)
  const said = [text, ...leaning.map(claim => claim.text)]
  return said.includes(`${title}.`) && said.every(part => part === `${title}.` || part === `${nameBefore(whole)?.name ?? ''}.`)
}

/** The weightiest request that fits a title and no slide bears, and what is asked besides; one that was cut for it is among these. Where somebody is asked, no title is an order to nobody. */
export function requestTitle(asks: readonly Ask[], most: number, taken: ReadonlySet<string>): { title: Claim, asked: Ask | undefined, left: Ask[] } | undefined {
  const ofStatement = new Map(asks.filter(({ isFormal }) => !isFormal).map(ask => [asStatement(ask), ask]))
  const isNamed = asks.some(({ addressee }) => addressee !== undefined)
  const headline = asks.length > 1 ? headlineWith([...ofStatement.keys()], most, Infinity, ({ title: { text } }) => !taken.has(text) && !(isNamed && isInstruction(`${text}.`))) : undefined
  const ask = headline && ofStatement.get(headline.titled)
  if (!headline || !ask)
    return undefined
  const isWhole = saysAll(headline.title.text, ask.text) || isAllOf(headline.title.text, ask)
  return { title: headline.title, asked: isWhole ? ask : undefined, left: isWhole ? asks.filter(one => one !== ask) : [...asks] }
}

/** A heading or a sentence that says whom it may mean: `Recommendations for Elm`, `… by the Board`. */
const MEANS = /\b(?:for|to|by) (?:the )?\p{Lu}/u

/** `Light the quays`, `Lamps should be lit`: told to nobody; of `The library should …` it is only not known that it can be asked. */
const isToldToNobody = (text: string): boolean => isInstruction(text) || /^[^,]* (?:should|must|ought to) be \p{L}+(?:ed|en|t)\b/u.test(text)

/** Whether nobody is named, neither in what is asked nor in a heading over it. */
const namesNobody = ({ outline: { report, parts } }: Workshop, asks: readonly Ask[]): boolean => asks.length > 0 && asks.every(({ addressee, text, refs, isFormal }) =>
  addressee === undefined && (isFormal === true || isToldToNobody(text)) && !MEANS.test(text)
  && !refs.some(({ section }) => MEANS.test(report.sections[section]?.title ?? '') || parts.some(({ sections, heading }) => sections.includes(section) && MEANS.test(heading))))

/** `The paper offers recommendations for the Elm government`: whom all of them are for. */
const FOR_WHOM = /\brecommendations for (?<whom>(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:governments?|authorities|policymakers|ministers))\b(?!,? (?:and|or)\b)/u

/** The only one of whom summary and introduction say so. */
function askedOfAll({ outline: { report, parts } }: Workshop): string | undefined {
  const sections = parts.filter(({ role }) => role === 'summary' || role === 'introduction').flatMap(part => part.sections)
  const found = new Set(sections.flatMap(section => report.sections[section]?.paragraphs ?? []).flatMap(({ text }) => FOR_WHOM.exec(text)?.groups?.whom ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** Whom the first slide asks, and how strongly, as far as one name can say it. */
export function firstName(shop: Workshop, asks: readonly Ask[], isList: boolean): string | undefined {
  const of = isList ? onlyName(asks) : undefined
  const verb = of === undefined ? undefined : onlyVerb(asks)
  if (of !== undefined)
    return verb === undefined ? `What the paper asks of ${of}` : `What ${of} ${verb} do`
  if (namesNobody(shop, asks)) {
    const whom = askedOfAll(shop)
    return whom === undefined ? 'What the paper asks for' : `What the paper asks of ${whom}`
  }
  return isList ? undefined : 'What the paper asks for, and of whom'
}

/** What slides are called of which no request can be the title. */
export const nameOfMore = (asks: readonly Ask[], isList: boolean): string[] => {
  const of = isList ? onlyName(asks) : undefined
  const verb = of === undefined ? undefined : onlyVerb(asks)
  const named = of === undefined ? [] : verb === undefined ? [`What the paper asks of ${of}`, `What else the paper asks of ${of}`] : [`What ${of} ${verb} do`, `What else ${of} ${verb} do`]
  return [...named, 'What else the paper asks for', 'What the paper asks for besides', 'What the paper asks for in addition']
}

/** Whom a page of asks names, where all of it is asked of one. */
export function titleOf(asks: readonly Ask[]): string {
  const name = onlyName(asks)
  return name === undefined ? 'What else the paper asks for' : `What else the paper asks of ${name}`
}

/** The first of these names that no slide bears. */
export function freeName(names: readonly string[], taken: Set<string>): string {
  const name = names.find(one => !taken.has(one)) ?? names.at(-1) ?? ''
  taken.add(name)
  return name
}
