/** Options that several commands share, and their values checked. */
import { resolve } from 'node:path'
import { Argument, InvalidArgumentError, Option } from 'commander'
import { ReportDeckError, exitCodes } from '../errors.ts'
import { isFile, isFolder } from '../export/files.ts'
import { formatNames } from '../export/format.ts'
import type { FormatName, HandoutLayout } from '../export/format.ts'
import type { MakeOptions } from '../export/make.ts'
import { normalizeBase } from '../export/routes.ts'
import { findEntries } from '../export/site.ts'
import type { Context } from './context.ts'

/** What a command's options say of the deck's folder, before `rootOf`. */
export interface RootOption { root?: string }

export interface DeckOptions {
  root: string
  entry?: string[]
}

export interface BuildOptions extends DeckOptions {
  base: string
  out: string
  site?: string
  notes: boolean
  format: FormatName[]
  /** The site alone: no file is made of the decks. */
  siteOnly?: boolean
  offline?: boolean
}

/** Files that a site holds unless asked otherwise. */
export const SITE_FORMATS: FormatName[] = ['pdf', 'handout', 'html']

export const folderArgument = (): Argument => new Argument('[folder]', 'the folder of the decks (default: this one)')
export const rootOption = (): Option => new Option('--root <folder>', 'the same, as an option')

/** The folder of the decks, named as an argument or with `--root`. Fails with `two-folders` where these differ, and `no-folder`. */
export async function rootOf(folder: string | undefined, { root }: RootOption): Promise<string> {
  if (folder !== undefined && root !== undefined && resolve(folder) !== resolve(root))
    throw new ReportDeckError('two-folders', `Two folders are named: ${folder} and ${root}.`, { hint: 'Name one of them.', exitCode: exitCodes.usage })
  const named = folder ?? root ?? '.'
  if (!await isFolder(named))
    throw new ReportDeckError('no-folder', `There is no folder ${resolve(named)}.`, { place: named, hint: 'Name the folder that holds the deck’s slides.md.', exitCode: exitCodes.usage })
  return named
}
export const entryOption = (): Option => new Option('--entry <file...>', 'entry files, the main deck first (default: slides.md, and brief.md where there is one)')

/** `pdf,handout` */
function parseFormats(value: string): FormatName[] {
  const wanted = value.split(',').map(name => name.trim()).filter(Boolean)
  const unknown = wanted.find(name => !formatNames.some(known => known === name))
  if (unknown !== undefined || wanted.length === 0)
    throw new InvalidArgumentError(`${unknown === undefined ? 'No format is named' : `There is no format "${unknown}"`}. Allowed are ${formatNames.join(', ')}, separated by commas.`)
  return formatNames.filter(name => wanted.includes(name))
}

export const formatOption = (description: string): Option => new Option('-f, --format <list>', description).argParser(parseFormats)
export const siteOnlyOption = (): Option => new Option('--site-only', 'make no file of the decks; no browser is needed then')

/** Slides on a page of the handout. */
export function parseLayout(value: string): HandoutLayout {
  if (value !== '1' && value !== '3')
    throw new InvalidArgumentError('Allowed are 1 and 3.')
  return value === '1' ? 1 : 3
}

export function parseScale(value: string): number {
  const scale = Number(value)
  if (!Number.isFinite(scale) || scale < 0.1 || scale > 8)
    throw new InvalidArgumentError('Give a number from 0.1 to 8.')
  return scale
}

/** A port number; 0 takes any free one. */
export function parsePort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}

export function parseSeconds(value: string): number {
  const seconds = Number(value)
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new InvalidArgumentError('Give a number of seconds above 0.')
  return seconds
}

/** The origin of a public address: `https://example.org`. */
export function parseSite(value: string): string {
  if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''))
    throw new InvalidArgumentError('Give an address, e.g. https://example.org')
  return new URL(value).origin
}

/** The path under which a site will be hosted, or an address that holds it. */
export function parseBase(value: string): string {
  const base = URL.canParse(value) || !value.includes(':') ? normalizeBase(value) : value
  if (!/^\/([\w.~-]+\/)*$/.test(base) || /\/\.\.?\//.test(base))
    throw new InvalidArgumentError('Give a path of letters, digits, dots and dashes, e.g. /briefings/japan/')
  return base
}

/** The decks that were asked for. Fails with `no-deck` when one of them does not exist. */
export async function entriesOf({ root, entry }: DeckOptions): Promise<string[]> {
  const entries = entry ?? await findEntries(root)
  for (const file of entries) {
    if (!await isFile(resolve(root, file)))
      throw new ReportDeckError('no-deck', `There is no deck ${file} in ${resolve(root)}.`, { place: file, hint: 'Run the command in the folder of your slides.md, or name that folder, or the file with --entry.', exitCode: exitCodes.usage })
  }
  return entries
}

export async function makeOptionsOf(options: BuildOptions, context: Context): Promise<MakeOptions> {
  return {
    root: resolve(options.root),
    entries: await entriesOf(options),
    outDir: resolve(options.root, options.out),
    base: options.base,
    origin: options.site,
    withoutNotes: !options.notes,
    offline: options.offline ?? false,
    formats: options.siteOnly ? [] : options.format,
    signal: context.signal,
    progress: context.progress,
  }
}
