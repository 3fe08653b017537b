/** `report-deck build`: the static site with its PDFs. */
import { relative } from 'node:path'
import { Command, Option } from 'commander'
import type { MadeSite } from '../../export/make.ts'
import { fileLine } from '../context.ts'
import type { Context } from '../context.ts'
import { formatSeconds } from '../format.ts'
import { entryOption, makeOptionsOf, parseBase, parseSite, rootOption } from '../options.ts'
import type { BuildOptions } from '../options.ts'

const help = `
Examples:
  report-deck build                                 the site in dist/, with slides.pdf
  report-deck build --base /briefings/japan/        for https://example.org/briefings/japan/
  report-deck build --without-notes --out public_html
`

/** What was made, as lines for people. */
export function siteLines(site: MadeSite, milliseconds: number): string[] {
  const shown = (path: string): string => relative('.', path) || '.'
  return [
    site.reused ? 'Nothing has changed since the last build:' : `Built in ${formatSeconds(milliseconds)}:`,
    fileLine(`${shown(site.outDir)}/`, site.bytes, `${site.count} files, ${site.decks.map(deck => `${deck.facts.entry} ${deck.facts.slides.length} slides`).join(', ')}`),
    ...site.files.map(file => fileLine(shown(file.path), file.bytes, `${file.pages} pages`)),
  ]
}

export function buildCommand(context: Context): Command {
  return new Command('build')
    .description('build the decks as a static site that can be hosted as it is')
    .addOption(rootOption())
    .addOption(entryOption())
    .option('-b, --base <path>', 'the path under which the site will be hosted', parseBase, '/')
    .option('-o, --out <folder>', 'where to put the site', 'dist')
    .addOption(new Option('--site <address>', 'the site\'s public address, for the social card and links').argParser(parseSite))
    .option('--without-notes', 'leave the speaker notes out, and prove that none is in any file')
    .option('--no-pdf', 'make no PDF; no browser is needed then')
    .addHelpText('after', help)
    .action(async (options: Omit<BuildOptions, 'notes'> & { withoutNotes?: boolean }) => {
      const { makeSite } = await import('../../export/make.ts')
      const start = performance.now()
      const site = await makeSite(await makeOptionsOf({ ...options, notes: !options.withoutNotes }, context))
      context.progress.end()
      siteLines(site, performance.now() - start).forEach(context.say)
    })
}
