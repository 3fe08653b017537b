/** The file that says that a folder is a draft, of what, and made how. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Hash } from '../evidence/lock.ts'

export const STAMP = '.report-deck-draft.json'

const countsSchema = z.record(z.string(), z.number())
const hashesSchema = z.record(z.string(), z.string())

const stampSchema = z.object({
  version: z.literal(1),
  /** Hash of the report's bytes, of the options, and of the files as drafted. */
  report: z.string(),
  options: z.string(),
  files: z.string(),
  /** Names of those files. */
  paths: z.array(z.string()),
  /** Hashes of the report's pictures, by their address there (empty: not at hand) and by their path here. Absent in drafts of older versions. */
  pictures: z.object({ addresses: hashesSchema, files: hashesSchema }).optional(),
  /** Version of this tool. */
  tool: z.string(),
  talkSlides: z.number(),
  backupSlides: z.number(),
  passages: z.number(),
  /** Number of remarks by rule. */
  remarks: countsSchema,
  /** Number of problems that the check found, by rule; absent where it was not run. */
  problems: countsSchema.optional(),
})

export type Stamp = z.infer<typeof stampSchema>

export const stampText = (stamp: Stamp): string => `${JSON.stringify(stamp, null, 2)}\n`

/** The stamp of a folder; undefined where there is none, or one of another version. */
export async function readStamp(folder: string): Promise<Stamp | undefined> {
  try {
    return stampSchema.parse(JSON.parse(await readFile(join(folder, STAMP), 'utf8')))
  }
  catch {
    return undefined
  }
}

/** Hash of a draft's files, names and texts. */
export function filesHash(files: Iterable<readonly [path: string, text: string]>, hash: Hash): string {
  return hash([...files].map(([path, text]) => `${path}\0${hash(text)}`).sort().join('\n'))
}

/** How often each rule occurs, in order of their names. */
export function countByRule(items: readonly { rule: string }[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of items)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1))
}
