/** `report-deck dev`: Slidev's development server, which shows every edit at once. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { ReportDeckError } from '../../errors.ts'
import { checkPort } from '../../export/serve.ts'
import { ownModule } from '../../own-files.ts'
import type { Context } from '../context.ts'
import { entriesOf, folderArgument, parsePort, rootOf, rootOption } from '../options.ts'

const help = `
Examples:
  report-deck dev                     edit slides.md, see it at http://localhost:3030
  report-deck dev my-deck --entry brief.md
`

interface DevOptions { root?: string, entry?: string, port: number, open?: boolean }

async function runSlidev(root: string, entry: string, options: DevOptions, signal: AbortSignal): Promise<void> {
  const args = ['--import', ownModule('src/export/slidev-changes').href, fileURLToPath(ownModule('src/export/slidev-dev')), resolve(root, entry), '--port', String(options.port), ...(options.open ? ['--open'] : [])]
  const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: root })
  const stop = (): void => void child.kill('SIGTERM')
  signal.addEventListener('abort', stop, { once: true })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (!signal.aborted && code !== 0)
    throw new ReportDeckError('dev-failed', `Slidev's development server ended (${code ?? 'killed'}).`, { hint: 'Its message is above.' })
}

export function devCommand(context: Context): Command {
  return new Command('dev')
    .description('edit a deck and see every change at once')
    .addArgument(folderArgument())
    .addOption(rootOption())
    .option('--entry <file>', 'the deck to edit', 'slides.md')
    .option('-p, --port <number>', 'the port to serve on', parsePort, 3030)
    .option('--open', 'open the browser')
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: DevOptions) => {
      const root = resolve(await rootOf(folder, options))
      const [entry = 'slides.md'] = await entriesOf({ root, entry: [options.entry ?? 'slides.md'] })
      await checkPort(options.port)
      await runSlidev(root, entry, options, context.signal)
    })
}
