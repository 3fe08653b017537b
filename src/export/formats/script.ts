/** `script.md`: the talk as a document to rehearse from. */
import type { DeckData } from '../../../model/data.ts'
import type { Passage } from '../../../model/evidence.ts'
import { passageUrl } from '../../../model/anchor.ts'
import { placeSign } from '../../../model/passage-place.ts'
import { longDate } from '../../../model/dates.ts'
import { creditLine } from '../../../model/report-credit.ts'
import { formatMinutes, slideSeconds, talkOf, timePlan } from '../../../model/time-plan.ts'
import { loadData } from '../../deck/data.ts'
import { ReportDeckError, exitCodes } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import type { DeckFacts, SlideFacts } from '../facts.ts'
import type { Artefact, ExportDeck, Format, FormatRun } from '../format.ts'
import { parseRange } from '../ranges.ts'
import { fileNames } from './names.ts'

/** Text as Markdown that means just that text. */
const escapeText = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')

const link = (text: string, url: string | undefined): string => url === undefined ? escapeText(text) : `[${escapeText(text)}](${url})`

/** Clicks to make while speaking, each beginning a paragraph. */
function withClicks(note: string): string {
  let clicks = 0
  return note.replace(/\s*\[click(?::(\d+))?\]\s*/g, (_, times?: string) => {
    clicks += Number(times ?? 1)
    return `\n\n**▸ click ${clicks}** `
  })
}

/** A section's passages on one line: `- Introduction: ¶1, ¶2`, each a link to its sentence; to the first one, where a paragraph has several. */
function sectionLine(section: string, passages: readonly Passage[], url: string | undefined): string {
  const places = new Map(passages.toReversed().map(passage => [placeSign(passage), passage]))
  return `- ${escapeText(section)}: ${passages.filter(passage => places.get(placeSign(passage)) === passage).map(passage => link(placeSign(passage), passageUrl(passage, url))).join(', ')}`
}

/** Where the slide's claims stand, as a list: passages of the report by section, then outside sources. */
function evidenceLines(slide: SlideFacts, { evidence }: DeckData): string[] {
  const sections = Map.groupBy(evidence.passages.filter(({ id }) => slide.passages.includes(id)), ({ section }) => section)
  const sources = evidence.sources.filter(({ id }) => slide.sources.includes(id))
  return [
    ...[...sections].map(([section, passages]) => sectionLine(section, passages, evidence.report.url)),
    ...sources.map(source => `- Not the paper: ${link(`${source.publisher}, ${source.title}`, source.url)}`),
  ]
}

/** The long addresses of passages and sources moved to the end, so that the text can be read as it stands. */
function withReferences(text: string, { evidence }: DeckData): string {
  const ids = new Map([
    ...evidence.sources.map(({ id, url }) => [url, id] as const),
    ...evidence.passages.map(passage => [passageUrl(passage, evidence.report.url) ?? '', passage.id] as const),
  ])
  const used = new Map<string, string>()
  const body = text.replace(/\]\((https?:[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/g, (whole, url: string) => {
    const id = ids.get(url)
    if (id === undefined)
      return whole
    used.set(id, url)
    return `][${id}]`
  })
  return [body, ...[...used].sort(([a], [b]) => a < b ? -1 : 1).map(([id, url]) => `[${id}]: <${url}>`), ''].join('\n')
}

function slideLines(slide: SlideFacts, when: string, data: DeckData): string[] {
  const evidence = evidenceLines(slide, data)
  return [
    `## ${slide.no}. ${escapeText(slide.title)}`, '',
    `*${when}*`, '',
    withClicks(slide.linkedNote).trim() || '*No notes.*', '',
    ...(evidence.length > 0 ? ['Rests on:', '', ...evidence, ''] : []),
  ]
}

/** What a script holds: the talk, and backup slides about which there is something to say. */
const scripted = (facts: DeckFacts, wanted: readonly number[]): SlideFacts[] =>
  facts.slides.filter(slide => wanted.includes(slide.no) && (!slide.backup || talkOf(slide.note) !== ''))

/** The slides of the talk with the seconds at which each begins and ends, and the backup with neither. */
export function scriptOf(facts: DeckFacts, wanted: readonly number[], data: DeckData): string {
  const talk = facts.slides.filter(slide => !slide.backup)
  const ends = timePlan(talk.map(({ note }) => note))
  const total = ends.at(-1) ?? 0
  const whenOf = (slide: SlideFacts): string => {
    const end = ends[talk.indexOf(slide)]
    if (end === undefined)
      return 'In the backup, for questions'
    return `${formatMinutes(end - slideSeconds(slide.note))} to ${formatMinutes(end)}, slide ${talk.indexOf(slide) + 1} of ${talk.length}`
  }
  const { report } = data.evidence
  return withReferences([
    `# ${escapeText(facts.title)}`, '',
    [facts.author, facts.date && longDate(facts.date), `${talk.length} slides`, `${formatMinutes(total)} by word count`].filter(Boolean).map(part => escapeText(String(part))).join(' · '), '',
    ...(report.title === '' ? [] : [`A briefing on ${link(report.title, report.url)} by ${escapeText(creditLine(report))}.`, '']),
    ...scripted(facts, wanted).flatMap(slide => slideLines(slide, whenOf(slide), data)),
  ].join('\n'), data)
}

/** What the script lacks of what it should hold. */
function inspectScript(text: string, facts: DeckFacts, wanted: readonly number[]): Problem[] {
  const lacking = scripted(facts, wanted).filter(({ no, title }) => !text.includes(`\n## ${no}. ${escapeText(title)}\n`))
  return lacking.map(({ no, place }) => ({ place, message: `slide ${no} is not in the script`, hint: 'This is a fault of the export; please report it with the deck.' }))
}

async function make({ facts, root }: ExportDeck, { options }: FormatRun): Promise<Artefact> {
  if (options.notes === false)
    throw new ReportDeckError('script-without-notes', 'The script is the notes: it cannot be made without them.', { hint: 'Leave out --no-notes, or script from --format.', exitCode: exitCodes.usage })
  const wanted = parseRange(options.range, facts.slides.length)
  const { data } = await loadData(root)
  const text = scriptOf(facts, wanted, data)
  return { content: Buffer.from(text), pages: scripted(facts, wanted).length, inspect: () => Promise.resolve(inspectScript(text, facts, wanted)) }
}

export const script: Format = { name: 'script', file: fileNames.script, drawn: false, make }
