/** Drafts a deck from a report: the report's text in, the deck's files out. Pure but for the hash that comes in. */
import { evidenceSchema } from '../../model/evidence.ts'
import { parse } from 'yaml'
import { lookUp, makeLock, type Hash } from '../evidence/lock.ts'
import { parseReport } from '../report/parse.ts'
import { analyse } from './language/analyse.ts'
import { outlineOf, type ReportFacts } from './outline/outline.ts'
import { planDraft, type PlanOptions } from './plan/plan.ts'
import { renderDraft } from './render/render.ts'
import type { Plan } from './types.ts'

export interface Draft {
  plan: Plan
  /** Text by path. */
  files: Map<string, string>
}

export interface DraftOptions extends PlanOptions {
  /** What the user says of the report, in place of its front matter. */
  facts?: ReportFacts
  hash: Hash
}

/** The lock as `check --report` would write it. */
function lockFor(files: ReadonlyMap<string, string>, plan: Plan, markdown: string, hash: Hash): string {
  const { passages } = evidenceSchema.parse(parse(files.get('data/evidence.yaml') ?? ''))
  const lock = makeLock(lookUp(plan.outline.report, passages), hash(markdown), hash)
  return `${JSON.stringify(lock, null, 2)}\n`
}

function readme({ remarks }: Plan): string {
  const list = remarks.length === 0 ? 'Nothing was found wanting.' : remarks.map(({ message }) => `- ${message}`).join('\n')
  return `# A draft\n\nDrafted from \`report.md\`. Edit \`pages/\` and \`data/\` as text; \`report-deck check --report report.md\` says what no longer stands in the report, \`report-deck dev\` shows every edit.\n\nTo look at first:\n\n${list}\n`
}

/** The same report and options give the same files. */
export function draftDeck(markdown: string, options: DraftOptions): Draft {
  const outline = outlineOf(parseReport(markdown), options.facts)
  const plan = planDraft(outline, analyse(outline), options)
  const files = renderDraft(plan)
  files.set('data/evidence.lock.json', lockFor(files, plan, markdown, options.hash))
  files.set('README.md', readme(plan))
  files.set('report.md', markdown)
  return { plan, files }
}
