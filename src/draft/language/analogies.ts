/** What a paper only likens its matter to, or has its readers imagine: `Imagine a long drive at night. …`. The notes tell it whole. */

const BEGINS = /^(?:Imagine|Picture|Suppose|Let us (?:imagine|suppose)|Think of it (?:like|as)|(?:It is|It’s|This is) (?:a bit |much |rather |somewhat )?like (?:\p{L}+ing|an?))\b/u
/** Back to the subject; `Instead, most drivers would …` still imagines. */
const RETURNS = /^(?:In the same way|Just so|So too|Similarly|Likewise|The same (?:is|holds|goes|applies)|(?:Instead|But|However|Yet|In reality|In practice|In fact|Today|Now)\b(?![^.;]* (?:would|could|might)\b))/u

/** Indices of the sentences of a paragraph that imagine: from the one that says so to the one that returns to the subject. */
export function imaginedIn(sentences: readonly string[]): Set<number> {
  const imagined = new Set<number>()
  let within = false
  sentences.forEach((text, i) => {
    within = BEGINS.test(text) || (within && !RETURNS.test(text))
    if (within)
      imagined.add(i)
  })
  return imagined
}
