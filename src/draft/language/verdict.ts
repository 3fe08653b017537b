/** Sentences in which a paper says what it asks, and what it found: its own verdict. */

const DOCUMENT = String.raw`(?:[Tt]his|[Tt]he|[Oo]ur) (?:[\p{L}-]+ ){0,2}?(?:[Pp]aper|[Rr]eport|[Bb]rief(?:ing)?|[Ss]tudy|[Aa]rticle|[Ee]ssay|[Aa]nalysis|[Cc]ommentary|[Pp]laybook|[Hh]andbook|[Gg]uide|[Aa]uthors?|project|task ?force)(?:’s)?`
const SAYS = '(?:argues?|finds?|found|concludes?|concluded|shows?|showed|demonstrates?|reveals?|contends?|recommends?|proposes?|yielded|makes? (?:the case|(?:two|three|four|five|several) (?:[\\p{L}-]+ )?(?:arguments|claims|points|recommendations))|calls? for)'

const VERDICT = new RegExp([
  String.raw`\b(?:[Mm]ain|[Kk]ey|[Cc]entral|[Cc]ore|[Pp]rincipal|[Pp]rimary|[Mm]ost important|[Oo]verarching|[Aa]nother important) (?:findings?|conclusions?|arguments?|messages?|takeaways?|thesis|claims?|contentions?|judge?ments?|recommendations?|insights?|lessons?)\b`,
  // The question that it puts in the place of another is its point.
  String.raw`\b[Tt]he (?:\p{Ll}+ )?question (?:is|was) (?:(?:therefore|thus|then|now) )?(?:not (?:so much )?|no longer )(?:whether|if|about)\b`,
  String.raw`\b${DOCUMENT} (?:therefore |thus |also |then )?${SAYS}\b`,
  String.raw`\b[Ww]e (?:argue|find|conclude|show|contend|estimate|project|calculate|recommend|propose|urge|advocate|call (?:for|on))\b|\b[Ww]e (?:found|concluded|estimated|calculated) that\b|\b(?:[Ff]indings|[Rr]esults) (?:show|suggest|indicate|reveal)\b|\b[Tt]he (?:verdict|bottom line) (?:is|was)\b`,
  String.raw`\b(?:[Oo]ur|[Tt]he) (?:\p{Lu}[\p{L}&’-]* ){0,3}(?:research )?(?:team|authors|model(?:l?ing)?|simulations?|estimates|calculations) (?:\p{Ll}+ly )?(?:finds?|found|concludes?|concluded|estimates?|estimated|projects?|projected|shows?|showed|suggests?|indicates?) that\b`,
  // What was learnt from those who were asked, or from data.
  String.raw`\b(?:[Dd]iscussions|[Ii]nterviews|[Cc]onversations) with\b|\b(?:[Ee]xperts|[Pp]articipants|[Ii]nterviewees) (?:broadly |largely |generally )?(?:agreed|concluded|revealed|called for|warned)\b|\b(?:[Ee]vents|[Mm]eetings|[Ww]orkshops?|[Rr]oundtables?|[Dd]iscussions?|[Ii]nterviews) (?:have |has )?(?:established|show(?:s|ed|n)?|revealed|made (?:it )?clear) that\b|\b(?:[Rr]esearch|[Aa]nalysis|[Dd]ata)\b[^,;.]{0,120} (?<!\bto )(?:shows?|suggests?|revealed|narrowed|flagged|whittled)\b|\b[Ff]ramework\b[^,;.]{0,60} (?:flagged|whittled|identified|narrowed)\b`,
].join('|'), 'u')

/** `This report summarises the main findings`: what the document does, without any of them. */
const DESCRIBES = new RegExp(String.raw`^(?:[^,]{3,40}, )?${DOCUMENT} (?:\p{L}+ )?(?:summari[sz]es|presents|outlines|sets out|describes|lists|discusses|provides|concludes with|ends with|opens with|is not|does not|was)\b(?![^:]*: )`, 'u')

/** `It assesses whether the port needs …`, `The board should ask: Is it safe?` */
const QUESTION = new RegExp(String.raw`\b(?:assess|examin|explor|ask|consider|discuss|investigat|analy[sz]|stud)\p{L}* (?:\p{L}+ )?(?:whether|how|why|what)\b|\b(?:[Tt]he|[Ii]ts|[Aa]) (?:\p{L}+ )?question (?:is|was|of) (?:whether|how|why|what)\b|\bask(?:s|ed)?: “?\p{Lu}[^?]+\?|\bto (?:therefore |then |now )?ask:$|\b(?:following|two|three|four|five) (?:[\p{L}-]+ )?questions:$`, 'u')

/** What a paper says that it found. */
export const isVerdict = (sentence: string): boolean => VERDICT.test(sentence) && !DESCRIBES.test(sentence)

/** What a paper says that it asks. */
export const putsQuestion = (sentence: string): boolean => QUESTION.test(sentence)

/** `The Lamp Institute estimates that …`, in a paper by the Lamp Institute. */
const ITS_OWN = '(?:’s (?:\\p{L}+ ){1,3})?(?: \\p{Ll}+ly)? ?(?:estimates?|finds?|found|concludes?|projects?|calculates?|shows?|argues?|recommends?)\\b'
/** Whether the sentence tells what one of these, who wrote or published the paper, found. */
export const isVerdictOf = (names: readonly string[], sentence: string): boolean => names.some((name) => {
  const at = sentence.indexOf(name)
  return name.length > 2 && at >= 0 && new RegExp(`^${ITS_OWN}`, 'u').test(sentence.slice(at + name.length))
})
