/** Headlines of sections that a report only numbers: `Finding 3`, with what was found in the first sentence under it. */
import { countWords } from '../../../model/time-plan.ts'
import { fitsTitle } from '../../../model/title-lines.ts'
import type { Report } from '../../report/types.ts'
import { titleOver } from '../language/titles.ts'
import { stemsOf } from '../language/words.ts'
import type { Claim, Statement } from '../types.ts'

const NUMBERED = /^(?:(?:key|main|policy|core|central) )?(?:finding|conclusion|lesson|takeaway|insight|judge?ment|observation|thesis|principle|argument|message|trend)(?: no\.?)? ?(?:#? ?\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)[.:]?$/iu

/** Sentences of a headline: more are text. */
const MOST = 3

/** Characters at the beginning of a sentence by which its title is known to begin with it. */
const SAME_START = 12

interface Headline { title: Claim, statement: Statement }

/** The first sentence, or the part of it that heads a slide; `undefined` where the heading says more than a number. */
export function headlineOfSection({ sections }: Report, index: number, most: number): Headline | undefined {
  const section = sections[index]
  const first = section?.paragraphs.find(({ kind }) => kind !== 'about')
  const [sentence] = first?.sentences ?? []
  if (!section || !NUMBERED.test(section.title) || !first || !sentence || first.sentences.length > MOST || section.paragraphs.length < 2)
    return undefined
  const { text } = sentence
  const statement: Statement = { refs: [{ section: index, paragraph: first.number, sentence: 0 }], text, words: countWords(text), weight: 1, stems: stemsOf(text), isItem: false, leaning: [] }
  const title = titleOver(statement, title => fitsTitle(title, most))
  return title?.text.startsWith(text.slice(0, SAME_START)) ? { title: { text: title.text, refs: title.refs }, statement } : undefined
}
