/** Instructions: sentences that open with the verb of what is to be done. */

/** Verbs with which an instruction opens. */
const IMPERATIVE = /^(?:Accelerate|Act|Adapt|Address|Adopt|Agree|Align|Allocate|Allow|Amend|Anchor|Apply|Appoint|Assess|Avoid|Balance|Ban|Base|Bolster|Boost|Break|Bring|Broaden|Build|Buy|Call|Capitali[sz]e|Centrali[sz]e|Change|Choose|Clarify|Clearly|Close|Collaborate|Combine|Commission|Commit|Communicate|Complete|Condition|Conduct|Connect|Consider|Consolidate|Continue|Convene|Coordinate|Counter|Create|Cut|Declare|Dedicate|Deepen|Define|Deliver|Demand|Deploy|Depolitici[sz]e|Design|Designate|Deter|Develop|Devise|Direct|Disrupt|Diversify|Do not|Double|Draw|Elevate|Eliminate|Embed|Empower|Enable|Encourage|Enforce|Engage|Enhance|Ensure|Equip|Establish|Evaluate|Examine|Exclude|Expand|Explain|Explore|Extend|Facilitate|Finance|Fix|Focus|Formali[sz]e|Foster|Fund|Get|Give|Grant|Harmoni[sz]e|Hire|Hold|Host|Identify|Implement|Impose|Improve|Include|Incorporate|Increase|Inform|Insist|Institute|Integrate|Introduce|Invest|Invite|Involve|Issue|Join|Keep|Launch|Lead|Learn|Leverage|Limit|Link|Maintain|Make|Mandate|Map|Measure|Merge|Mobili[sz]e|Monitor|Move|Negotiate|Offer|Open|Operate|Optimi[sz]e|Organi[sz]e|Outline|Overhaul|Permit|Pilot|Plan|Prepare|Preserve|Press|Pressure|Prevent|Prioriti[sz]e|Procure|Produce|Promote|Protect|Provide|Publici[sz]e|Publish|Pursue|Push|Put|Raise|Ratify|Rebalance|Rebuild|Recogni[sz]e|Reconsider|Redirect|Reduce|Refine|Reform|Regulate|Reinforce|Reject|Release|Remove|Renew|Replace|Require|Resist|Resource|Respond|Restore|Restrict|Retain|Rethink|Review|Revise|Revisit|Safeguard|Sanction|Scale|Secure|Seek|Send|Set|Share|Shift|Sign|Simplify|Speed|Stand|Standardi[sz]e|Start|Step|Stop|Streamline|Strengthen|Support|Sustain|Synchroni[sz]e|Tackle|Take|Target|Test|Tie|Tighten|Track|Train|Treat|Turn|Undertake|Unify|Update|Upgrade|Upskill|Urge|Use|Widen|Withdraw|Work|Write)\b/u

/** The same words as a noun with its verb soon after: `Resource challenges are …`. */
const NOUN_WITH_VERB = /^(?:[^\s,:;]+ ){1,5}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|remains?)\b/u
const SUBORDINATE = /^(?:[^\s,:;]+ ){1,5}?(?:that|which|who|whose|what|how|where|whether|why|when|if)\b/u

/** `Publish the reports of the inspectorate.` */
export function isInstruction(text: string): boolean {
  return IMPERATIVE.test(text) && (SUBORDINATE.test(text) || !NOUN_WITH_VERB.test(text))
}
