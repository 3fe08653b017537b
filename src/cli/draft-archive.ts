/** `report-deck draft FOLDER`: every report of a folder becomes a deck. */
import { resolve } from 'node:path'
import { SingleBar, Presets } from 'cli-progress'
import { ReportDeckError, exitCodes } from '../errors.ts'
import type { ArchiveOptions } from '../draft/archive/archive.ts'
import type { Shard } from '../draft/archive/reports.ts'
import { allIsWell, archiveJson, archiveLines, totalsOf } from './archive-summary.ts'
import type { Context } from './context.ts'

export interface ArchiveCommandOptions extends Pick<ArchiveOptions, 'minutes' | 'briefMinutes' | 'facts' | 'force' | 'images' | 'reword'> {
  out: string | undefined
  shard: Shard | undefined
  json: boolean
}

/** Columns of a report's name beside the bar. */
const NAME_WIDTH = 40

/** A bar on a terminal; elsewhere nothing. */
function createBar(stream: NodeJS.WriteStream): { show: NonNullable<ArchiveOptions['onReport']>, end: () => void } {
  if (!stream.isTTY)
    return { show: () => undefined, end: () => undefined }
  const bar = new SingleBar({ stream, format: '  {bar} {value} of {total}  {eta_formatted} left  {file}', barsize: 24, hideCursor: true, clearOnComplete: true, linewrap: false, stopOnComplete: true }, Presets.shades_grey)
  let started = false
  return {
    show({ file }, done, total) {
      const shown = { file: file.length > NAME_WIDTH ? `…${file.slice(1 - NAME_WIDTH)}` : file }
      if (started)
        bar.update(done, shown)
      else
        bar.start(total, done, shown)
      started = true
    },
    end: () => void bar.stop(),
  }
}

/** What tells one report only cannot be said of a folder of them. */
function refuseFactsOfOne({ title, date, url }: ArchiveOptions['facts']): void {
  const given = Object.entries({ title, date, url }).find(([, value]) => value !== undefined)?.[0]
  if (given)
    throw new ReportDeckError('fact-of-one', `--${given} is of one report; this is a folder of them.`, { hint: `Leave --${given} out, or draft that report alone.`, exitCode: exitCodes.usage })
}

export async function draftFolder(folder: string, { out, json, ...options }: ArchiveCommandOptions, context: Context): Promise<void> {
  refuseFactsOfOne(options.facts)
  if (out === undefined)
    throw new ReportDeckError('no-out', `${folder} is a folder of reports; where shall their decks go?`, { hint: 'Name a folder with --out: each report gets a folder in it.', exitCode: exitCodes.usage })
  const { draftArchive } = await import('../draft/archive/archive.ts')
  const bar = createBar(process.stderr)
  const result = await draftArchive(folder, { ...options, out: resolve(out), signal: context.signal, onReport: bar.show }).finally(bar.end)
  if (json)
    context.say(archiveJson(result))
  else
    archiveLines(result, out).forEach(context.say)
  if (!allIsWell(totalsOf(result)))
    process.exitCode = exitCodes.problems
}
