/** Check results as text for people and JSON for machines. */
import { problemText } from '../evidence/problem.ts'
import type { CheckResult, DeckSummary } from './check.ts'
import { counted } from '../../model/counted.ts'
import { formatMinutes } from '../../model/time-plan.ts'

function deckLine({ entry, talkSlides, backupSlides, seconds, budget }: DeckSummary): string {
  const backup = backupSlides > 0 ? ` + ${backupSlides} backup` : ''
  const time = budget === undefined ? formatMinutes(seconds) : `${formatMinutes(seconds)} of ${formatMinutes(budget)}`
  return `${entry}: ${counted(talkSlides, 'slide')}${backup}, ${time} minutes`
}

/** `unsupported-figure 3, no-evidence 1`: the most frequent first. */
function ruleCounts({ problems }: CheckResult): string {
  const counts = new Map<string, number>()
  for (const { rule } of problems)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([rule, count]) => `${rule} ${count}`).join(', ')
}

/** One line a problem, files apart; then a line a deck, and the counts. Ends with a line break. */
export function formatText(result: CheckResult): string {
  const { problems, summary, lockChanged } = result
  const lines = problems.flatMap((item, i) => {
    const startsFile = i > 0 && problems[i - 1]?.file !== item.file
    return [...(startsFile ? [''] : []), problemText(item)]
  })
  const evidence = `${counted(summary.passages, 'passage')}, ${counted(summary.sources, 'outside source')}, ${summary.reportChecked ? 'proved against the report' : 'checked by the lock'}`
  const files = new Set(problems.map(({ file }) => file)).size
  const verdict = problems.length === 0 ? 'No problems.' : `${counted(problems.length, 'problem')} in ${counted(files, 'file')}: ${ruleCounts(result)}.`
  const end = [...summary.decks.map(deckLine), evidence, ...(lockChanged ? ['The lock was written: data/evidence.lock.json'] : []), verdict]
  return [...lines, ...(lines.length > 0 ? [''] : []), ...end, ''].join('\n')
}

/** `{ problems, lockChanged, summary }`, indented by two. Ends with a line break. */
export function formatJson(result: CheckResult): string {
  return `${JSON.stringify(result, null, 2)}\n`
}
