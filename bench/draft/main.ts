/** `npm run draft-quality -- FOLDER`: how much of each report reaches its draft, beside a plain heading split. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { analyse } from '../../src/draft/language/analyse.ts'
import { outlineOf } from '../../src/draft/outline/outline.ts'
import { planDraft } from '../../src/draft/plan/plan.ts'
import { decodeReport } from '../../src/draft/read.ts'
import { parseReport } from '../../src/report/parse.ts'
import { draftedDeck, plainDeck } from './deck.ts'
import { qualityOf } from './measure.ts'
import { qualityPage, type Row } from './table.ts'

const repo = fileURLToPath(new URL('../..', import.meta.url))
const say = (line: string): void => void process.stderr.write(`${line}\n`)

interface Options { minutes: string, out: string }

/** A report’s row. Its title goes onto the page, nothing else of it. */
function rowOf(markdown: string, minutes: number): Row {
  const outline = outlineOf(parseReport(markdown))
  const analysis = analyse(outline)
  const plan = planDraft(outline, analysis, { minutes, briefMinutes: Math.min(8, minutes) })
  const words = outline.parts.reduce((sum, part) => sum + part.words, 0)
  return { title: outline.title, words, drafted: qualityOf(outline, analysis, draftedDeck(plan)), plain: qualityOf(outline, analysis, plainDeck(outline)) }
}

async function run(folder: string, { minutes, out }: Options): Promise<void> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.md')).sort()
  const rows: Row[] = []
  for (const name of names)
    rows.push(rowOf(decodeReport(await readFile(join(folder, name)), name), Number(minutes)))
  await writeFile(out, qualityPage(rows, Number(minutes)))
  say(`${rows.length} reports, written to ${out}`)
}

await new Command('draft-quality')
  .description('measures drafts of all reports of a folder, beside a plain heading split')
  .argument('<folder>', 'a folder of reports in Markdown')
  .option('--minutes <number>', 'length of the talks', '20')
  .option('--out <file>', 'the page to write', join(repo, 'docs', 'draft-quality.md'))
  .action(run)
  .parseAsync()
