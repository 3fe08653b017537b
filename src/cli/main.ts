/** The program `report-deck`. Only files in this folder print or exit. */
import { Command, CommanderError } from 'commander'
import { ReportDeckError, exitCodes, interrupted } from '../errors.ts'
import { OWN_VERSION } from '../own-files.ts'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { devCommand } from './commands/dev.ts'
import { draftCommand } from './commands/draft.ts'
import { exportCommand } from './commands/export.ts'
import { newCommand } from './commands/new.ts'
import { presentCommand } from './commands/present.ts'
import { createContext } from './context.ts'
import type { Context } from './context.ts'
import { formatError } from './format.ts'

const exitHelp = `
Exit codes: 0 all is well · 1 problems were found · 2 wrong use or input ·
            3 the machine lacks something (browser, port, disk) · 130 stopped with Ctrl-C
`

function createProgram(context: Context): Command {
  const program = new Command('report-deck')
    .description('Policy reports as presentations whose every claim leads back to its sentence.')
    .version(OWN_VERSION, '-v, --version', 'display this program’s version')
  for (const command of [draftCommand, newCommand, presentCommand, devCommand, buildCommand, exportCommand, checkCommand].map(create => create(context)))
    program.addCommand(command.addHelpText('after', exitHelp))
  program.addHelpText('after', exitHelp)
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError('(add --help for all options)')
  return program
}

/** The first Ctrl-C winds the run up; the second ends it at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted)
      process.exit(exitCodes.interrupted)
    controller.abort(interrupted())
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, stop)
  return controller.signal
}

function exitCodeOf(error: unknown, signal: AbortSignal): number {
  if (signal.aborted)
    return exitCodes.interrupted
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  return error instanceof ReportDeckError ? error.exitCode : exitCodes.problems
}

async function main(args: readonly string[]): Promise<void> {
  const signal = stopSignal()
  const context = createContext(signal)
  try {
    await createProgram(context).parseAsync(args)
    if (signal.aborted)
      process.exitCode = exitCodes.interrupted
  }
  catch (error) {
    context.progress.end()
    process.exitCode = exitCodeOf(error, signal)
    if (!(error instanceof CommanderError))
      process.stderr.write(`${formatError(signal.aborted ? signal.reason : error)}\n`)
  }
  // A child or socket that did not end must not keep a finished run alive.
  process.exit()
}

await main(process.argv)
