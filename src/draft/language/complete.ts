/** Openings and ends that no sentence may have: every cut passes here. Cautious: doubt counts as broken. */
import { opensAsClause, opensWithVerb } from './clauses.ts'
import { isSentence } from './dangling.ts'
import { isBalanced } from './guard.ts'
import { isInstruction } from './instructions.ts'
import { capitalise } from './words.ts'
import { rememberText } from '../../remember.ts'

/** Words that want more after them. */
const OPEN_END = /\b(?:an?|the|of|to|by|for|in|on|at|as|with|from|into|and|or|than|its|their|but|yet|so|while|whilst|whereas|although|though|because|since|if|unless|until|when|where|whether|that|which|who|whom|whose|not|be|is|are|was|were|been|has|have|had|do|does|did|can|will|would|may|might|should|must|could|partly|mainly|largely|chiefly|primarily|mostly|only|even|just|also|more|most|very|both|simply|merely|solely|thereby|thus|hence|either|notably|precisely|potentially|in (?:part|particular)|considered|regarded|especially|particularly|including|such as|(?:that|which|who) looks?|(?:meant|designed|intended|destined|geared|tailored|poised|tasked|specially|specifically)|(?:must|should|can|could|will|would|may|might|to) (?:show|say|argue|ensure|demonstrate|suggest|prove|indicate|reveal|acknowledge|assume)|(?:has|have|had) (?:\p{Ll}+ly )?(?:created|made|given|taken|led|brought|forced|allowed|provided|produced|caused|put|set|used|found|shown|seen|helped|enabled|offered))$/u

/** The same, whatever the sentence was: a report’s own sentence ends on none of these. */
const NEVER_LAST = /(?:\b(?:an?|the|of|and|or|than|its|their|because|although|whereas|whether|whose|unless|including|such as)|[,;:]|\s[‒–—]|—)\.?$/u

/** What an opening conjunction brings, up to the end. */
const LAST_CLAUSE = /\b(?:that|whether|because|if|when|while|although) (?<clause>(?:(?!\b(?:that|whether|because|if|when|while|although)\b).)*)$/u
const HOLDS_VERB = /^(?:[\p{L}\p{N}’-]+ ){0,6}?(?:is|are|was|were|has|have|had|will|can|could|may|might|must|should|would|\p{L}+(?:s|ed))\b/u
/** `, which the pilots`: no verb. */
const LAST_RELATIVE = /, (?:(?:of|in|on|for|to|by|with|from|at) )?(?:which|whom|whose|who|where) (?<clause>[^,;]*)$/u

/** `in the areas where the interests of the pilots`: no verb either. */
const LAST_PLACE = /\b(?:where|(?:in|by|to|for|on|under|through|from) which|why) (?!to\b)(?<clause>[^,;]*)$/u
const hasVerb = (clause: string): boolean => opensWithVerb(clause) || isSentence(`${capitalise(clause)}.`)

/** `feels that the members by virtue of their duties`: what only looks like a verb is a noun in the plural. */
const SAID_LAST = /\b(?:feels?|felt|believes?|believed|thinks?|considers?|argues?|argued|says?|said|notes?|noted|states?|stated|finds?|found|concludes?|concluded|recommends?|recommended|hopes?|agrees?|agreed|suggests?|suggested|shows?|warns?|warned|concerns?|fears?|worries|doubts?|hopes?|evidence|signs?) that (?<clause>[^,;:]+)$/u
const PLURAL_SUBJECT = /^(?:(?:the|all|most|many|some|these|those|its|their|no) )?(?:[\p{L}’-]+ ){0,3}?\p{Ll}{3,}s (?:on|of|in|at|by|for|from|under|with|within|among|across)\b/u
/** `fear the dark`: a verb with its object, not a preposition. */
const WITH_OBJECT = /(?<=\s)(?!(?:of|on|in|at|by|for|from|to|with|under|within|among|across|and|or|as|into|over|about|between|through|after|before|during) )\p{Ll}{2,} (?:the|an?|its|their|his|her|all|more|no)\b/u
const hasNoVerb = (clause: string): boolean => PLURAL_SUBJECT.test(clause) && !opensAsClause(clause) && !WITH_OBJECT.test(clause)

/** `a fault that when crews leave for the north`: what is so then is gone. */
const OPEN_CASE = /\bthat (?:when|whenever|if|once|as soon as|unless) (?![^,]*(?:,|\bthen\b))/u

/** `a tracker that gathers`: what it gathers is gone. */
const BARE_RELATIVE = /\b(?:that|which|who) (?!(?:matters?|works?|exists?|remains?|fails?|failed|lasts?|counts?|emerged|arose|died|survived)$)\p{Ll}{3,}s$/u

/** `shows that in ports with old lamps`: what is so there is gone. */
const PLACE_ONLY = /^(?:in|for|at|on|under|during|across|among|within|amid|without|despite) /u
const PLAIN_VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|do|does|did)\b/u
const isPlaceOnly = (clause: string): boolean => PLACE_ONLY.test(clause) && !clause.includes(', ') && !PLAIN_VERB.test(clause) && !opensAsClause(clause)

/** A clause that was opened and has no verb: `believe that an attack`, `, which the pilots`. */
function isOpen(text: string): boolean {
  const clause = LAST_CLAUSE.exec(text)?.groups?.clause
  const relatives = [LAST_RELATIVE, LAST_PLACE].flatMap(pattern => pattern.exec(text)?.groups?.clause ?? [])
  const said = SAID_LAST.exec(text)?.groups?.clause
  return (clause !== undefined && ((!opensAsClause(clause) && !HOLDS_VERB.test(clause)) || isPlaceOnly(clause))) || (said !== undefined && hasNoVerb(said)) || BARE_RELATIVE.test(text) || OPEN_CASE.test(text) || !relatives.every(hasVerb)
}

/** A comma, and one word that nothing joins to what stands before: `the long river, swollen`. */
const STUB = /^(?!.*, (?:and|or) ).*, (?!too$|however$|though$|respectively$|alike$|accordingly$|etc$)\p{Ll}[^\s,]*$/u

/** `are seen to be, knowingly or not`: the verb’s complement is gone. */
const NO_COMPLEMENT = /\b(?:be|been|being|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|to|that|which), (?!(?:and|but|or) )[^,]{1,50}$/u

/** `hoped that, if the board paid, crews would stay`: after the condition comes its clause. */
const THAT_UNDER = /\bthat, (?:if|when|unless|because|although|though|while|as|once|even if|even though) (?<rest>[^;:]*)$/u
const isUnderOpen = (text: string): boolean => {
  const { rest } = THAT_UNDER.exec(text)?.groups ?? {}
  return rest !== undefined && !rest.split(/,[”"]? /u).slice(1).some(part => opensAsClause(part))
}

/** `to the north and, by some accounts`: what is joined is gone. */
const JOINS_NOTHING = /\b(?:and|or|but), (?:(?:by|in|at|to|on|for|from|as|according|with|under|after|before|since|during) [^,]{1,60}|(?:\p{Ll}+ly|perhaps|therefore|thus|indeed|later|then))$/u

const bare = (text: string): string => text.replace(/\s*\.(?=[”’"]?$)/u, '')
/** The sentence, or the last of several. */
export const lastSentence = (text: string): string => text.split(/(?<=\p{Ll}[.!?][”’"]?) (?=\p{Lu})/u).at(-1) ?? text

/** Whether what is left of a sentence ends in mid-air. */
export const endsOpen = rememberText((kept): boolean => {
  const text = lastSentence(bare(kept))
  return NEVER_LAST.test(text) || OPEN_END.test(text) || isOpen(text) || STUB.test(text) || NO_COMPLEMENT.test(text) || JOINS_NOTHING.test(text) || isUnderOpen(text) || /\.[”’"]?\.$/u.test(kept)
})

/** An opening that wants its clause after a comma. */
const SUBORDINATE = /^(?:Because(?! of\b)|Although|Though|Whereas|Even (?:if|though|as)|If(?! so\b)|Should|Had|Were|To (?=\p{Ll}))\b/u
const RELATIVE = /(?<=\S )(?:that|which|who|whose|whom|where)\b.*$/u

/** `Recommendation 3: …` */
const LABEL = /^[^:.,]{3,40}: (?=\p{Lu})/u

/** `selling bounties to the crews`, not `selling the gates will take years`. */
const isDoing = (part: string): boolean => /^\p{Ll}+ing\b/u.test(part) && !opensAsClause(part.replace(/^\p{Ll}+ing\b/u, 'Sale of'))

/** `To light the quay using the lamp that was sold`, `Because the board – like others – has sold it.`: an opening, and nothing that it opens. */
export function isOpeningOnly(labelled: string): boolean {
  const sentence = labelled.replace(LABEL, '')
  if (!SUBORDINATE.test(sentence) || /[?:]/u.test(sentence))
    return false
  const rest = sentence.split(/(?:,[”’"]?| [‒–—]|—) ?/u).slice(1).map(part => part.replace(RELATIVE, '').trim().replace(/\.$/u, ''))
  const isMain = (part: string): boolean => isInstruction(capitalise(part)) || (!opensWithVerb(part) && isSentence(`${capitalise(part.replace(/\p{L}+-\p{L}+/gu, 'x'))}.`))
  return !rest.some(part => !/^(?:and|or|but|like|including|such as|as|while|which|who)\b/u.test(part) && !isDoing(part) && isMain(part))
}

/** Whether a cut stands as a sentence: it opens nothing that it leaves open, and its quotes and brackets close. */
export const isComplete = (text: string): boolean => isBalanced(text) && !endsOpen(text) && !isOpeningOnly(lastSentence(text))
