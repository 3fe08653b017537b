/** What goes with the end of a sentence: a reason, a contrast, what comes of it, or who says so. */
import { proposesWay, tellsOutcome } from './focus.ts'

/** A contrast that is said besides. */
const CONTRASTS = /^[,;:–—\s]*(?:while|whereas|although|though|albeit|even though|even as|meanwhile)\b/u
export const REASON = /^,? (?:because|due to|as a result|by \p{L}+ing|through \p{L}+ing|in order to|so as to|thanks to|owing to|since|rather than|for|given|despite|in part|according to)\b/u

/** `, according to the pilots`, `as the board warns`: the claim is somebody’s; `as this report argues` is the paper’s own. */
export const VOICE = /^,? ?(?:[Aa]ccording to|[Aa]s (?!(?:this|the) (?:report|paper|study|brief|article)\b)(?:[^\s,]+ ){1,6}?(?:argu\p{Ll}+|not(?:es?|ed)|warn(?:s|ed)?|sa(?:id|ys?)|puts?|observ\p{Ll}+|explain(?:s|ed)?|suggest(?:s|ed)?|claim(?:s|ed)?|told|wr[io]tes?|stat(?:es?|ed)|believ\p{Ll}+|emphasi\p{Ll}+|stress(?:es|ed)?|report(?:s|ed)?|describ\p{Ll}+|point(?:s|ed)?|conclud\p{Ll}+|admit\p{Ll}*|acknowledg\p{Ll}+|remark(?:s|ed)?|recall(?:s|ed)?|insist(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed)?|predict(?:s|ed)?|sees?|saw)\b)\b|^,? ?(?:in the words of|for|to) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u

/** `as the oil is dear`, `after the storm had passed`. */
export const WHY = /^(?:as|since|after|before|so) /u
/** What is asked besides. */
const ASKS = /\b(?:should|must|ought to)\b/u
const OPPOSES = /\b(?:rather than|despite|unlike|in spite of|instead of|as opposed to|regardless)\b/iu
const INNER_CONTRAST = /, (?:while|whereas|but|although|though|yet) |\((?:although|though|but)\b/u
const INNER_REASON = /, (?:because|due to|owing to|thanks to|as a result) /u

/** What goes, as flags: a point keeps what is lossy or turns, a slide says what is set against a title, and a claim its speaker. */
export function lossOf(kept: string, left: string, rest: string, isAside: boolean): { isLossy: boolean, isContrast: boolean, isTurn: boolean, isVoice: boolean } {
  const isContrast = CONTRASTS.test(left) || proposesWay(kept, left) || tellsOutcome(left)
  return {
    isLossy: !isAside || REASON.test(left) || INNER_CONTRAST.test(rest) || INNER_REASON.test(rest),
    isContrast,
    isTurn: isContrast || INNER_CONTRAST.test(rest) || OPPOSES.test(left) || ASKS.test(rest),
    isVoice: VOICE.test(left),
  }
}
