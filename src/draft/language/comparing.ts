/** Sentences that set what they say beside, or against, something that stands before them. Cautious: where both may be named, they stand alone. */

/** `The tugs, on the other hand, are lit.`: the first hand stands before it. */
const OTHER_HAND = /^(?:(?!\b(?:hand|while|whereas|although|though|but)\b)[^,;]){3,80},? on the other hand, /u

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

/** `In any event, the quay is lit.`: it leaves open what stands before it. */
const LEFT_OPEN = /^(?:In any (?:event|case)|At any rate|Either way|In either (?:case|event)), /u

/** `There were similar reports of theft.`, `There are other risks.`: like, or beside, which. */
const BESIDE_OTHERS = /^There (?:is|are|was|were|remains?|exists?) (?:also |still |many |several )?(?:similar|other|further)\b(?!.* (?:than|to|as|besides) )/u

/** `The rules of Elm are quite different.`: from which. */
const DIFFERENT = /^[^,;]{3,60} (?:is|are|was|were) (?:quite|very|\p{Ll}+ly) different\.?$/u

/** `The pilot interviewed feared storms.`, `The “millions” should be doubted.`: whom and which the sentence before has. */
const SPOKEN = /^The (?:\p{Ll}+ (?:interviewed|quoted|cited|in question|concerned|mentioned) (?!in\b|for\b|by\b|with\b|about\b|at\b|above\b)|“\p{Ll}+” (?:should|must|need not|cannot) )/u

/** `Opposition within the port board has been reported.`: to what; `Barriers can be overcome.`: to what. */
const AGAINST_WHAT = /^(?:Opposition|Objections|Barriers) (?:within|inside|among|has|have|can|could|may|might|is|are|was|were|remains?|will|would)\b(?!.* (?:to|against) (?:the|an?|any|such|\p{Lu}|\p{L}+ing\b))/u

/** `The board sent a tug as a result.`, `Pilots are involved as well.`: of what, and besides whom, where the sentence has but one clause. */
const AT_ITS_END = /^(?:(?!\b(?:and|but|if|when|while|although|though|because|that|which|who|where|after|since)\b)[^,;:—–]){3,140} as a (?:result|consequence)\.?$|^[^,;]{3,60} (?:is|are|was|were) \p{Ll}+ as well\.?$/u

/** `The lamps were worth $20 at the time.`: when; `in 1990` says it. */
const AT_THE_TIME = /^(?!.*(?:\b(?:19|20)\d\d\b|\b(?:when|during|after|before|since|while|under)\b))[^;]*\d[^;]* at the time\.$/u

/** `While both ports were closed, …`: which two. */
const BOTH = /^(?:While|Although|Though|Since|Because|When|After|Before|If|As) both (?!of\b|sides\b)(?:[\p{Ll}-]+ )?\p{Ll}+s\b(?![^.,;]{0,60} and\b)/u

/** `In Elm, the anger it roused …`: before anything the pronoun could stand for. */
const BEFORE_ITS_NOUN = /^(?:(?:In|For|At|On) [^,]{2,40}, )?[Tt]he (?:[\p{Ll}-]+ing )?\p{Ll}{4,} (?:it|they|he|she) (?:has |had |have )?\p{Ll}+ed\b/u

/** `Crews blended the two concerns.`: which two; `oil and wax` before it says it. */
const THE_TWO = /^(?:(?! and |\b(?:[Bb]etween|[Bb]oth)\b)[^;:])+ the (?:two|three|four) (?:concerns|approaches|aims|goals|objectives|issues|problems|questions|views|visions|elements|aspects|factors|reasons|arguments|criteria|principles|tasks)\b(?! (?:of|in|that|which|for|on|to|behind|underlying)\b)/u

/** `One of the key aims is to light the quay.`: aims of whom or what; `One of the key aims of Elm` says it. */
const ONE_OF_ITS = /^One of the (?:[\p{L}-]+ ){0,2}(?:objectives|aims|goals|purposes|intentions|advantages|benefits|drawbacks|consequences|effects|results) (?:is|was)\b/u

/** `Ports should develop similar rules.`, `The board faces a similar storm.`: like which; `rules similar to those of Elm` says it. */
const LIKE_WHICH = /^(?!.*\b(?:and|both|all|each|many|other|others|two|three|several|most|as|to those|to that)\b.*\bsimilar\b)[^;:]*\b(?:develop|adopt|take|face|follow|create|build|introduce|establish|pursue)s?d? (?:an? )?similar (?!to\b)(?![^.;]*\b(?:to|as|across|in both|among|between)\b)/iu

/** `Lamps have reached the equivalent stage.`, `Ports should make the same correction.`: as what. */
const THE_EQUIVALENT = /^[^;:]*\bthe equivalent (?!of\b|to\b|in\b)(?:[\p{Ll}-]+ )?\p{Ll}+\b(?! (?:of|to|for|in)\b)|^(?!.*\b(?:and|[Bb]oth|[Aa]ll|[Ee]ach|[Ee]very|[Tt]wo|[Tt]hree|[Mm]any|[Oo]thers?|[Mm]ost)\b.*\bthe same\b)[^,;:]*\b(?:should|must|could|can|needs? to|ha(?:s|ve) to|ought to|will) (?:\p{Ll}+ly )?(?:adopt|make|take|follow|apply|do|draw|learn) the same (?:[\p{Ll}-]+ ){0,2}\p{Ll}+\.?$/u

/** `The new rules end the need for so many lamps.`: as many as which. */
const SO_MANY = /^(?!.*\bso (?:much|many)\b.*\b(?:that|as)\b)[^;:]*\b(?:for|of|with|by|need|needs) so (?:much|many) \p{Ll}/u

/** `The quays had decayed further.` */
const FURTHER = /^(?:[^,;]{3,40}, )?[^,;]{3,70} (?:ha[sd]|have) (?:since |only )?(?:deteriorated|worsened|declined|decayed|eroded|fallen|escalated|shrunk) (?:even )?further\b(?!.*\bthan\b)/u

/** `The rest of the crews stayed.`, `The remaining lamps are dark.`, `The new one is lit.`: of how many, or which one, the sentence before says. */
const THE_REST = /^The (?:(?:rest|remainder)(?! of (?:the (?:world|country|continent|region|year|decade|century|week|day|town|city|island|population|public|economy)|\p{Lu}|this|their|its))\b|remaining (?:\p{Ll}[\p{L}-]* ){1,2}(?:is|are|was|were|has|have|had|will|would|can|could|should|must)\b|(?:old|new|previous|former|existing|original|earlier|other|bigger|larger|smaller|(?:most )?recent|latest|next|last) ones?\b)/u

/** `An old pilot is your best bet.`, `Gas lamps are the better option.`: for what, or than which. */
const BEST_BET = /^[^,;]{3,80}(?:, [^,;]{3,40},)? (?:is|are|was|were|would be|may be|might be|remains?) (?:probably |often |usually )?(?:your|our|their|its|the|an?) (?:\p{Ll}+ )?(?:best|better|safest|safer|wisest|easiest|cheapest|obvious|only) (?:bet|option|choice|answer|alternative|course)\.?$/u

/** `A better rule is to light the quay.`: better than which. */
const A_BETTER = /^An? (?:better|wiser|smarter|simpler|safer|cheaper|saner|easier) (?:\p{Ll}+ )?(?:philosophy|way|approach|idea|rule|option|answer|method|practice|question|choice|strategy|path|plan|course)\b(?!.*\bthan\b)/u

/** `Trust in the board rests on it.`: a pronoun at the end of a clause that names nothing besides its own subject. */
const ON_IT = /^(?:(?!\b(?:and|but|or|nor|if|when|while|as|than|although|though|because|that|which|who|what|how|where|after|before|since|so|of|for|with|behind|against|about|from|(?<!\bin )the|an?|its|their|his|her|our|your|this|these|those|all|any|each|every|more|both|\p{L}+ing)\b (?!it\.|them\.)|’s|\d)[^,;:—–“”()]){6,70} (?:it|them)\.$/u

const BACKWARD: readonly RegExp[] = [THE_REST, BEST_BET, A_BETTER, SIMILAR, SORT, COMPLY, IN_POINT, LEFT_OPEN, BESIDE_OTHERS, DIFFERENT, SPOKEN, AGAINST_WHAT, AT_ITS_END, BOTH, BEFORE_ITS_NOUN, THE_TWO, ONE_OF_ITS]
/** Those that look through the whole sentence, and the words without which they need not. */
const BY_WORDS: readonly (readonly [string, RegExp])[] = [['on the other hand', OTHER_HAND], ['otherwise', OTHERWISE], ['the same', SAME], ['similar', LIKE_WHICH], ['the equivalent', THE_EQUIVALENT], ['the same', THE_EQUIVALENT], ['so m', SO_MANY], ['at the time.', AT_THE_TIME], [' further', FURTHER], [' it.', ON_IT], [' them.', ON_IT]]

export const comparesBack = (text: string): boolean => BACKWARD.some(pattern => pattern.test(text)) || BY_WORDS.some(([words, pattern]) => text.includes(words) && pattern.test(text))
