/** Drafts a deck from a report: the report's text in, the deck's files out. Pure but for the hash that comes in. */
import { LOCK_FILE } from '../evidence/deck.ts'
import { headingsToHold, lockText, lookUp, makeLock, type Hash } from '../evidence/lock.ts'
import { markdownText } from '../../model/markdown-text.ts'
import { parseReport } from '../report/parse.ts'
import type { Report } from '../report/types.ts'
import { analyse } from './language/analyse.ts'
import { outlineOf, type ReportFacts } from './outline/outline.ts'
import { planDraft, type PlanOptions } from './plan/plan.ts'
import { renderDraft } from './render/render.ts'
import type { Plan } from './types.ts'

/** The deck's copy of the report. */
export const REPORT_FILE = 'report.md'

export interface Draft {
  plan: Plan
  /** Number of passages that slides and notes rest on. */
  passages: number
  /** Text by path. */
  files: Map<string, string>
}

export interface DraftOptions extends PlanOptions {
  /** What the user says of the report, in place of its front matter. */
  facts?: ReportFacts
  /** The report’s file, without its folder: it names a report without a title. */
  fileName?: string
  hash: Hash
}

/** What is made from a deck is not kept with its history. */
export const IGNORED = 'node_modules/\ndist/\n.report-deck/\n'

/** Which file belongs where a panel stands. */
function missingPictures({ slides }: Plan): string {
  const missing = slides.flatMap(({ body }) => body.form === 'figure' ? body.figures.filter(({ picture }) => picture === undefined) : [])
  return missing.length === 0 ? '' : `\nPictures that are not at hand:\n\n${missing.map(({ name, caption }) => `- ${markdownText(`${name}: ${caption.text}`)}`).join('\n')}\n`
}

function readme(plan: Plan): string {
  const { remarks } = plan
  const list = remarks.length === 0 ? 'Nothing was found wanting.' : remarks.map(({ message }) => `- ${message}`).join('\n')
  return `# A draft

Drafted from \`report.md\`. Titles, order and emphasis are for you to decide: edit \`pages/\` and \`data/\` as text.

| in this folder | does |
| --- | --- |
| \`report-deck dev\` | shows every edit |
| \`report-deck check --report report.md\` | compares figures, dates and modal verbs with the passages, and says what no longer stands in the report |
| \`report-deck present\` | builds the deck and serves it, with presenter mode |
| \`report-deck build\` | makes the site for a host: \`dist/\`, the short version in \`dist/brief/\`, each with its PDF, handout and one-file deck |
| \`report-deck export\` | writes \`slides.pdf\`, \`handout.pdf\`, \`slides.pptx\`, \`slides.html\` and \`script.md\` into \`dist/\`; those of the short version into \`dist/brief/\` |

To look at first:

${list}
${missingPictures(plan)}`
}

/** What the deck will say. */
export function planOf(report: Report, options: DraftOptions): Plan {
  const outline = outlineOf(report, options.facts, options.fileName)
  return planDraft(outline, analyse(outline), options)
}

export const planReport = (markdown: string, options: DraftOptions): Plan => planOf(parseReport(markdown), options)

/** A plan as a deck's files, with the report that it was made from. */
export function writeUp(plan: Plan, markdown: string, { hash }: Pick<DraftOptions, 'hash'>): Draft {
  const { files, passages } = renderDraft(plan)
  const { report } = plan.outline
  const lock = makeLock(lookUp(report, passages), hash(markdown), hash, headingsToHold(report, passages))
  const more = [[LOCK_FILE, lockText(lock)], ['README.md', readme(plan)], ['.gitignore', IGNORED], [REPORT_FILE, markdown]] as const
  return { plan, passages: passages.length, files: new Map([...files, ...more]) }
}

/** The same report and options give the same files. */
export const draftDeck = (markdown: string, options: DraftOptions): Draft => writeUp(planReport(markdown, options), markdown, options)
