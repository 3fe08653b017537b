/** `report-deck dev`: Slidev's development server, which shows every edit at once. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { ReportDeckError } from '../../errors.ts'
import { checkPort } from '../../export/serve.ts'
import type { Context } from '../context.ts'
import { entriesOf, parsePort, rootOption } from '../options.ts'

const help = `
Examples:
  report-deck dev                     edit slides.md, see it at http://localhost:3030
  report-deck dev --entry brief.md
`

interface DevOptions { root: string, entry?: string, port: number, open?: boolean }

const slidev = (): string => join(import.meta.dirname, '..', '..', '..', 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')

async function runSlidev(entry: string, options: DevOptions, signal: AbortSignal): Promise<void> {
  const args = [slidev(), entry, '--port', String(options.port), ...(options.open ? ['--open'] : [])]
  const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: resolve(options.root) })
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
    .addOption(rootOption())
    .option('--entry <file>', 'the deck to edit', 'slides.md')
    .option('-p, --port <number>', 'the port to serve on', parsePort, 3030)
    .option('--open', 'open the browser')
    .addHelpText('after', help)
    .action(async (options: DevOptions) => {
      const [entry = 'slides.md'] = await entriesOf({ root: options.root, entry: [options.entry ?? 'slides.md'] })
      await checkPort(options.port)
      await runSlidev(entry, options, context.signal)
    })
}
