/**
 * Sentences that join what they say to something said before: one thing more, an instance, something granted. The word for it is dropped
 * where they stand alone; points they may be, titles only where nothing else is one.
 */
export type Joined = 'adds' | 'instance' | 'granted'

/** `To be sure, …`: the paper’s own view comes after it. */
const GRANTED = /^(?:To be (?:sure|clear|fair)|Until (?:recently|now|then),|Of course|Admittedly|Granted|Certainly|No doubt|Undoubtedly|It is true that|True,|Clearly, there (?:is|are)|As (?:already )?(?:noted|mentioned|discussed|explained|described|stated)(?: \p{Ll}+)*,|[^,;:]{2,60}, (?:of course|to be sure|admittedly),)/u

/** `For example, …`, `…, for instance, …`, `…, is a case in point.` */
const INSTANCE = /^(?:For (?:example|instance|one)\b|By way of (?:example|illustration)|One (?:\p{Ll}+ ){0,2}(?:example|instance|illustration|case)\b|An(?:other)? (?:\p{Ll}+ ){0,2}(?:example|instance|illustration)\b|Examples (?:of|include)\b|In one (?:case|instance|example)\b|A case in point\b)|[,;] for (?:example|instance)\b|\bfor (?:example|instance),|\b(?:is|are|was|were|offers?|provides?|serves? as|remains?) (?:an?|one|another|the (?:best|most \p{Ll}+)) (?:\p{Ll}+ ){0,2}(?:example|instance|illustration|case in point)\b(?! (?:for others|to follow))/u

/** `The board also …`, `Moreover, …`, `Second, …`. */
const ADDS = /^Another \p{Ll}|^(?:Also|Additionally|Furthermore|Moreover|Further|In addition|Besides|Similarly|Likewise|Equally|In (?:the same|a similar) (?:way|vein|manner|fashion)|By the same token|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Next|Finally|Lastly|Last),|^[^,;:]{2,60} (?<!not only [^,;:]{0,60})also (?!known\b|called\b)(?!\p{Ll}+ (?:as|known)\b)|^[^,;:]{2,30}, too, /u
const NOT_ONLY = /\bnot (?:only|just|merely|simply)\b/u

/** How a sentence of the report joins what it says to what stands before it; `undefined` where it does not. */
export function joinedAs(sentence: string): Joined | undefined {
  return GRANTED.test(sentence) ? 'granted' : INSTANCE.test(sentence) ? 'instance' : ADDS.test(sentence) && !NOT_ONLY.test(sentence) ? 'adds' : undefined
}
