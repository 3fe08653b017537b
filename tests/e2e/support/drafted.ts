/** Drafted decks for browser tests: each built and served from a folder of its own that holds no packages. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftFile } from '../../../src/draft/write.ts'
import { isFile } from '../../../src/export/files.ts'
import { makeSite } from '../../../src/export/make.ts'
import type { MadeSite } from '../../../src/export/make.ts'
import { serveSite } from '../../../src/export/serve.ts'

export interface Drafted { root: string, site: MadeSite, url: string, close: () => Promise<void> }

/** A deck from the text of a report: drafted, built, served. `beside`: a folder whose files lie beside the report. */
export async function draftSite(report: string, entries: readonly string[] = ['slides.md', 'brief.md'], beside?: string): Promise<Drafted> {
  const folder = await mkdtemp(join(tmpdir(), 'report-deck für Gäste '))
  const file = join(folder, 'report.md')
  if (beside !== undefined)
    await cp(beside, folder, { recursive: true })
  await writeFile(file, report)
  const root = join(folder, 'deck')
  await draftFile(file, { out: root, force: false, minutes: 20, briefMinutes: 8, facts: {} })
  const there = await Promise.all(entries.map(entry => isFile(join(root, entry))))
  const site = await makeSite({ root, entries: entries.filter((_, i) => there[i]), outDir: join(folder, 'site'), base: '/', withoutNotes: false, formats: [] })
  const server = await serveSite(site.outDir, { base: '/', port: 0 })
  const close = async (): Promise<void> => {
    await server.close()
    await rm(folder, { recursive: true })
  }
  return { root, site, url: server.url, close }
}
