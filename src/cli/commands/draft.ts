/** `report-deck draft`: a report in Markdown becomes a deck to edit. */
import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { counted } from '../../../model/counted.ts'
import type { Shard } from '../../draft/archive/reports.ts'
import type { Remark } from '../../draft/types.ts'
import { isFolder } from '../../export/files.ts'
import { ReportDeckError, exitCodes } from '../../errors.ts'
import type { Context } from '../context.ts'
import { draftFolder } from '../draft-archive.ts'
import { formatSeconds } from '../format.ts'
import { rewordWith } from '../model.ts'

const help = `
Examples:
  report-deck draft report.md                          writes the deck into the folder report
  report-deck draft report.md --out my-deck --minutes 15
  report-deck draft report.md --author "A. Author" --publisher "A Centre" --url https://example.org/report
  report-deck draft reports/ --out decks               every report of the folder and below, each into a folder of decks
  report-deck draft reports/ --out decks --shard 2/8   one eighth of them, for one of eight machines
  report-deck draft report.md --images pictures/       pictures that the report names on the web, by their files’ names
  report-deck draft report.md --model llama3.3 --model-url http://localhost:11434/v1

Then:
  report-deck check my-deck --report my-deck/report.md
  report-deck present my-deck

Every sentence on the slides is the report’s, shortened by leaving words out. No service and no key is needed,
and nothing leaves this machine unless you name a model: then its address gets the sentences of the slides and the notes. A key for it is read
from REPORT_DECK_MODEL_KEY. What it says is taken only where figures, names, negations and modal verbs are the report’s.

A folder’s drafts are checked as they are made. Run again, what is drafted from the same report with the same options is left as it is;
a report that fails does not stop the others, and the exit code is 1.
`

interface DraftCommandOptions {
  out?: string
  minutes: number
  briefMinutes: number
  title?: string
  author?: string
  publisher?: string
  date?: string
  url?: string
  images?: string
  shard?: Shard
  model?: string
  modelUrl?: string
  force?: boolean
  json?: boolean
}

/** Minutes of a talk. */
function parseMinutes(value: string): number {
  const minutes = Number(value)
  if (!Number.isInteger(minutes) || minutes < 3 || minutes > 120)
    throw new InvalidArgumentError('Give whole minutes from 3 to 120.')
  return minutes
}

function parseDate(value: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
    throw new InvalidArgumentError('Give a date as 2025-06-17, 2025-06 or 2025.')
  return value
}

function parseUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new InvalidArgumentError('Give an address that begins with https:// or http://')
  return value
}

/** `2/8` */
function parseShard(value: string): Shard {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number)
  if (number < 1 || number > of)
    throw new InvalidArgumentError('Give a part of the whole, e.g. 2/8 for the second of eight.')
  return { number, of }
}

/** Fails with `no-images` where there is no such folder. */
async function imagesOf(folder: string | undefined): Promise<string | undefined> {
  if (folder !== undefined && !await isFolder(folder))
    throw new ReportDeckError('no-images', `There is no folder ${folder}.`, { place: folder, hint: 'Name the folder that holds the report’s pictures.', exitCode: exitCodes.usage })
  return folder === undefined ? undefined : resolve(folder)
}

/** Reports are read from the disk alone. */
function refuseAddress(file: string): void {
  if (/^[a-z]+:\/\//i.test(file))
    throw new ReportDeckError('no-fetching', `${file} is an address, and nothing is fetched.`, { place: file, hint: 'Save the report as Markdown and name that file; say where it is published with --url.', exitCode: exitCodes.usage })
}

const remarkLine = ({ rule, message, line }: Remark): string => `  ${rule}${line === undefined ? '' : ` (line ${line})`}  ${message}`

export function draftCommand(context: Context): Command {
  return new Command('draft')
    .description('draft a deck from a report in Markdown, or from each report of a folder')
    .argument('<report>', 'the report’s Markdown file, or a folder of reports')
    .option('-o, --out <folder>', 'the folder of the deck (default: the file’s name without its ending); of a folder’s decks')
    .option('-m, --minutes <number>', 'length of the talk, 3 to 120', parseMinutes, 20)
    .option('--brief-minutes <number>', 'length of the cut, brief.md', parseMinutes, 8)
    .option('--title <text>', 'the report’s title, where its front matter has none')
    .option('--author <names>', 'its authors, separated by commas')
    .option('--publisher <name>', 'its publisher')
    .option('--date <date>', 'when it was published', parseDate)
    .option('--url <address>', 'where it is published: marks then open it at the sentence', parseUrl)
    .option('--images <folder>', 'a folder with the report’s pictures, by their files’ names; those beside the report are found without it')
    .option('--model <name>', 'have this model reword titles, points and notes; needs --model-url')
    .option('--model-url <address>', 'where it is: any address that speaks OpenAI’s protocol, e.g. http://localhost:11434/v1', parseUrl)
    .option('--shard <part>', 'of a folder, draft this part of the reports, e.g. 2/8', parseShard)
    .option('--force', 'replace earlier drafts, edits and all')
    .option('--json', 'print one summary for machines')
    .addHelpText('after', help)
    .action(async (file: string, { out, shard, force, json, minutes, briefMinutes, images: named, model, modelUrl, ...facts }: DraftCommandOptions) => {
      refuseAddress(file)
      const images = await imagesOf(named)
      const reword = await rewordWith({ model, modelUrl }, context)
      if (await isFolder(file))
        return await draftFolder(file, { out, shard, force: force ?? false, json: json ?? false, minutes, briefMinutes, facts, images, reword }, context)
      if (shard)
        throw new ReportDeckError('shard-of-one', `${file} is no folder: there is nothing to share out.`, { place: file, hint: 'Leave --shard out, or name a folder of reports.', exitCode: exitCodes.usage })
      const { draftFile } = await import('../../draft/write.ts')
      const started = performance.now()
      const drafted = await draftFile(resolve(file), { out: out === undefined ? undefined : resolve(out), force: force ?? false, minutes, briefMinutes, facts, images, reword, signal: context.signal })
      const { folder, talkSlides, backupSlides, passages, remarks } = drafted
      if (json) {
        context.say(JSON.stringify({ folder, talkSlides, backupSlides, passages, remarks, seconds: (performance.now() - started) / 1000 }))
        return
      }
      context.say(`Drafted ${folder}: ${counted(talkSlides, 'slide')} for ${minutes} minutes and ${backupSlides} in the backup, ${counted(passages, 'passage')}, in ${formatSeconds(performance.now() - started)}.`)
      remarks.forEach(remark => context.say(remarkLine(remark)))
    })
}
