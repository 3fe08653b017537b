/** Instructions: sentences that open with the verb of what is to be done. */
import { rememberText } from '../../remember.ts'

/** Verbs with which an instruction opens. */
const IMPERATIVE = /^(?:Abolish|Accelerate|Acknowledge|Act|Adapt|Address|Adjust|Adopt|Advance|Advocate|Agree|Align|Allocate|Allow|Amend|Analy[sz]e|Anchor|Apply|Appoint|Approve|Arrange|Articulate|Ask|Assess|Attract|Audit|Augment|Authori[sz]e|Avoid|Balance|Ban|Base|Bolster|Boost|Break|Bridge|Bring|Broaden|Build|Buy|Call|Capitali[sz]e|Carry|Cease|Centrali[sz]e|Certify|Champion|Change|Choose|Clarify|Clearly|Close|Codify|Collaborate|Collect|Combine|Commission|Commit|Communicate|Compel|Compensate|Compile|Complete|Condition|Conduct|Connect|Consider|Consolidate|Consult|Continue|Contribute|Convene|Convert|Cooperate|Coordinate|Counter|Cover|Craft|Create|Cultivate|Curb|Cut|Decarboni[sz]e|Decentrali[sz]e|Declare|Dedicate|Deepen|Define|Delay|Delegate|Deliver|Demand|Demonstrate|Deny|Deploy|Depolitici[sz]e|Design|Designate|Deter|Develop|Devise|Digiti[sz]e|Direct|Disclose|Discontinue|Dismantle|Disrupt|Diversify|Divert|Do not|Double|Draft|Draw|Earmark|Ease|Educate|Electrify|Elevate|Eliminate|Embed|Emphasi[sz]e|Employ|Empower|Enable|Enact|Encourage|End|Endorse|Enforce|Engage|Enhance|Ensure|Equip|Establish|Evaluate|Examine|Exclude|Exempt|Exercise|Expand|Expedite|Explain|Exploit|Explore|Expose|Extend|Facilitate|Fast-track|Finali[sz]e|Finance|Fix|Focus|Forge|Formali[sz]e|Foster|Fulfil|Fund|Gather|Generate|Get|Give|Grant|Guarantee|Guide|Halt|Harmoni[sz]e|Harness|Help|Hire|Hold|Host|Identify|Implement|Impose|Improve|Incentivi[sz]e|Include|Incorporate|Increase|Incubate|Inform|Insert|Insist|Inspect|Install|Institute|Integrate|Intensify|Intervene|Introduce|Invest|Invite|Involve|Issue|Join|Keep|Launch|Lead|Learn|Leverage|Liberali[sz]e|License|Lift|Limit|Link|Lobby|Locali[sz]e|Lower|Maintain|Make|Manage|Mandate|Map|Maximi[sz]e|Measure|Meet|Merge|Minimi[sz]e|Mitigate|Mobili[sz]e|Moderni[sz]e|Modify|Monitor|Move|Narrow|Negotiate|Nominate|Normali[sz]e|Notify|Nurture|Obtain|Offer|Offset|Open|Operate|Oppose|Optimi[sz]e|Organi[sz]e|Outline|Overcome|Overhaul|Oversee|Participate|Partner|Pass|Pay|Penali[sz]e|Permit|Persuade|Phase|Pilot|Plan|Pool|Postpone|Prepare|Preserve|Press|Pressure|Prevent|Prioriti[sz]e|Probe|Procure|Produce|Prohibit|Promote|Propose|Prosecute|Protect|Provide|Publici[sz]e|Publish|Punish|Pursue|Push|Put|Quantify|Raise|Ratify|Reach|Reaffirm|Realign|Reallocate|Reassess|Reassure|Rebalance|Rebuild|Recalibrate|Reclassify|Recogni[sz]e|Reconsider|Recruit|Redefine|Redesign|Redirect|Redouble|Reduce|Re-?establish|Refine|Refocus|Reform|Refrain|Regulate|Reinforce|Reintroduce|Reject|Relax|Release|Relocate|Remove|Renew|Reopen|Repeal|Replace|Repurpose|Request|Require|Reserve|Resist|Resolve|Resource|Respond|Restart|Restore|Restrict|Restructure|Resume|Retain|Rethink|Return|Reverse|Review|Revise|Revisit|Revitali[sz]e|Reward|Roll|Run|Safeguard|Sanction|Scale|Scrap|Screen|Scrutini[sz]e|Secure|Seek|Seize|Select|Send|Separate|Set|Share|Shift|Sign|Signal|Simplify|Solicit|Specify|Speed|Spend|Spread|Spur|Stabili[sz]e|Staff|Stand|Standardi[sz]e|Start|Stay|Steer|Step|Stimulate|Stockpile|Stop|Streamline|Strengthen|Submit|Subsidi[sz]e|Substitute|Supervise|Supplement|Supply|Support|Suspend|Sustain|Switch|Synchroni[sz]e|Tackle|Take|Tap|Target|Teach|Terminate|Test|Tie|Tighten|Track|Train|Transfer|Transform|Transition|Translate|Treat|Try|Turn|Undertake|Underwrite|Unify|Unlock|Update|Upgrade|Uphold|Upskill|Urge|Use|Utili[sz]e|Verify|Vet|Waive|Warn|Weigh|Welcome|Widen|Withdraw|Work|Write)\b/u

/** The same words as a noun with its verb soon after: `Resource challenges are …`. */
const NOUN_WITH_VERB = /^(?:[^\s,:;]+ ){1,5}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|remains?)\b/u
const SUBORDINATE = /^(?:[^\s,:;]+ ){1,5}?(?:that|which|who|whose|what|how|where|whether|why|when|if)\b/u

/** `Publish the reports of the inspectorate.` */
export const isInstruction = rememberText((text): boolean => {
  return IMPERATIVE.test(text) && (SUBORDINATE.test(text) || !NOUN_WITH_VERB.test(text))
})

/** Words of orders that are as often nouns: `and support from the ministry`. */
const ALSO_NOUN = /^(?:act|address|audit|balance|ban|base|boost|break|bridge|call|change|close|commission|condition|contract|control|counter|cover|cut|delay|demand|design|direct|draft|ease|end|exercise|finance|focus|forge|fund|gain|guarantee|guide|halt|help|hire|hold|host|increase|issue|lead|leverage|license|lift|limit|link|lobby|lower|mandate|map|measure|monitor|move|offer|open|outline|partner|pass|permit|phase|pilot|plan|pool|press|pressure|probe|process|produce|project|push|reach|reform|release|report|request|research|reserve|resource|return|reverse|review|reward|roll|run|sanction|scale|screen|separate|set|share|shift|sign|signal|speed|spread|staff|stand|start|stay|step|stockpile|stop|supply|support|switch|target|test|tie|track|train|transfer|transition|treat|try|turn|update|upgrade|use|waive|work)\b/u
const OBJECT = /^\p{Ll}+ (?:the|an?|its|their|his|her|our|this|these|all|any|each|more|how|whether|that)\b/u

/** Whether the text, from a small letter, goes on with the verb of what is to be done: `and publish the reports`. */
export function opensWithOrder(text: string): boolean {
  const bare = text.replace(/^(?:also|then|further|\p{Ll}+ly) /u, '')
  return /^\p{Ll}/u.test(bare) && isInstruction(bare.charAt(0).toUpperCase() + bare.slice(1)) && (!ALSO_NOUN.test(bare) || OBJECT.test(bare) || /^work (?:with|together|closely|to|towards?)\b/u.test(bare)) && !/^\p{Ll}+(?:,| (?:and|or|of)\b)/u.test(bare)
}

/** An opening before an order: `Instead of oil, buy gas.`, `As a rule, pay …`. */
const BEFORE_ORDER = /^(?:Instead of|Rather than|Before|When|Where|Whenever|If|To|As a|For|After|Once|Wherever|In|At|With|During|Unless|Until)\b/u
/** Orders that are no verb of a deed: `be wary of oil`, `plan to light one quay`. */
const BE_OR_PLAN = /^(?:plan|aim|work|start|ask|look) (?:to|for|by|with)\b|^be (?:\p{Ll}+ly )?(?:wary|careful|sure|prepared|ready|clear|aware|cautious|honest|open|bold|patient|specific)\b/u
const FORBIDS = /^(?:Do not|Don[’']t|Never)\b/u

/** Whether the sentence tells its readers what to do, also after an opening: `Instead of oil, buy gas.` */
export function ordersReaders(text: string): boolean {
  if (isInstruction(text) || FORBIDS.test(text))
    return true
  return BEFORE_ORDER.test(text) && [...text.matchAll(/, (?=\p{Ll})/gu)].some(({ index }) => opensWithOrder(text.slice(index + 2)) || BE_OR_PLAN.test(text.slice(index + 2)))
}
