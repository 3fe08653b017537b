/** `report-deck new`: an empty deck to write by hand. */
import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import type { Context } from '../context.ts'

const help = `
Examples:
  report-deck new my-deck
  report-deck new my-deck --title "Harbours in the Dark"

Then:
  report-deck dev my-deck
  report-deck check my-deck --report my-deck/report.md

The deck has a cover, a finding with its claim, a backup, and a paper of a few lines to replace. It passes the check.
`

export function newCommand(context: Context): Command {
  return new Command('new')
    .description('start an empty deck')
    .argument('[folder]', 'a new or empty folder', 'my-deck')
    .option('--title <text>', 'the paper’s title (default: the folder’s name)')
    .addHelpText('after', help)
    .action(async (folder: string, { title }: { title?: string }) => {
      const { writeNewDeck } = await import('../../draft/new-deck.ts')
      const files = await writeNewDeck(resolve(folder), title?.trim() || basename(resolve(folder)), context.signal)
      context.say(`Started ${folder}: ${files.length} files. Its README.md says what to do next.`)
    })
}
