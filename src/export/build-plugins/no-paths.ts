/** A site says nothing of the machine on which it was made: Slidev writes paths of this tool's folder into it, which nothing reads. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { OWN_FOLDER } from '../../own-files.ts'

/** This tool by its name again, where a preparser put its folder for Slidev to find it. */
function named(addons: unknown): unknown {
  return Array.isArray(addons) ? addons.map((addon: unknown) => addon === OWN_FOLDER ? 'report-deck' : addon) : addons
}

/** Call it once Slidev has found the addons. */
export function nameOwnAddon({ data: { config, headmatter, slides } }: Pick<ResolvedSlidevOptions, 'data'>): void {
  for (const settings of [config, headmatter, slides[0]?.frontmatter] as (Record<string, unknown> | undefined)[]) {
    if (settings?.addons !== undefined)
      settings.addons = named(settings.addons)
  }
  const first = slides[0]
  if (first?.frontmatterRaw)
    first.frontmatterRaw = first.frontmatterRaw.replaceAll(JSON.stringify(OWN_FOLDER), 'report-deck')
}

/** Keys of Vite's lists of found files; Slidev takes only their values. */
const KEY = /"[^"\n]*\/(setup\/[\w-]+\.\w+)"(?=:)/g

/** Set-up files are found by their paths from the deck's folder, which then stand in the site. */
export const shortSetupKeys: Plugin = {
  name: 'report-deck:short-setup-keys',
  enforce: 'post',
  transform: {
    filter: { id: /\/\.slidev\/virtual\/import-glob/ },
    handler: code => ({ code: code.replace(KEY, '"$1"'), map: null }),
  },
}
