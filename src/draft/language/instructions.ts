/** Instructions: sentences that open with the verb of what is to be done. */

/** Verbs with which an instruction opens. */
const IMPERATIVE = /^(?:Accelerate|Adapt|Address|Adopt|Align|Allocate|Allow|Amend|Apply|Appoint|Assess|Avoid|Balance|Bolster|Broaden|Build|Centrali[sz]e|Clarify|Clearly|Collaborate|Commission|Commit|Communicate|Conduct|Consider|Consolidate|Continue|Convene|Coordinate|Create|Deepen|Define|Deliver|Demand|Deploy|Design|Develop|Devise|Diversify|Do not|Double|Draw|Embed|Empower|Enable|Encourage|Enforce|Engage|Enhance|Ensure|Equip|Establish|Evaluate|Examine|Exclude|Expand|Explore|Extend|Facilitate|Focus|Formali[sz]e|Foster|Fund|Give|Harmoni[sz]e|Hold|Identify|Implement|Improve|Include|Incorporate|Increase|Integrate|Introduce|Invest|Involve|Issue|Keep|Launch|Learn|Lead|Leverage|Limit|Link|Maintain|Make|Mandate|Map|Measure|Mobili[sz]e|Monitor|Move|Negotiate|Offer|Open|Optimi[sz]e|Organi[sz]e|Plan|Prepare|Press|Prevent|Prioriti[sz]e|Produce|Promote|Protect|Provide|Publish|Pursue|Push|Put|Raise|Recogni[sz]e|Reduce|Refine|Reform|Regulate|Reinforce|Remove|Require|Resource|Restrict|Review|Revise|Revisit|Sanction|Scale|Secure|Seek|Set|Share|Shift|Simplify|Standardi[sz]e|Start|Stop|Streamline|Strengthen|Support|Sustain|Tackle|Take|Target|Test|Track|Train|Treat|Update|Upgrade|Use|Work)\b/u

/** The same words as a noun with its verb soon after: `Resource challenges are …`. */
const NOUN_WITH_VERB = /^(?:[^\s,:;]+ ){1,5}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|remains?)\b/u
const SUBORDINATE = /^(?:[^\s,:;]+ ){1,5}?(?:that|which|who|whose|what|how|where|whether|why|when|if)\b/u

/** `Publish the reports of the inspectorate.` */
export function isInstruction(text: string): boolean {
  return IMPERATIVE.test(text) && (SUBORDINATE.test(text) || !NOUN_WITH_VERB.test(text))
}
