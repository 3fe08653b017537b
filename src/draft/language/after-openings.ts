/** Pronouns after an opening that does not hold what they stand for. */

/** `Like most quays, it is dark`: what is like it is another. */
const LIKE = /^(?:Like|Unlike) [^,;]{3,110}, (?:it|they|he|she) /u
/** `With respect to Elm, it pays for oil`; `with respect to Elm, it is clear that …` points at nothing. */
const AS_TO = /^(?:With (?:respect|regard) to|Regarding|Concerning|As regards|Of) [^,;]{2,80}, (?:they|he|she|it(?! (?:is|was|will|would|may|might|could|seems|appears|remains|should|must)\b)) /u
/** `By all accounts, its lamps are dark`: the opening names nothing. */
const NAMES_NOTHING = /^(?:By all (?:accounts|appearances)|As (?:the|its) names? (?:implies|imply|suggests?)|In (?:many|most|some|several|all) (?:ways|respects|cases)|In (?:theory|practice|principle|effect|essence|reality|short|sum|fact|turn|this|any case)|On paper|Over time|At (?:present|first|least)|For now|So far|In recent (?:years|months|weeks)|In \d{4}), (?:its|their) \p{Ll}/u
/** `So that is not new.`; `So that crews sail, …` says what for. */
const SO_THAT = /^So (?:this|that|these|those) (?:\p{Ll}+ )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)(?:n[’']t)?\b/u
/** `With oil as dear as it is, however, this may change.`: the opening is no clause. */
const THIS_AFTER = /^(?:With|Without|In|At|On|For|By|Over|From|Under|Of) [^,;:]{2,90}, (?:however, |though, |therefore, |then, |in turn, )?(?:this|these|those) (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b/u
/** `Even once found out, they stay.`: the opening names nobody. */
const SUBJECTLESS = /^(?:Even )?(?:once|when|if|while|though|although|unless|until|as) (?:not |never |newly |finally )?(?:\p{Ll}{2,}ed|found|seen|made|sent|held|built|taken|told|sold|brought|caught|given|known|lit|paid|left|lost|met|put|cut|hit)\b[^,;]*, (?:it|they|he|she) (?!(?:is|was|will|would|may|might|could|seems|appears|remains|should|must)\b.* (?:that|to|whether)\b)/iu
const OPENS = /^(?:Like|Unlike|With|Without|Regarding|Concerning|As|Of|By|In|On|Over|At|For|From|Under|So|Even|Once|When|If|While|Though|Although|Unless|Until) /u

/** `It would pay for itself, he argues.`: who, where nobody is named. */
const SAYS = /, (?:he|she) (?:said|says|added|adds|argued|argues|noted|notes|wrote|writes|explained|explains|warned|warns|stated|recalled)(?=[,.])|, (?:he|she) (?:said|says|added|adds|wrote|writes), [“"]/u
const SOMEBODY = /\p{Lu}[\p{Ll}’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{Ll}’-]+|\b(?:Mr|Ms|Mrs|Dr|Prof|[Gg]eneral|[Pp]resident|[Mm]inister|[Cc]olonel|[Cc]aptain|[Mm]ayor|[Ss]ecretary|[Oo]fficer|[Oo]fficial|[Ss]pokes\p{Ll}+|[Ww]ho)\b/u

const saysNobody = (text: string): boolean => {
  const at = text.includes(', he ') || text.includes(', she ') ? text.search(SAYS) : -1
  return at >= 0 && !SOMEBODY.test(text.slice(0, at))
}

/** Whether whom or what it means stands before the sentence. */
export const pointsAfterOpening = (text: string): boolean => saysNobody(text) || (OPENS.test(text) && (LIKE.test(text) || AS_TO.test(text) || NAMES_NOTHING.test(text) || SO_THAT.test(text) || THIS_AFTER.test(text) || SUBJECTLESS.test(text)))
