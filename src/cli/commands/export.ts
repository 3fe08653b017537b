/** `report-deck export`: files to hand on, made from one static build. */
import { relative } from 'node:path'
import { Command, Option } from 'commander'
import { fileLine } from '../context.ts'
import type { Context } from '../context.ts'
import { formatSeconds } from '../format.ts'
import { entryOption, makeOptionsOf, parseSeconds, parseSite, rootOption } from '../options.ts'

const help = `
Examples:
  report-deck export                            dist/slides.pdf and dist/brief/slides.pdf
  report-deck export --out handed-out/          into another folder
  report-deck export --out talk.pdf --range 1-5,9

A PDF is inspected after it was written (pages, text, outline, tags, fonts, links); what fails is not kept.
`

interface ExportOptions {
  root: string
  entry?: string[]
  format: 'pdf'
  out: string
  site?: string
  range?: string
  withClicks?: boolean
  dark?: boolean
  stall: number
}

export function exportCommand(context: Context): Command {
  return new Command('export')
    .description('make files to hand on: PDF')
    .addOption(rootOption())
    .addOption(entryOption())
    .addOption(new Option('-f, --format <format>', 'what to make').choices(['pdf']).default('pdf'))
    .option('-o, --out <path>', 'the folder to write to, or a .pdf file for the main deck alone', 'dist')
    .addOption(new Option('--site <address>', 'the site\'s public address, for links to its other pages').argParser(parseSite))
    .option('--range <slides>', 'slides to print, e.g. 1-3,7')
    .option('--with-clicks', 'a page for each step of a slide')
    .option('--dark', 'in dark colours')
    .option('--stall <seconds>', 'give up when nothing moved for so long', parseSeconds, 60)
    .addHelpText('after', help)
    .action(async (options: ExportOptions) => {
      const { makePdfs } = await import('../../export/make.ts')
      const start = performance.now()
      const make = await makeOptionsOf({ ...options, base: '/', notes: true, pdf: false }, context)
      const files = await makePdfs(make, options)
      context.progress.end()
      context.say(`Exported in ${formatSeconds(performance.now() - start)}:`)
      files.forEach(file => context.say(fileLine(relative('.', file.path), file.bytes, `${file.pages} pages`)))
    })
}
