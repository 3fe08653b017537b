/** Drafts on disk: a report's file in, a deck's folder out, whole or not at all. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { sha256, type ParsedReport } from '../check/lock-file.ts'
import { ReportDeckError, exitCodes } from '../errors.ts'
import { OWN_VERSION } from '../own-files.ts'
import { isFile, withStagedFolder } from '../export/files.ts'
import { parseReport } from '../report/parse.ts'
import { planOf, REPORT_FILE, writeUp, type Draft } from './draft.ts'
import type { ReportFacts } from './outline/outline.ts'
import { findPictures, picturesIn, type FoundPictures } from './pictures/find.ts'
import type { PlanOptions } from './plan/plan.ts'
import { decodeReport } from './read.ts'
import { STAMP, countByRule, filesHash, stampText, type Stamp } from './stamp.ts'
import type { Plan, Remark } from './types.ts'

export interface DraftFileOptions extends Omit<PlanOptions, 'pictures'> {
  /** Folder of the deck; the report's name without its ending where absent. */
  out: string | undefined
  /** Replace an earlier draft. */
  force: boolean
  facts: ReportFacts
  /** A folder with the report's pictures, besides the report's own. */
  images?: string
  /** Looks at the draft before it takes its place; gives the problems found there. */
  inspect?: (folder: string, from: ParsedReport) => Promise<readonly { rule: string }[]>
  /** Says some of the plan in other words. `name` and what it depends on tell one from another. */
  reword?: { name: string, run: (plan: Plan) => Promise<Plan> }
  signal?: AbortSignal
}

export interface Drafted {
  folder: string
  talkSlides: number
  backupSlides: number
  passages: number
  remarks: Remark[]
  stamp: Stamp
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  }
  catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EACCES' || code === 'EPERM')
      throw new ReportDeckError('missing-report', `${file} cannot be read (${code}).`, { place: file, hint: 'You may not read it: change its permissions, or name a copy.', exitCode: exitCodes.usage, cause: error })
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`
    throw new ReportDeckError('missing-report', `${file} ${why}.`, { place: file, hint: 'Name a report in Markdown, e.g. report.md', exitCode: exitCodes.usage, cause: error })
  }
}

/** Only a folder that is new, empty, or an earlier draft that may be replaced. */
async function checkTarget(folder: string, force: boolean): Promise<void> {
  const there = await stat(folder).catch(() => undefined)
  const refuse = (why: string, hint: string): ReportDeckError => new ReportDeckError('out-in-use', `${folder} ${why}.`, { place: folder, hint, exitCode: exitCodes.usage })
  if (there && !there.isDirectory())
    throw refuse('is a file', 'Name another folder with --out.')
  const names = there ? await readdir(folder) : []
  if (names.length === 0)
    return
  const isDraft = await isFile(join(folder, STAMP))
  if (!isDraft)
    throw refuse('holds files that are no draft', 'Name a new or empty folder with --out.')
  if (!force)
    throw refuse('holds an earlier draft, perhaps edited', 'Name another folder with --out, or replace the draft with --force.')
}

/** Everything that steers what is drafted, besides the report and this tool. */
export const optionsHash = ({ minutes, briefMinutes, facts, images, reword }: DraftFileOptions): string => sha256(JSON.stringify({ minutes, briefMinutes, ...facts, images, model: reword?.name }))

export const bytesHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What the stamp keeps of pictures; those in the report itself change with it alone. */
export function picturesStamp(addresses: Iterable<string>, { places, files }: FoundPictures): NonNullable<Stamp['pictures']> {
  const hashes = new Map([...files].map(([path, bytes]) => [path, bytesHash(bytes)]))
  const outside = [...addresses].filter(address => !/^data:/i.test(address))
  return { addresses: Object.fromEntries(outside.map(address => [address, hashes.get(`public${places.get(address) ?? ''}`) ?? ''])), files: Object.fromEntries(hashes) }
}

function stampOf({ plan: { slides, remarks }, passages, files }: Draft, bytes: Uint8Array, options: DraftFileOptions): Omit<Stamp, 'pictures'> {
  const backupSlides = slides.filter(slide => slide.backup).length
  return {
    version: 1, report: bytesHash(bytes), options: optionsHash(options), files: filesHash(files, sha256), paths: [...files.keys()].sort(), tool: OWN_VERSION,
    talkSlides: slides.length - backupSlides, backupSlides, passages, remarks: countByRule(remarks),
  }
}

async function writeDraft(folder: string, { files }: Draft, pictures: FoundPictures, bytes: Uint8Array): Promise<void> {
  for (const [path, content] of [...files, ...pictures.files]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), path === REPORT_FILE ? bytes : content)
  }
}

/** Fails with `missing-report`, `out-in-use`, what `decodeReport` fails with, or what the disk says. */
export async function draftFile(file: string, options: DraftFileOptions): Promise<Drafted> {
  const bytes = await readBytes(file)
  const folder = options.out ?? join(dirname(file), basename(file, extname(file)))
  await checkTarget(folder, options.force)
  const markdown = decodeReport(bytes, basename(file))
  const report = parseReport(markdown)
  const addresses = picturesIn(report)
  const pictures = await findPictures(addresses, { beside: dirname(file), images: options.images })
  const plan = planOf({ ...report, remarks: [...report.remarks, ...pictures.remarks] }, { ...options, pictures: pictures.places, fileName: basename(file), hash: sha256 })
  const draft = writeUp(options.reword ? await options.reword.run(plan) : plan, markdown, { hash: sha256 })
  const stamp: Stamp = { ...stampOf(draft, bytes, options), pictures: picturesStamp(addresses.keys(), pictures) }
  await withStagedFolder(folder, options.signal, async (dir) => {
    await writeDraft(dir, draft, pictures, bytes)
    if (options.inspect)
      stamp.problems = countByRule(await options.inspect(dir, { text: markdown, report }))
    await writeFile(join(dir, STAMP), stampText(stamp))
  })
  const { talkSlides, backupSlides, passages } = stamp
  return { folder, talkSlides, backupSlides, passages, remarks: draft.plan.remarks, stamp }
}
