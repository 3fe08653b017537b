/** `report-deck check`: holds the slides to their evidence. */
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { exitCodes } from '../../errors.ts'
import type { Context } from '../context.ts'
import { entriesOf, entryOption, folderArgument, rootOf, rootOption } from '../options.ts'

const help = `
Examples:
  report-deck check                                     by the lock, without the report
  report-deck check my-deck --report my-deck/report.md  word for word against the report; writes the lock
  report-deck check --report paper.md --accept          takes changed passages as they now are
  report-deck check --frozen --format json              for continuous integration
`

interface CheckCommandOptions { root?: string, entry?: string[], report?: string, format: 'text' | 'json', accept?: boolean, frozen?: boolean }

export function checkCommand(context: Context): Command {
  return new Command('check')
    .description('check every claim of the decks against its evidence')
    .addArgument(folderArgument())
    .addOption(rootOption())
    .addOption(entryOption())
    .option('-r, --report <file>', 'the report in Markdown; proves that every passage is still there')
    .addOption(new Option('-f, --format <format>', 'text for people, json for machines').choices(['text', 'json']).default('text'))
    .addOption(new Option('--accept', 'take changed passages as they now are').conflicts('frozen'))
    .option('--frozen', 'write nothing; a lock that is out of date is a problem')
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: CheckCommandOptions) => {
      const [{ checkDecks }, { formatJson, formatText }] = await Promise.all([import('../../check/check.ts'), import('../../check/format.ts')])
      const root = resolve(await rootOf(folder, options))
      const result = await checkDecks(root, await entriesOf({ ...options, root }), {
        reportFile: options.report === undefined ? undefined : resolve(options.report),
        accept: options.accept,
        frozen: options.frozen,
      })
      context.say((options.format === 'json' ? formatJson(result) : formatText(result)).trimEnd())
      if (result.problems.length > 0)
        process.exitCode = exitCodes.problems
    })
}
