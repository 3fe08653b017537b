/** A plan as the files of a deck. */
import type { Passage } from '../../../model/evidence.ts'
import type { Plan, PlannedSlide } from '../types.ts'
import { renderData } from './data.ts'
import { headmatter } from './head.ts'
import { createPassages, type Passages } from './passages.ts'
import { slug } from '../plan/ids.ts'
import { renderSlide } from './slide.ts'

interface Page { name: string, slides: Drawn[] }

/** A file a part, as the talk comes to it; the backup is one file. */
function pagesOf(slides: readonly Drawn[]): Page[] {
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

interface Drawn { plan: PlannedSlide, text: string }

/** A list leads to no slide that could not be drawn. */
const withoutDeadLinks = (list: PlannedSlide, ids: ReadonlySet<string>): PlannedSlide => list.body.form === 'agenda'
  ? { ...list, body: { ...list.body, items: list.body.items.map(item => item.slide !== undefined && ids.has(item.slide) ? item : { ...item, slide: undefined }) } }
  : list

/** Lists of contents are drawn last: which headings they may show depends on what the other slides rest on. */
function drawSlides(slides: readonly PlannedSlide[], passages: Passages): Drawn[] {
  const isList = ({ body }: PlannedSlide): boolean => body.form === 'agenda'
  const texts = new Map(slides.filter(slide => !isList(slide)).map(slide => [slide, renderSlide(slide, passages)]))
  const ids = new Set([...texts].flatMap(([{ id }, text]) => text === undefined ? [] : id))
  slides.filter(isList).forEach(slide => texts.set(slide, renderSlide(withoutDeadLinks(slide, ids), passages)))
  return slides.flatMap((plan) => {
    const text = texts.get(plan)
    return text === undefined ? [] : [{ plan, text }]
  })
}

/** The deck's own files by path, as text, and the passages that they name. */
export function renderDraft(plan: Plan): { files: Map<string, string>, passages: Passage[] } {
  const { outline, minutes, briefMinutes } = plan
  const passages = createPassages(outline.report)
  const [cover, ...rest] = plan.slides
  const drawn = drawSlides(rest, passages)
  const pages = pagesOf(drawn)
  const deck = (name: string, length: number, imports: readonly string[]): string =>
    `${[(cover && renderSlide(cover, passages, headmatter(outline, name, length))) ?? '', ...imports].join('\n\n').trimEnd()}\n`
  const brief = pages.flatMap(briefImport)
  const files = new Map([
    ['slides.md', deck('a briefing', minutes, pages.map(({ name }) => importOf(`${name}.md`)))],
    ...brief.length > 0 ? [['brief.md', deck('the short version', briefMinutes, brief)] as const] : [],
    ...pages.map(({ name, slides }) => [`pages/${name}.md`, `${slides.map(({ text }) => text).join('\n\n')}\n`] as const),
    ...renderData(outline, drawn.map(({ plan: slide }) => slide), passages),
  ])
  return { files, passages: passages.all() }
}
