/** How likely a statement is what its section argues, and not one of the details that prove it. */
import type { Statement } from '../types.ts'

/** What opens a paragraph says what it is about; what shares words with the heading over it, what the section is about. */
const OPENS = 1.15
const ON_HEADING = 1.2
const HALF_ON_HEADING = 1.1
/** An event of one day, what one source has told, or a picture of a moment. */
const DETAIL = 0.55

const DATED = /\b(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Ff]rom) (?:(?:early|late|mid|the (?:spring|summer|autumn|fall|winter) of|\d{1,2}) ?-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/u
const PAST = /\b(?:was|were|had|\p{L}{3,}ed|met|said|told|took|gave|made|found|held|fell|won|lost|went|came|saw|sent|led|began|bought|sold|built|paid|cut|struck|shot|hit|fled|rose|grew|wrote)\b/u
const SOURCE = new RegExp([
  String.raw`^(?:(?:[Ii]nvestigative|[Mm]edia|[Nn]ews|[Oo]pen-source|\p{Lu}[\p{L}’.]*) )*[Rr]eport(?:s|ing) (?:ha[sd]|have|by|from|suggests?|indicates?|claims?|shows?)\b`,
  String.raw`^(?:One|An?|Another) (?:[\p{L}-]+ ){0,3}(?:official|officer|source|interviewee|analyst|expert|participant|respondent|commander|diplomat)s?\b`,
  String.raw`\b(?:told|said|recalled|wrote|tweeted|quipped)\b|^[“"]`,
  String.raw`^According to\b`,
  // Somebody was there, and saw.
  String.raw`^(?:Beside|Behind|Inside|Outside|Nearby|Beneath|Along|Around|On|In) [^,]* (?:lay|hung|sat|stood) (?:an?|the)\b`,
  String.raw`^(?:Examples|Cases|Documented cases|Instances)\b|\b(?:example|case in point|instance) (?:is|was)\b`,
].join('|'), 'u')

/** Whether the title tells of one event, or hands on what one source tells. */
export const isDetail = (title: string): boolean => (DATED.test(title) && PAST.test(title)) || SOURCE.test(title)

/** `May 2019: The board buys a lamp`: one of a row of dates. */
export const isEntry = (title: string): boolean => /^(?:(?:\d{1,2} )?\p{Lu}\p{L}*|[HQ]\d)(?: \d{1,2},)? (?:19|20)\d\d(?::| [–-]) \S/u.test(title)

/** As a factor; what is chosen from the whole paper opens nothing. */
export function asThesis(title: string, stems: ReadonlySet<string>, { refs: [ref], headed }: Pick<Statement, 'refs' | 'headed'>): number {
  const shared = [...headed ?? []].filter(stem => stems.has(stem)).length
  return (headed !== undefined && ref?.sentence === 0 ? OPENS : 1) * (shared > 1 ? ON_HEADING : shared === 1 ? HALF_ON_HEADING : 1) * (isDetail(title) ? DETAIL : 1)
}
