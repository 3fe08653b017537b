/** Lists of nothing but people, with what they are: who sat on a commission, who was heard. No argument. */
import type { Paragraph, Section } from './types.ts'

/** Headings over such lists. */
const PEOPLE = /\b(?:commissioners?|members(?:hip)?|ex officio|staff|witnesses|advis[eo]rs|advisory (?:board|council|panel|group|committee)|board of (?:directors|trustees)|trustees|contributors|participants|interviewees|attendees|signatories|delegates|delegation|panel(?:l?ists)?|steering (?:group|committee)|secretariat|fellows|reviewers|project team|task ?force)\b/iu
const MOST_HEADING = 8

const TITLES = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Sir|Dame|Lord|Lady|Baroness|Professor|Senator|Ambassador|Admiral|General|Colonel|Major|Captain|Judge|Justice|The (?:Rt\.? ?)?Hon(?:ou?rable)?|Rt\.? Hon)\.? )`
/** `Ida M. de la Brook`, up to what tells who that is. */
const NAME = new RegExp(String.raw`^(?<titles>${TITLES}*)(?<name>\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*\.?|de|la|del|der|den|van|von|bin|al|el|di|da|dos|du|le)){1,5})(?=$|[,;]| \(| [–—-] )`, 'u')
/** No name of a person. */
const BODY = /\b(?:Agency|Office|Department|Ministry|Council|Institute|University|College|Foundation|Bank|Acts?|Programs?|Programmes?|Strategy|Plans?|Funds?|Authority|Commission|Committee|Centre|Center|Corps|Services?|Board|Group|Union|Initiative|Projects?|Laws?|Treaty|Convention|Agreement|Party|Company|Inc|Ltd|Corporation|Systems?|Technolog(?:y|ies)|Policy|Policies|Report|Review|Security|States|Kingdom|Republic|Islands?|Sea|River|Data|Research|Development|The|And|For|Of|With|In)\b/u
/** What tells that somebody is one: initials, degrees, offices. */
const WHO = /(?:^|[\s.])\p{Lu}\. |\b(?:[BM]\.?[AS]c?|Ph\.?D|Dr\.?P\.?H|M\.?D|J\.?D|DVM|MBA|MPH|MPP|MP|MEP|MSP|CBE|OBE|MBE|KC|QC|RN|Esq|[CD]\.?Phil|(?:Vice |Co-?|Deputy )?Chair(?:man|woman|person)?|(?:[A-Z][a-z]+ )?Director|President|Professor|Prof|Dr|Secretary|Minister|Senator|Ambassador|Lord|Baroness|Dame|Rapporteur|Fellow|Partner|Manager|Associate|Analyst|Researcher|Adviser|Advisor|Officer|Editor|Counsel|Clerk|Assistant|Lecturer|Engineer|Economist)\b/u
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)\b|[:?!]/u
const MOST = 24
const FEWEST = 3
const FEWEST_HEADED = 2

function isPerson({ text }: Paragraph): boolean {
  const name = NAME.exec(text)?.groups?.name
  return name !== undefined && !BODY.test(name) && !VERB.test(text) && text.split(' ').length <= MOST
}

/** Makes paragraphs that only name people what stands about the report: all of a run, under such a heading or with what they are. */
export function setPeopleApart({ title, paragraphs }: Section): void {
  const isHeaded = PEOPLE.test(title) && title.split(' ').length <= MOST_HEADING
  let run: Paragraph[] = []
  const close = (): void => {
    const known = run.filter(({ text }) => WHO.test(text)).length
    if (isHeaded ? run.length >= FEWEST_HEADED : run.length >= FEWEST && known * 2 >= run.length)
      run.forEach((paragraph) => { paragraph.kind = 'about' })
    run = []
  }
  for (const paragraph of paragraphs) {
    if ((paragraph.kind === 'item' || paragraph.kind === 'prose') && isPerson(paragraph))
      run.push(paragraph)
    else
      close()
  }
  close()
}
