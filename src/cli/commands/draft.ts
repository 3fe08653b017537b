/** `report-deck draft`: a report in Markdown becomes a deck to edit. */
import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { Remark } from '../../draft/types.ts'
import type { Context } from '../context.ts'
import { formatSeconds } from '../format.ts'

const help = `
Examples:
  report-deck draft report.md                          writes the deck into the folder report
  report-deck draft report.md --out my-deck --minutes 15
  report-deck draft report.md --author "A. Author" --publisher "A Centre" --url https://example.org/report

Then:
  report-deck check my-deck --report my-deck/report.md
  report-deck present my-deck

Every sentence on the slides is the report's, shortened by leaving words out. No service and no key is needed.
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

const remarkLine = ({ rule, message, line }: Remark): string => `  ${rule}${line === undefined ? '' : ` (line ${line})`}  ${message}`

export function draftCommand(context: Context): Command {
  return new Command('draft')
    .description('draft a deck from a report in Markdown')
    .argument('<report>', 'the report’s Markdown file')
    .option('-o, --out <folder>', 'the folder of the deck (default: the file’s name without its ending)')
    .option('-m, --minutes <number>', 'length of the talk', parseMinutes, 20)
    .option('--brief-minutes <number>', 'length of the cut, brief.md', parseMinutes, 8)
    .option('--title <text>', 'the report’s title, where its front matter has none')
    .option('--author <names>', 'its authors, separated by commas')
    .option('--publisher <name>', 'its publisher')
    .option('--date <date>', 'when it was published', parseDate)
    .option('--url <address>', 'where it is published: marks then open it at the sentence', parseUrl)
    .option('--force', 'replace an earlier draft, edits and all')
    .option('--json', 'print one summary for machines')
    .addHelpText('after', help)
    .action(async (file: string, { out, force, json, minutes, briefMinutes, ...facts }: DraftCommandOptions) => {
      const { draftFile } = await import('../../draft/write.ts')
      const started = performance.now()
      const drafted = await draftFile(resolve(file), { out: out === undefined ? undefined : resolve(out), force: force ?? false, minutes, briefMinutes, facts, signal: context.signal })
      const { folder, talkSlides, backupSlides, passages, remarks } = drafted
      if (json) {
        context.say(JSON.stringify({ ...drafted, seconds: (performance.now() - started) / 1000 }))
        return
      }
      context.say(`Drafted ${folder}: ${talkSlides} slides for ${minutes} minutes and ${backupSlides} in the backup, ${passages} passages, in ${formatSeconds(performance.now() - started)}.`)
      remarks.forEach(remark => context.say(remarkLine(remark)))
    })
}
