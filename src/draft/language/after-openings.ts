/** Pronouns after an opening that does not hold what they stand for. */

/** `Like most quays, it is dark`: what is like it is another. */
const LIKE = /^(?:Like|Unlike) [^,;]{3,110}, (?:it|they|he|she) /u
/** `With respect to Elm, it pays for oil`; `with respect to Elm, it is clear that …` points at nothing. */
const AS_TO = /^(?:With (?:respect|regard) to|Regarding|Concerning|As regards|Of) [^,;]{2,80}, (?:they|he|she|it(?! (?:is|was|will|would|may|might|could|seems|appears|remains|should|must)\b)) /u
/** `By all accounts, its lamps are dark`: the opening names nothing. */
const NAMES_NOTHING = /^(?:By all (?:accounts|appearances)|As (?:the|its) names? (?:implies|imply|suggests?)|In (?:many|most|some|several|all) (?:ways|respects|cases)|In (?:theory|practice|principle|effect|essence|reality|short|sum|fact|turn|this|any case)|On paper|Over time|At (?:present|first|least)|For now|So far|In recent (?:years|months|weeks)|In \d{4}), (?:its|their) \p{Ll}/u
const OPENS = /^(?:Like|Unlike|With|Regarding|Concerning|As|Of|By|In|On|Over|At|For|So) /u

/** `It would pay for itself, he argues.`: who, where nobody is named. */
const SAYS = /, (?:he|she) (?:said|says|added|adds|argued|argues|noted|notes|wrote|writes|explained|explains|warned|warns|stated|recalled)(?=[,.])|, (?:he|she) (?:said|says|added|adds|wrote|writes), [“"]/u
const SOMEBODY = /\p{Lu}[\p{Ll}’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{Ll}’-]+|\b(?:Mr|Ms|Mrs|Dr|Prof|[Gg]eneral|[Pp]resident|[Mm]inister|[Cc]olonel|[Cc]aptain|[Mm]ayor|[Ss]ecretary|[Oo]fficer|[Oo]fficial|[Ss]pokes\p{Ll}+|[Ww]ho)\b/u

const saysNobody = (text: string): boolean => {
  const at = text.includes(', he ') || text.includes(', she ') ? text.search(SAYS) : -1
  return at >= 0 && !SOMEBODY.test(text.slice(0, at))
}

/** Whether whom or what it means stands before the sentence. */
export const pointsAfterOpening = (text: string): boolean => saysNobody(text) || (OPENS.test(text) && (LIKE.test(text) || AS_TO.test(text) || NAMES_NOTHING.test(text)))
