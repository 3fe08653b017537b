/** The sentence that speaks of a picture: `Figure 2 shows …`. */
import { countWords } from '../../../model/time-plan.ts'
import { remember } from '../../remember.ts'
import type { Analysis, Claim, FigurePage, Outline } from '../types.ts'
import { keyOf } from './notes.ts'

/** `Table 3`, as the text would name it. */
export const nameIn = (caption: string): string | undefined => /^(?:Table|Figure|Fig\.|Chart|Map|Graph|Exhibit|Box)\s?(?:\d+|[IVX]+)\b/iu.exec(caption)?.[0]

/** Words of a sentence under a picture, and characters of a caption that leaves room for it. */
const LONGEST = 40
const LONGEST_CAPTION = 320

/** Sentences that statements hold, and so stand on slides of their own. */
const held = remember(({ statements }: Analysis) => new Set(statements.flatMap(statement => [statement, ...statement.leaning]).flatMap(({ refs }) => refs.map(keyOf))))

/** `these three types`: it leans on more than the picture. */
const POINTS = /\b(?:[Tt]his|[Tt]hese) (?!(?:paper|report|study|brief|project)\b)/u

/** Only where no statement holds it: `Figure 2 shows …` says nothing without its picture, or the panel that stands for it. */
export function spokenOf({ report }: Outline, analysis: Analysis, figures: readonly FigurePage[]): Claim | undefined {
  const [figure] = figures
  const name = figure && figures.length === 1 && figure.picture === undefined && figure.caption.text.length + (figure.credit?.length ?? 0) <= LONGEST_CAPTION ? nameIn(figure.caption.text) : undefined
  if (name === undefined)
    return undefined
  const names = new RegExp(`^(?=.*\\b${name}\\b).*\\.$`, 'u')
  const found = report.sections.flatMap(({ paragraphs }, section) => paragraphs.filter(({ kind, text }) => kind === 'prose' && text.includes(name)).flatMap(({ number, sentences }) => sentences.map(({ text }, sentence): Claim => ({ text, refs: [{ section, paragraph: number, sentence }] }))))
  return found.find(({ text, refs }) => names.test(text) && !POINTS.test(text) && countWords(text) <= LONGEST && !refs.some(ref => held(analysis).has(keyOf(ref))))
}
