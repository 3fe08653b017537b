/** `report-deck export`: files to hand on, made from one static build with one browser. */
import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { formatNames, paperNames } from '../../export/format.ts'
import type { FormatName, HandoutLayout, Paper } from '../../export/format.ts'
import { fileNames } from '../../export/formats/names.ts'
import type { Context } from '../context.ts'
import { formatSeconds } from '../format.ts'
import { entryOption, folderArgument, formatOption, makeOptionsOf, parseLayout, parseScale, parseSeconds, parseSite, rootOf, rootOption } from '../options.ts'
import { fileLines, summaryJson } from '../summary.ts'

const help = `
Formats:
  pdf       slides.pdf    the slides, tagged, with outline and links
  handout   handout.pdf   each slide with its notes and sources, to leave behind
  pptx      slides.pptx   an editable PowerPoint presentation
  html      slides.html   the deck in one file that opens by double click, offline
  script    script.md     the talk to rehearse from, with its times
  png       png/          a picture of each slide, and the social card

Examples:
  report-deck export                                       all formats but png, into dist/
  report-deck export my-deck --format handout --no-notes   slides and sources only, for guests
  report-deck export --format handout --layout 3 --paper letter
  report-deck export --out talk.pdf --range 1-5,9
  report-deck export --format png --scale 1 --out pictures/

Each file is inspected after it was made (pages, text, outline, tags, fonts, links, notes); one that fails is not
kept, the others are. What stood in its place before stays.
`

interface ExportOptions {
  root?: string
  entry?: string[]
  format?: FormatName[]
  out: string
  site?: string
  notes: boolean
  range?: string
  withClicks?: boolean
  dark?: boolean
  paper: Paper
  layout: HandoutLayout
  scale: number
  stall: number
  json?: boolean
}

/** The formats that were asked for; without a word, the one that `--out talk.pdf` names, or all that are quick to make. */
function formatsOf({ format, out, notes }: ExportOptions): FormatName[] {
  if (format)
    return format
  const named = formatNames.find(name => extname(out) !== '' && extname(fileNames[name]) === extname(out))
  return named ? [named] : formatNames.filter(name => name !== 'png' && (notes || name !== 'script'))
}

async function runExport(folder: string | undefined, options: ExportOptions, context: Context): Promise<void> {
  const { exportFailure, makeFiles } = await import('../../export/make.ts')
  const start = performance.now()
  const make = await makeOptionsOf({ ...options, root: await rootOf(folder, options), format: formatsOf(options), base: '/' }, context)
  const result = await makeFiles(make, options)
  context.progress.end()
  const milliseconds = performance.now() - start
  const failure = exportFailure(result)
  if (options.json)
    context.say(summaryJson({ ...result, milliseconds }))
  else if (result.files.length > 0)
    [`Exported in ${formatSeconds(milliseconds)}:`, ...result.files.flatMap(fileLines)].forEach(context.say)
  if (failure && options.json)
    process.exitCode = failure.exitCode
  else if (failure)
    throw failure
}

export function exportCommand(context: Context): Command {
  return new Command('export')
    .description('make files to hand on: PDF, handout, PowerPoint, one-file deck, script, pictures')
    .addArgument(folderArgument())
    .addOption(rootOption())
    .addOption(entryOption())
    .addOption(formatOption('what to make (default: all but png)'))
    .option('-o, --out <path>', 'the folder to write to, or a file such as talk.pdf for the main deck alone', 'dist')
    .addOption(new Option('--site <address>', 'the site\'s public address, for links to its other pages').argParser(parseSite))
    .option('--range <slides>', 'slides to take, e.g. 1-3,7 (the one-file deck always holds all)')
    .option('--with-clicks', 'pdf, png: a page for each step of a slide')
    .option('--dark', 'pdf, png: in dark colours')
    .option('--no-notes', 'leave the speaker notes out, and prove that none is in any file')
    .addOption(new Option('--paper <size>', 'handout: its paper').choices(paperNames).default('a4'))
    .addOption(new Option('--layout <slides>', 'handout: slides a page, 1 with notes or 3 with lines for writing').argParser(parseLayout).default(1))
    .addOption(new Option('--scale <factor>', 'png: pixels for each pixel of a slide').argParser(parseScale).default(2))
    .option('--stall <seconds>', 'give up when nothing moved for so long', parseSeconds, 60)
    .option('--json', 'print one summary for machines')
    .addHelpText('after', help)
    .action((folder: string | undefined, options: ExportOptions) => runExport(folder, options, context))
}
