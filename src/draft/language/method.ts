/** Sentences on how the paper knows: its interviews, data, definitions of scope and their limits. They are no findings. */

const OWN = String.raw`(?:[Tt]h(?:is|e)|[Oo]ur) (?:present )?(?:\p{L}+ )?(?:paper|report|brief|study|research|analysis|article|project|survey)`

const METHOD = new RegExp([
  String.raw`^(?:All |The |These |Most |Many )?(?:\d+ |\p{L}+-structured )?(?:interviews?|interviewees|respondents|participants|focus groups?|questions|questionnaires?|surveys?) (?:were|was|are|have been|had been|included) (?:\p{L}+ly )?(?:conducted|carried out|held|anonymi[sz]ed|posed|asked|selected|chosen|drawn|given|distributed|designed|included|recruited|kept)`,
  String.raw`\b(?:[Dd]ata|[Ee]vidence)[ -](?:gathering|collection|was|were|has been) (?:\p{L}+ ){0,4}(?:took place|collated|collected|gathered|drawn|organi[sz]ed|consisted|conducted)`,
  String.raw`\b${OWN}\b(?: \p{L}+){0,4} (?:is|was|were|are|has been|have been) (?:\p{L}+ly )?(?:based|limited|conducted|restricted|informed|drawn|focused|confined|supported by)\b`,
  String.raw`\b${OWN}\b(?: \p{L}+){0,4} (?:draws?|relie[sd]|rel(?:y|ies)|builds?|built|uses?|used|analy[sz]es?|benefits?|concerns itself|addresses|covers?|does not|do not|makes use)\b`,
  String.raw`\b(?:was|were) (?:\p{L}+ )?(?:discussed|tested|refined|validated|reviewed|debated|explored|presented) (?:in|at|during|through) (?:an?|the|two|three|several) (?:[\p{L}-]+ ){0,4}(?:workshops?|focus groups?|round ?tables?)\b`,
  String.raw`\b[Tt]he research (?:was|is|has been)? ?focused on\b`,
  String.raw`\bfor th(?:is|e) (?:paper|report|brief|study|research|project)\b.{0,80}\b(?:took place|conducted|carried out|interview\p{L}*|consist\p{L}*)`,
  String.raw`\b(?:to conduct|in conducting) this (?:study|research)\b|\bkept the comments\b|\b(?:semi[- ]+structured|anonymi[sz]ed) \p{L}*\s?interviews?\b|\bfield ?(?:research|work) (?:conducted|carried out|in)\b|\bliterature review\b|\bsample of (?:over |more than |about )?\d`,
  String.raw`\b(?:[Ee]xact|[Pp]recise|[Rr]eliable) (?:\p{L}+ )?(?:timeframes?|figures?|data|numbers?) (?:is|are) (?:rarely |not |often |un)\p{L}*`,
  String.raw`\b[Tt]he researchers? (?:was|were|met|interviewed|conducted|kept|spoke|travelled|collected)\b|\b(?:interviewed|interviews with) (?:a total of |over |more than |about )?(?:\d+|\p{L}+teen|twenty|thirty|forty|fifty|nine|ten|eleven|twelve|eight|seven|six|five)\b|\b(?:research methodology|methodology adopted|social desirability|ethnographic approach|oral sources)\b|\blimitations? (?:of|to) (?:the|this|our) (?:research|study|methodology|data|paper|analysis)\b`,
  String.raw`\b[Tt]he authors? (?:also )?(?:drew|draws?|relied|visited|interviewed|conducted|spoke|travelled|met|consulted)\b`,
  String.raw`(?:^|, )[Ww]e (?:also )?(?:spent (?:[\p{L}\d]+ ){1,4}(?:meeting|talking|speaking|interviewing|visiting)|interviewed|surveyed|spoke (?:to|with)|met with|visited)\b`,
  // `For this report, the Office reviewed laws and interviewed officials.`
  String.raw`^For this (?:\p{L}+ )?(?:paper|report|brief|study|research|project|review), (?:[\p{L}’-]+ ){1,5}(?:reviewed|interviewed|analy[sz]ed|examined|surveyed|visited|consulted|spoke|conducted|collected|gathered)\b`,
  String.raw`^(?:[\p{L}’-]+ ){1,4}(?:also )?(?<!\b(?:[Tt]he|[Tt]hose|[Aa]ll|[Oo]ur|[Mm]ost) )interviewed (?:[\p{L}-]+ ){0,3}(?:officials|representatives|experts|staff|practitioners|stakeholders|researchers)\b`,
  String.raw`^(?:Further|Future|More) research (?:could|should|is|would|will|may)\b|\bbeyond the (?:scope|remit) of th(?:is|e)\b`,
].join('|'), 'u')

/** Headings under which a paper tells how it was made. */
const HEADING = new RegExp([
  String.raw`^(?:\W*[\dIVX.]* ?)?(?:(?:a note on |research )?method\p{L}*|approach and \p{L}+|research (?:design|approach|questions?)|about (?:this|the) (?:report|study|paper|survey|project))\b.{0,30}$`,
  // `Data and methods`, `Limitations of the study`; not `Data portals`.
  String.raw`^(?:\W*[\dIVX.]* ?)?(?:scope|sources|data|limitations)(?: (?:(?:and|of|for) )?(?:(?:the|this|our|future|further) )?(?:method\p{L}*|limitations|sources|scope|data|study|research|report|survey|paper|analysis|collection|used))?$`,
].join('|'), 'iu')

/** By the sentence itself, or by the heading that it stands under. */
export const isMethod = (text: string, heading: string): boolean => METHOD.test(text) || HEADING.test(heading)
