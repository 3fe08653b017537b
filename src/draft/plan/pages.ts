/** What is left of a part, in pages: whole sections where they fill one, small neighbours together. */
import type { Statement } from '../types.ts'
import { BACKUP, chunk, heightOf, heightWith } from './fit.ts'
import { headlineOf, LEAST } from './headline.ts'
import { byScenario, sectionOf } from './stretches.ts'
import { isBound } from './turns.ts'

/** Points of a page: it looks empty with fewer, and is a wall with more. */
const FEW = 5
const MOST = 7
/** Characters of a page's title, which is set smaller than in the talk. */
export const TITLE = 96
/** The same where its section’s name is used up; still two lines. */
export const LONG_TITLE = 112

const height = ({ text, leaning }: Statement): number => heightWith(text, leaning, BACKUP)
const sum = (statements: readonly Statement[]): number => statements.reduce((total, statement) => total + height(statement), 0)

/** What says only half without the first statement of the next page stands there too, as far as it fits. */
function keepBound(pages: readonly Statement[][]): Statement[][] {
  const kept = pages.map(page => [...page])
  kept.forEach((page, i) => {
    const [last, after] = [page.at(-1), kept[i + 1]]
    if (page.length > 1 && last && after?.[0] && isBound(last, after[0]) && after.length < MOST && sum(after) + height(last) <= BACKUP.space)
      after.unshift(...page.splice(-1))
  })
  return kept
}

/** As few pages as hold them, all of about the same height. */
function evenPages(statements: readonly Statement[]): Statement[][] {
  const tightest = chunk(statements, height, BACKUP.space, MOST)
  const most = Math.ceil(statements.length / tightest.length)
  const step = BACKUP.height
  for (let space = Math.ceil(sum(statements) / tightest.length); space < BACKUP.space; space += step) {
    const pages = chunk(statements, height, space, Math.min(MOST, most + 1))
    if (pages.length <= tightest.length)
      return pages
  }
  return tightest
}

/** Whether they fit one page, where one of them may be its title; what leans on that one then stands as a point. */
function fitOnePage(statements: readonly Statement[]): boolean {
  const headline = headlineOf(statements, TITLE, LEAST)
  const titled = headline?.isWhole ? headline.titled : undefined
  const points = statements.filter(statement => statement !== titled)
  const leaning = titled?.leaning ?? []
  return points.length + leaning.length <= MOST && sum(points) + leaning.reduce((total, { text }) => total + heightOf(text, BACKUP), 0) <= BACKUP.space
}

/** In the order of the report. A page with few points takes in its neighbour, as far as both fit. */
export function pagesOf(statements: readonly Statement[]): Statement[][] {
  const sections = [...new Set(statements.map(sectionOf))]
  const pages: Statement[][] = []
  for (const page of sections.flatMap(section => byScenario(statements.filter(statement => sectionOf(statement) === section)).flatMap(all => keepBound(evenPages(all))))) {
    const last = pages.at(-1)
    const isSmall = last !== undefined && last[0]?.scenario?.text === page[0]?.scenario?.text && (last.length < FEW || page.length < FEW)
    if (isSmall && fitOnePage([...last, ...page]))
      last.push(...page)
    else
      pages.push([...page])
  }
  return pages
}
