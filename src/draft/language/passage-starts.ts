/** Which sentences a passage can lead to. */
import type { Report } from '../../report/types.ts'
import type { SentenceRef } from '../types.ts'

/** Words with which a passage can begin: a sentence that shares them with an earlier one cannot be told from it. */
const START_WORDS = 16
const START_LENGTH = 90
const startOf = (text: string): string => text.split(' ', START_WORDS).join(' ').slice(0, START_LENGTH).toLowerCase()

const withoutEnd = (text: string): string => text.replace(/[\s.!…“”"’)]+$/u, '')

/** Whether a sentence begins like none before it, so that a passage can lead to it; or is set before it as a quotation, word for word. */
export function firstOfTheirStart(report: Report): (ref: SentenceRef) => boolean {
  const first = new Map<string, { key: string, text: string }>()
  const keyOf = (...place: number[]): string => place.join('.')
  report.sections.forEach(({ paragraphs }, section) => paragraphs.forEach(({ number, sentences }) => sentences.forEach(({ text }, sentence) => {
    const start = startOf(text)
    if (!first.has(start))
      first.set(start, { key: keyOf(section, number, sentence), text: withoutEnd(text) })
  })))
  return ({ section, paragraph, sentence }) => {
    const text = report.sections[section]?.paragraphs[paragraph - 1]?.sentences[sentence]?.text
    const before = text === undefined ? undefined : first.get(startOf(text))
    return text === undefined || text.length < START_LENGTH || before?.key === keyOf(section, paragraph, sentence) || before?.text === withoutEnd(text)
  }
}
