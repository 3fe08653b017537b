/** A plan as the files of a deck. */
import type { Plan, PlannedSlide } from '../types.ts'
import { renderData } from './data.ts'
import { headmatter } from './head.ts'
import { createPassages } from './passages.ts'
import { slug } from '../plan/ids.ts'
import { renderSlide } from './slide.ts'

interface Page { name: string, slides: { plan: PlannedSlide, text: string }[] }

/** A file a part, as the talk comes to it; the backup is one file. */
function pagesOf(slides: readonly { plan: PlannedSlide, text: string }[]): Page[] {
  const pages: Page[] = []
  let last: string | undefined
  for (const slide of slides) {
    const part = slide.plan.backup ? 'backup' : slide.plan.part
    if (part !== last)
      pages.push({ name: `${String(pages.length + 1).padStart(2, '0')}-${slug(part, 3) || 'part'}`, slides: [] })
    last = part
    pages.at(-1)?.slides.push(slide)
  }
  return pages
}

const importOf = (src: string): string => `---\nsrc: ./pages/${src}\n---\n`

/** Numbers of the slides that the cut shows; all of a file need no numbers. */
function briefImport({ name, slides }: Page): string[] {
  const shown = slides.flatMap(({ plan }, i) => plan.inBrief ? [i + 1] : [])
  return shown.length === 0 ? [] : [importOf(shown.length === slides.length ? `${name}.md` : `${name}.md#${shown.join(',')}`)]
}

/** Files by path, as text: slides, pages and data; the lock and the report's copy come from who has the bytes. */
export function renderDraft(plan: Plan): Map<string, string> {
  const { outline, minutes, briefMinutes } = plan
  const passages = createPassages(outline.report)
  const [cover, ...rest] = plan.slides
  const drawn = rest.flatMap((slide) => {
    const text = renderSlide(slide, passages)
    return text === undefined ? [] : [{ plan: slide, text }]
  })
  const pages = pagesOf(drawn)
  const coverOf = (entry: string, length: number): string => (cover && renderSlide(cover, passages, headmatter(outline, entry, length))) ?? ''
  const slides = [coverOf('a briefing', minutes), ...pages.map(({ name }) => importOf(`${name}.md`))].join('\n\n')
  const brief = [coverOf('the short version', briefMinutes), ...pages.flatMap(briefImport)].join('\n\n')
  return new Map([
    ['slides.md', `${slides.trimEnd()}\n`],
    ...plan.slides.some(slide => slide.inBrief && slide !== cover) ? [['brief.md', `${brief.trimEnd()}\n`] as const] : [],
    ...pages.map(({ name, slides: own }) => [`pages/${name}.md`, `${own.map(({ text }) => text).join('\n\n')}\n`] as const),
    ...renderData(outline, drawn.map(({ plan: slide }) => slide), passages),
  ])
}
