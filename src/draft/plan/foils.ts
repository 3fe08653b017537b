/** What stands before the answer, or beside the matter: sentences that are no titles. */

/** How it came about: whom a committee visited, which reports were laid before. */
export const PROCEDURE = new RegExp([
  String.raw`^(?:[Tt]he|[Yy]our|[Oo]ur|[Tt]his) (?:[\p{L}-]+ )?(?:[Cc]ommittee|[Cc]ommission|[Ii]nquiry|[Pp]anel|[Ww]orking [Gg]roup|[Tt]ask ?[Ff]orce)(?: (?:also|\p{L}+ly))? (?:visited|received|met|heard|sat|toured|travelled|traveled|(?:was|were) (?:\p{Ll}+ly )?(?:appointed|established|set up|pleased|assisted)|invited|took evidence)\b`,
  String.raw`^(?:As well as|In addition to|Besides|After) (?:meeting|visiting|speaking|talking|interviewing|consulting)\b[^.]*\b(?:visited|met|spoke|talked|interviewed|consulted)\b`,
  String.raw`^(?:\p{L}+ )?(?:interim )?(?:reports?|submissions?) (?:has|have|were|was) (?:been )?(?:presented|published|submitted|tabled|received)\.?$`,
].join('|'), 'u')

/** What was so when something began, what one of several options would mean, or what a few thought: the answer comes after it. */
export const FOIL = new RegExp([
  String.raw`^When (?:[^\s,]+ ){1,8}?(?:began|started|came (?:in)?to (?:office|power)|took (?:office|power|over)|entered (?:office|service)|opened|was (?:founded|created|set up|launched|elected))\b[^,]*, `,
  String.raw`^Some \p{Ll}+s (?:say|claim|argue|contend|insist|fear|believe) that\b`,
  // `Port pundits and analysts see Elm as a model.`, `Most people think lamps are cheap.`
  String.raw`^(?:[\p{L}-]+ ){0,4}?(?:pundits|observers|commentators|analysts) (?:(?:often|still|widely|generally) )?(?:see|view|regard|consider|perceive)\b|^(?:Most|Many) (?:people|voters|citizens|readers) (?:think|believe|assume|suppose)\b`,
  String.raw`^In the case of (?:an? |the |such )?\p{Ll}`,
  String.raw`^(?:A (?:small |large |tiny )?(?:group|minority|handful|few)|Some|Others|A few|Critics|Opponents|Proponents|Supporters|Advocates|Detractors|S[kc]eptics|One (?:group|side))(?: of (?:them|these|those))? (?:say|claim|argue|contend|insist|fear|thought|felt|put forward|suggested|argued|favou?red|wanted|believed|proposed|preferred|held|urged)\b`,
].join('|'), 'u')
