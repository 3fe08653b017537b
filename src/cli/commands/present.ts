/** `report-deck present`: builds if need be, and serves the deck with presenter mode until Ctrl-C. */
import { Command } from 'commander'
import { checkPort, serveSite } from '../../export/serve.ts'
import type { SiteServer } from '../../export/serve.ts'
import type { MadeSite } from '../../export/make.ts'
import type { Context } from '../context.ts'
import { SITE_FORMATS, entryOption, makeOptionsOf, folderArgument, parsePort, rootOf, rootOption, siteOnlyOption } from '../options.ts'
import { siteLines } from '../summary.ts'

const help = `
Examples:
  report-deck present                 http://localhost:3030
  report-deck present my-deck --port 8080

Open the presenter page in one window and the audience page in another: they stay in step.
Nothing leaves this machine; to put the deck on the web, see docs/hosting.md.
`

interface PresentOptions { root?: string, entry?: string[], port: number, out: string, siteOnly?: boolean }

function addressLines({ decks }: MadeSite, server: SiteServer): string[] {
  const lines = decks.flatMap(({ folder, facts }) => {
    const url = server.url + (folder && `${folder}/`)
    return [facts.title, `  audience   ${url}`, `  presenter  ${url}presenter/1`, `  overview   ${url}overview`]
  })
  return ['', ...lines, '', 'Press Ctrl-C to stop.']
}

const stopped = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted)
    resolve()
  signal.addEventListener('abort', () => resolve(), { once: true })
})

export function presentCommand(context: Context): Command {
  return new Command('present')
    .description('build the decks if need be, and serve them with presenter mode')
    .addArgument(folderArgument())
    .addOption(rootOption())
    .addOption(entryOption())
    .option('-p, --port <number>', 'the port to serve on; 0 takes any free one', parsePort, 3030)
    .option('-o, --out <folder>', 'where the site is built', 'dist')
    .addOption(siteOnlyOption())
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: PresentOptions) => {
      const { makeSite } = await import('../../export/make.ts')
      const make = await makeOptionsOf({ ...options, root: await rootOf(folder, options), base: '/', notes: true, format: SITE_FORMATS }, context)
      // The port is tried first: better to fail now than after half a minute of building.
      await checkPort(options.port)
      const start = performance.now()
      const site = await makeSite(make)
      context.progress.end()
      const server = await serveSite(site.outDir, { base: site.base, port: options.port })
      try {
        [...siteLines(site, performance.now() - start), ...addressLines(site, server)].forEach(context.say)
        await stopped(context.signal)
      }
      finally {
        await server.close()
      }
    })
}
