/** Full clauses: where a sentence may part in two, and what can stand as a sentence of its own. Cautious: doubt counts as no. */
import { capitalise, commasInside, commasOutside, countMatches } from './words.ts'
import { rememberText } from '../../remember.ts'

/** Forms that are nearly always a finite verb; words that are as often nouns (`costs`, `forces`, `plans`) are left out. */
export const FINITE = 'is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|may|might|must|should|shall|remains?|makes?|says?|said|gives?|gave|takes?|took|sees|saw|goes|went|comes?|came|means|meant|leads|led|keeps?|kept|lies|lay|begins?|began|becomes?|became|provides?|requires?|includes?|allows?|enables?|seeks?|sought|brings?|brought|puts?|runs?|ran|grows?|grew|falls?|fell|rises?|rose|wins?|loses?|spends?|sells?|buys?|faces|poses?|creates?|reflects?|represents?|continues?|depends?|relies|rely|suggests?|argues?|believes?|finds?|helps|exists?|stood|serves?|sheds?|shines?|shone|drives?|drove|draws?|drew|fails?|tends?|wants?|fights?|sends?|knows?|knew|thinks?|feels?|felt|meets?|wrote|writes?|spoke|speaks?|threatens?|operates?|produces?|prevents?|undermines?|weakens?|strengthens?|highlights?|reveals?|demonstrates?|indicates?|illustrates?|underscores?|emphasi[sz]es?|retains?|receives?|lacks?|consists?|contains?|covers?|appears?|seems?|involves?|constitutes?|contributes?|ensures?|adds|affirms|acknowledges|admits|adopts|affects|agrees?|aligns|amplifies|arises?|asserts|assesses|assumes|attracts|carries|complicates|comprises|concedes|confirms|confronts|considers|cooperates|culminates|decides|defines|degrades|delivers|denies|deploys|derives|deserves|determines|differs?|discusses|distinguishes|divides|dominates|emerges?|encompasses|encourages|enhances|enjoys|establishes|exacerbates|examines|exceeds|excludes|exerts|expects|explains|exposes|extends|facilitates|froze|generates|governs|happens|hinders|identifies|ignores|implies|imposes|improves|incorporates|insists|integrates|introduces|invests|justifies|lags|maintains|mitigates|obtains|occupies|occurs?|outweighs|owns|participates|perceives|performs|persists|possesses|pre-?dates|precludes|predicts|prefers|presupposes|prioriti[sz]es|promotes|protects|proves|publishes|raises|recogni[sz]es|reduces|reinforces|rejects|relates|replaces|resembles|resides|responds|restricts|shifted|simplifies|spans|specifies|stems|stipulates|suffers|surrounds|survives|sustains|tells|thrives|transforms|undergoes|underlies|underpins|undertakes|urges|var(?:y|ies)|violates|warns|welcomes|withdraws|withheld'

/** A past form with an object after it: `noted that`, `created the`, `supplied Ukraine`; not `specialised equipment` or `based in`. */
const PAST_WITH_OBJECT = String.raw`(?<!\b(?:[Tt]he|[Aa]n?|of|its|their|his|her|most|more|less|by|and|or|with|for|in|to) )\p{L}{3,}ed (?=(?:an?|the|to|that|its|their|his|her|more|one|two|three|all|many|most|some|several|no)\b|\p{Lu}|[$€£¥]?\d)`

/** Past forms that are also participles: `the board lost money`, not `the lost port` or `money lost by`. */
const STRONG_PAST = String.raw`(?<!\b(?:[Tt]he|[Aa]n?|of|its|their|his|her|by|and|or|to) )(?:lost|held|built|found|made|spent|sold|sent|paid|bought|fought|won|met|set|cut|shot|taught|caught)\b(?! (?:by|in|on|at|as|for|from|with)\b)`

/** Present forms that are also plural nouns: `Japan uses the law`, not `uses of the law`. */
const PRESENT_WITH_OBJECT = String.raw`(?:uses|aims|plays|holds|needs|supports|calls|works|costs|face|hosts?|employs?|shows|shares|builds?|offers?|plans|controls|states|reports|marks|gains|claims|risks|limits|shapes|targets|focuses|stands|funds|ranks|accounts|changes|moves|increases|supplies|develops?|maintains?|enjoys?|distinguish(?:es)?|expects?|describes?|explains?|pursues?|views) (?=(?:an?|the|its|their|his|her|more|as|both)\b)`

/** `urgently need to`, not `the need to`. */
const NEEDS = String.raw`(?<!\b(?:[Tt]he|[Aa]n?|[Nn]o|any|this|that|their|its|our|of|by|for|with|and|or|urgent|clear|growing|great|real|pressing) )needs? (?=to\b)`

const CLAUSE_VERB = new RegExp(String.raw`\b(?<!\b[Tt]o )(?:(?:${FINITE}|(?:is|are|was|were|has|have|had|do|does|did|wo|would|ca|could|should|must)n[’']t)\b|${PRESENT_WITH_OBJECT}|${NEEDS}|${STRONG_PAST}|${PAST_WITH_OBJECT})`, 'u')

const VERB_FIRST = new RegExp(String.raw`^(?:(?:also|still|now|therefore|thus|often|\p{Ll}+ly) )?(?:${FINITE}|faces|announced|launched|signed|declared|warned|noted|added|followed|plays|aims|needs|holds|offers?)\b`, 'u')

/** Whether the text goes on with the verb of a subject that stands before it. */
export const opensWithVerb = (text: string): boolean => VERB_FIRST.test(text)

/** Words that make a clause depend on another, or a phrase of what looks like a clause. */
export const DEPENDENT = /^(?:and|or|nor|not|also|only|rather|instead|especially|particularly|notably|including|such|plenty|none|while|whilst|whereas|although|though|because|since|if|when|where|as|which|who|whose|that|what|how|why|whether|so|than|thus|thereby|with|without|even|both|of|\p{L}+ing)\b/iu

const RELATIVE = /\b(?:that|which|who|whose|whom|where|how|what|why|whether|because|while|although|if|when)\b/u

/** Nothing, or an adverb, before the verb. */
const NO_SUBJECT = /^(?:(?:\p{L}+ly|then|also|still|now|often|never|thus) )*$/iu

/** A pronoun that counts what stands outside: `some have been …`. */
const COUNTS_OTHERS = /^(?:some|others|many|most|few|several|one|each|none|all|two|three) (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b/iu

/** An opening with a verb of its own, which is not that of the clause: `Until there is a law, …`. */
const OPENING = /^(?:[Uu]ntil|[Bb]efore|[Aa]fter|[Oo]nce|[Uu]nless)\b[^,]*(?:, |$)/u

const verbIn = rememberText((text): { verb: string, index: number } | undefined => {
  const found = CLAUSE_VERB.exec(text)
  return found ? { verb: found[0], index: found.index } : undefined
})

/** Whether the text opens with a subject and its verb, before anything that only tells more of the subject. */
export const opensAsClause = rememberText((whole): boolean => {
  const text = whole.replace(OPENING, '')
  if (DEPENDENT.test(text))
    return false
  const first = verbIn(text)
  if (!first || NO_SUBJECT.test(text.slice(0, first.index)))
    return false
  const aside = RELATIVE.exec(text)
  return !aside || first.index < aside.index
})

/** The verb of the clause with its place; `undefined` where it is no clause. */
export function clauseVerb(clause: string): { verb: string, index: number } | undefined {
  return opensAsClause(clause) ? verbIn(clause) : undefined
}

/** What stands before the clause's verb; `undefined` where it is no clause. */
export function subjectOf(clause: string): string | undefined {
  const verb = clauseVerb(clause)
  return verb && clause.slice(0, verb.index).trim().replace(/ (?:\p{Ll}+ly|also|still|now|often|never)$/u, '')
}

/** Openings and verbs whose reach goes over the joint: to part there would free a claim from its speaker or its condition. */
const REACHES_OVER = /^(?:[Ii]f|[Ww]hen|Unless|Should|Although|Though|While|Whilst|Whereas|Because|Since|Even)\b|\b(?:not only|not just|not merely|not so much|both|either|whether)\b|\b(?:sa(?:y|ys|id)|argu|claim|inform|suggest|believ|think|thought|warn|not|conclud|find|found|stat|assert|assum|expect|hop|fear|report|explain|indicat|show|estimat|told|insist|declar|recommend|means?|given)\p{L}* that\b|\b[Aa]ccording to\b|^Per \p{L}|\b(?:how|why|what|whether)\b|,(?: [^\s,]+){1,3}$|^[^,]+, \p{L}+ed\b[^,]*$|:|\p{Ll}\. \p{Lu}/u

const JOINTS: readonly RegExp[] = [
  /^(?<first>.{40,}?); (?:however, |moreover, |therefore, |in addition, )?(?<second>.{30,})$/u,
  /^(?<first>.{40,}?), but (?<second>.{30,})$/u,
  /^(?<first>.{40,}), and (?<second>.{30,})$/u,
]

/** `…, and Utilization of Lamps`: the rest of a name. */
const NAME_GOES_ON = /^\p{Lu}\p{Ll}+ (?:of|on|for|and) \p{Lu}/u

/** `the lamps of Elm, the gates of Ash`: what `, and` joins to it is one more of them. */
function isMidList(first: string): boolean {
  const last = /, (?<item>[^,]+)$/u.exec(first)?.groups?.item
  return last !== undefined && !opensAsClause(last) && !opensWithVerb(last) && !/^(?:which|who|whose|where|while|although|though|because|since|as|if|when|\p{Ll}+ing|and|but|or|so|including|such|with|from|in|at|on|for|by|to|of|after|before|during|despite|especially|particularly|both)\b/u.test(last)
}

const LEAST_WORDS = 6
const isLong = (text: string): boolean => countMatches(text, /\S+/gu) >= LEAST_WORDS

/** Whether both are full clauses, and nothing of the first reaches over to the second. */
export const joinsClauses = (first: string, second: string): boolean =>
  !REACHES_OVER.test(first) && opensAsClause(first) && opensAsClause(second) && !COUNTS_OTHERS.test(second) && !NAME_GOES_ON.test(second) && !isMidList(first)

/** Two full clauses joined by a semicolon, `, but` or `, and`; `undefined` where there is no such joint. */
export function splitClauses(sentence: string): [string, string] | undefined {
  const text = commasOutside(sentence)
  const back = (part: string): string => text === sentence ? part : commasInside(part)
  for (const joint of JOINTS) {
    const { first = '', second = '' } = joint.exec(text)?.groups ?? {}
    if (isLong(first) && isLong(second) && joinsClauses(first, second))
      return [back(`${first.trim()}.`), back(capitalise(second.trim()))]
  }
  return undefined
}
