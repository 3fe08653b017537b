/** What became of an archive, as lines for people and as JSON for machines. */
import { relative } from 'node:path'
import { styleText } from 'node:util'
import type { ArchiveOutcome, ArchiveResult } from '../draft/archive/archive.ts'
import { counted } from '../../model/counted.ts'
import { ReportDeckError } from '../errors.ts'

export interface ArchiveTotals {
  /** In the folder, and in this shard. */
  found: number
  reports: number
  drafted: number
  unchanged: number
  failed: number
  /** Problems of the check and remarks of the drafts, by rule, the most frequent first. */
  problems: Record<string, number>
  remarks: Record<string, number>
  seconds: number
}

const stampsOf = (outcomes: readonly ArchiveOutcome[]) => outcomes.flatMap(outcome => outcome.status === 'failed' ? [] : [outcome.stamp])

function sum(counts: readonly (Record<string, number> | undefined)[]): Record<string, number> {
  const all = new Map<string, number>()
  for (const [rule, count] of counts.flatMap(one => Object.entries(one ?? {})))
    all.set(rule, (all.get(rule) ?? 0) + count)
  return Object.fromEntries([...all].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

export function totalsOf({ found, outcomes, seconds }: ArchiveResult): ArchiveTotals {
  const stamps = stampsOf(outcomes)
  const count = (status: ArchiveOutcome['status']): number => outcomes.filter(outcome => outcome.status === status).length
  return {
    found, reports: outcomes.length, drafted: count('drafted'), unchanged: count('unchanged'), failed: count('failed'),
    problems: sum(stamps.map(({ problems }) => problems)), remarks: sum(stamps.map(({ remarks }) => remarks)),
    seconds: Math.round(seconds * 10) / 10,
  }
}

const failureOf = (error: unknown): { error: string, message: string, hint: string | null } => error instanceof ReportDeckError
  ? { error: error.code, message: error.message, hint: error.hint }
  : { error: 'unexpected', message: error instanceof Error ? error.message : String(error), hint: null }

const byRule = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none'

export function archiveLines(result: ArchiveResult, out: string): string[] {
  const { found, reports, drafted, unchanged, failed, problems, remarks, seconds } = totalsOf(result)
  const failures = result.outcomes.flatMap(outcome => outcome.status === 'failed' ? [{ file: outcome.file, ...failureOf(outcome.error) }] : [])
  const withProblems = result.outcomes.filter(outcome => outcome.status !== 'failed' && Object.keys(outcome.stamp.problems ?? {}).length > 0)
  return [
    ...failures.flatMap(({ file, error, message, hint }) => [`  ${styleText('red', 'failed')} ${file}  ${message}  ${styleText('dim', `[${error}]`)}`, ...(hint ? [`      ${hint}`] : [])]),
    ...withProblems.map(({ file, deck }) => `  ${styleText('yellow', 'problems')} ${file}  report-deck check ${relative('.', `${out}/${deck}`)} lists them`),
    `${reports === found ? counted(reports, 'report') : `${reports} of ${counted(found, 'report')}`}: ${drafted} drafted, ${unchanged} unchanged, ${failed} failed, in ${seconds.toFixed(1)} s.`,
    `Problems by rule: ${byRule(problems)}`,
    `Remarks by rule: ${byRule(remarks)}`,
  ]
}

/** One line of JSON: the totals, then each report. */
export function archiveJson(result: ArchiveResult): string {
  const reports = result.outcomes.map((outcome) => {
    const { file, deck, status } = outcome
    const named = { report: file, deck, status, seconds: Math.round(outcome.seconds * 1000) / 1000 }
    if (outcome.status === 'failed')
      return { ...named, ...failureOf(outcome.error) }
    const { talkSlides, backupSlides, passages, remarks, problems = {} } = outcome.stamp
    return { ...named, talkSlides, backupSlides, passages, remarks, problems }
  })
  return JSON.stringify({ ...totalsOf(result), outcomes: reports })
}

/** Whether every report is a deck without a problem. */
export const allIsWell = ({ failed, problems }: ArchiveTotals): boolean => failed === 0 && Object.keys(problems).length === 0
