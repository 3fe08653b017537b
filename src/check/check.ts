/** Checks decks against their data, their evidence and, where it is at hand, the report. Collects every problem. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Lock } from '../../model/evidence.ts'
import { loadData, type LoadedData } from '../deck/data.ts'
import { loadDeck, type LoadedDeck } from '../deck/load.ts'
import { EVIDENCE_FILE, type Deck, type Dossier } from '../evidence/deck.ts'
import { compareLocks, headingsToHold, lockText, lookUp, makeLock } from '../evidence/lock.ts'
import type { Lookup } from '../evidence/passages.ts'
import { problem, type Problem } from '../evidence/problem.ts'
import { evidenceRules } from '../evidence/rules/index.ts'
import { readLock, readReport, sha256, writeLock, type ParsedReport } from './lock-file.ts'
import { durationOf, talkSeconds } from './rules/budget.ts'
import { deckRules } from './rules/index.ts'
import { talkSlides } from './context.ts'

export interface CheckOptions {
  /** The report's Markdown file; with it, passages are proved word for word and the lock is written. */
  reportFile?: string
  /** What the caller parsed of it already. */
  parsed?: ParsedReport
  /** Take changed passages as they now are. */
  accept?: boolean
  /** Write nothing: a lock that is out of date is a problem. For continuous integration. */
  frozen?: boolean
  /** Folders of addons besides those that the headmatter names. */
  addonRoots?: readonly string[]
}

export interface DeckSummary {
  entry: string
  talkSlides: number
  backupSlides: number
  /** Estimated length of the talk, and the headmatter's `duration`. */
  seconds: number
  budget: number | undefined
}

export interface CheckSummary {
  decks: DeckSummary[]
  passages: number
  sources: number
  /** Whether the passages were compared with the report itself. */
  reportChecked: boolean
}

export interface CheckResult {
  /** By file, line and rule; each once. */
  problems: Problem[]
  /** The lock on disk was rewritten. */
  lockChanged: boolean
  summary: CheckSummary
}

/** The lock on disk, the one that holds now, and where the passages stand. */
interface Locks {
  onDisk: Lock | null
  now: Lock | null
  lookups: ReadonlyMap<string, Lookup> | undefined
  problems: Problem[]
}

async function readLocks(root: string, data: LoadedData, options: CheckOptions): Promise<Locks> {
  const { lock: onDisk, problems } = await readLock(root)
  if (options.reportFile === undefined)
    return { onDisk, now: onDisk, lookups: undefined, problems }
  const read = await readReport(options.reportFile, options.parsed)
  if ('rule' in read)
    return { onDisk, now: onDisk, lookups: undefined, problems: [...problems, read] }
  const { passages } = data.data.evidence
  const lookups = lookUp(read.report, passages)
  return { onDisk, now: makeLock(lookups, read.hash, sha256, headingsToHold(read.report, passages)), lookups, problems }
}

/** With `frozen`, what would have been written. Changed passages are reported by their own rule, a damaged lock by its own. */
function frozenProblems({ onDisk, now, problems }: Locks): Problem[] {
  if (!now || problems.length > 0)
    return []
  const { added, removed } = onDisk ? compareLocks(onDisk, now) : { added: [], removed: [] }
  const news = [...added.map(id => `"${id}" is new`), ...removed.map(id => `"${id}" is no longer found`)]
  if (onDisk?.report !== now.report)
    news.push(onDisk ? 'the report file is another' : 'it is missing')
  else if (String(onDisk.headings) !== String(now.headings))
    news.push('headings over its passages are others')
  return news.length === 0
    ? []
    : [problem('lock-stale', { file: EVIDENCE_FILE, line: 1 }, `the lock is out of date: ${news.join(', ')}.`, 'Run the check with --report FILE, without --frozen, and commit the lock.')]
}

/** A passage that is gone keeps its old entry, so that a slip in an anchor does not lose it; a changed one too, unless accepted. */
function lockToWrite({ onDisk, now }: Locks, accept: boolean, known: ReadonlySet<string>): Lock | null {
  if (!now || !onDisk)
    return now
  const kept = Object.entries(onDisk.passages).filter(([id, entry]) => {
    const found = now.passages[id]
    return known.has(id) && (!found || (!accept && found.hash !== entry.hash))
  })
  const passages = Object.entries({ ...now.passages, ...Object.fromEntries(kept) }).sort(([a], [b]) => (a < b ? -1 : 1))
  // While a change is not accepted, the lock stays that of the report it was made from.
  return { ...now, report: kept.some(([id]) => now.passages[id]) ? onDisk.report : now.report, passages: Object.fromEntries(passages) }
}

/** Writes the lock where it differs; `true` when it was written. */
async function updateLock(root: string, locks: Locks, data: LoadedData, options: CheckOptions): Promise<boolean> {
  if (!locks.lookups || options.frozen || data.problems.length > 0)
    return false
  const lock = lockToWrite(locks, options.accept ?? false, new Set(data.data.evidence.passages.map(passage => passage.id)))
  if (!lock || (locks.onDisk && lockText(locks.onDisk) === lockText(lock)))
    return false
  await writeLock(root, lock)
  return true
}

/** Where slides or exhibits could not be read, nobody knows which passages they use. */
const partsMissing = (problems: readonly Problem[]): boolean =>
  problems.some(({ rule }) => ['missing-deck', 'bad-deck', 'missing-import', 'bad-exhibit'].includes(rule))

function evidenceProblems(decks: Deck[], data: LoadedData, locks: Locks, options: CheckOptions): Problem[] {
  const dossier: Dossier = {
    decks, data: data.data, lineOf: data.lineOf,
    lock: locks.now, lockOnDisk: locks.onDisk, lookups: locks.lookups,
    accept: options.accept ?? false,
  }
  return Object.values(evidenceRules).flatMap(rule => rule(dossier))
}

function deckProblems(root: string, { deck, palette }: LoadedDeck): Problem[] {
  if (!deck)
    return []
  const exists = (file: string) => existsSync(path.join(root, file))
  return Object.values(deckRules).flatMap(rule => rule({ deck, palette, exists }))
}

const orderOf = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule) || a.message.localeCompare(b.message)

/** Sorted; a page that two decks share is reported once, with its slide in the first. */
function tidy(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const item of problems) {
    const key = `${item.file}\0${item.line}\0${item.rule}\0${item.message}`
    if (!seen.has(key))
      seen.set(key, item)
  }
  return [...seen.values()].sort(orderOf)
}

function summarise(decks: readonly Deck[], data: LoadedData, reportChecked: boolean): CheckSummary {
  return {
    decks: decks.map(deck => ({
      entry: deck.entry,
      talkSlides: talkSlides(deck).length,
      backupSlides: deck.slides.length - talkSlides(deck).length,
      seconds: Math.round(talkSeconds(deck)),
      budget: durationOf(deck),
    })),
    passages: data.data.evidence.passages.length,
    sources: data.data.evidence.sources.length,
    reportChecked,
  }
}

/**
 * Every problem of the decks `entries` under `root`. With `reportFile` the lock is brought up to date, unless
 * `frozen`: new passages are added, changed ones only with `accept`. Throws only where the disk fails.
 * While data files have problems, evidence is not judged: what rests on them would only repeat them.
 */
export async function checkDecks(root: string, entries: readonly string[], options: CheckOptions = {}): Promise<CheckResult> {
  const data = await loadData(root)
  const loadedDecks = await Promise.all(entries.map(entry => loadDeck(root, entry, { loaded: data, addonRoots: options.addonRoots })))
  const decks = loadedDecks.flatMap(({ deck }) => deck ?? [])
  const locks = await readLocks(root, data, options)
  const lockChanged = await updateLock(root, locks, data, options)
  const dataIsGood = data.problems.length === 0
  const ofDecks = loadedDecks.flatMap(loaded => loaded.problems).filter(({ rule }) => dataIsGood || rule !== 'bad-exhibit')
  const ofEvidence = dataIsGood ? evidenceProblems(decks, data, locks, options) : []
  const problems = [
    ...data.problems,
    ...ofDecks,
    ...loadedDecks.flatMap(loaded => deckProblems(root, loaded)),
    ...locks.problems,
    ...ofEvidence.filter(({ rule }) => rule !== 'unused-passage' || !partsMissing(ofDecks)),
    ...(options.frozen ? frozenProblems(locks) : []),
  ]
  return { problems: tidy(problems), lockChanged, summary: summarise(decks, data, locks.lookups !== undefined) }
}
