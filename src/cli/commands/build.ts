/** `report-deck build`: the static site with its files. */
import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { SITE_FORMATS, entryOption, folderArgument, formatOption, makeOptionsOf, parseBase, parseSite, rootOf, rootOption, siteOnlyOption } from '../options.ts'
import type { BuildOptions } from '../options.ts'
import { siteLines, summaryJson } from '../summary.ts'

const help = `
Examples:
  report-deck build                                        the site in dist/, with its PDF, handout and one-file deck
  report-deck build my-deck --base /briefings/japan/        for https://example.org/briefings/japan/
  report-deck build --without-notes --out public_html
  report-deck build --offline                              for readers without a network: complete after the first visit
  report-deck build --site-only                            no file to hand on; no browser is needed then
`

export function buildCommand(context: Context): Command {
  return new Command('build')
    .description('build the decks as a static site that can be hosted as it is')
    .addArgument(folderArgument())
    .addOption(rootOption())
    .addOption(entryOption())
    .option('-b, --base <path>', 'the path under which the site will be hosted', parseBase, '/')
    .option('-o, --out <folder>', 'where to put the site', 'dist')
    .addOption(new Option('--site <address>', 'the site\'s public address, for the social card and links').argParser(parseSite))
    .addOption(formatOption('files to make of each deck').default(SITE_FORMATS, SITE_FORMATS.join(',')))
    .addOption(siteOnlyOption())
    .option('--offline', 'let readers install the site, and keep it whole on their machine for use without a network')
    .option('--without-notes', 'leave the speaker notes out, and prove that none is in any file')
    .option('--json', 'print one summary for machines')
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: Omit<BuildOptions, 'notes' | 'root'> & { root?: string, withoutNotes?: boolean, json?: boolean }) => {
      const { makeSite } = await import('../../export/make.ts')
      const start = performance.now()
      const site = await makeSite(await makeOptionsOf({ ...options, root: await rootOf(folder, options), notes: !options.withoutNotes }, context))
      context.progress.end()
      const milliseconds = performance.now() - start
      const lines = options.json ? [summaryJson({ site, files: site.files, milliseconds })] : siteLines(site, milliseconds)
      lines.forEach(context.say)
    })
}
