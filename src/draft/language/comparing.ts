/** Sentences that set what they say beside, or against, something that stands before them. Cautious: where both may be named, they stand alone. */

/** `The tugs, on the other hand, are lit.`: the first hand stands before it. */
const OTHER_HAND = /^(?:(?!\b(?:hand|while|whereas|although|though|but)\b)[^,;]){3,80}, on the other hand, /u

/** `The storm dictated otherwise.`: otherwise than what. */
const OTHERWISE = /^(?!.*\b(?:but|yet|while|although|though|if|whether|unless|despite|that|who|which|when|;).* otherwise).*\b(?:dictate|suggest|indicate|prove|show|argue|decide|think|say|believe)[ds]?(?:ed)? otherwise(?=[.,;])/u

/** `Pilots face essentially the same limits.`: the same as whom; `the two`, `Elm and Ash` name both. */
const SAME = /^(?!.*\b(?:and|[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree|[Ee]ach|[Ee]very)\b.*\bthe same\b)[^,;]*\b(?:essentially|much|largely|broadly|exactly|virtually|almost|precisely) the same (?!.*\b(?:as|that|which)\b)/u

/** `Arguably, a similar sale is already under way.`: similar to which. */
const SIMILAR = /^[^,;]{3,40}, an? similar \p{Ll}+ (?:is|are|was|were|has|have|had|can|could|may|might|will|would|took|takes)\b(?!.* to (?:that|those|the one)\b)/u

/** `For crews, that sort of delay is dear.` */
const SORT = /(?:^|, |\b(?:of|in|for|with|by|from) )[Tt]hat (?:sort|kind|type) of\b/u

/** `Those who fail to comply must pay.`: with what. */
const COMPLY = /^Those (?:who|that) (?:\p{Ll}+ ){0,3}(?:comply|cooperate|participate|do so)\b(?! (?:with|in)\b)/u

/** `The sale of the pier is a case in point.`: of what, the sentence before says. */
const IN_POINT = /\b(?:is|are|was|were) (?:an? (?:\p{L}+ )?)?cases? in point\b(?! (?:of|for)\b)/u

const BACKWARD: readonly RegExp[] = [OTHER_HAND, OTHERWISE, SAME, SIMILAR, SORT, COMPLY, IN_POINT]

export const comparesBack = (text: string): boolean => BACKWARD.some(pattern => pattern.test(text))
