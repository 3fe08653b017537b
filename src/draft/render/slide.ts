/** One planned slide as Markdown for Slidev. */
import { stringify } from 'yaml'
import type { Claim, PlannedSlide, SlideBody } from '../types.ts'
import { attributeText, markdownText } from './markdown-text.ts'
import { renderNotes } from './notes.ts'
import type { Passages } from './passages.ts'

interface Drawn { layout: string, body: string }

function pointOf({ text, refs }: Claim, passages: Passages): string[] {
  const id = passages.idOf(refs)
  return id === undefined ? [] : [`- ${markdownText(text)} <Cite id="${id}" />`]
}

const linkOf = ({ label, slide }: { label: string, slide: string | undefined }): string =>
  slide === undefined ? `- ${markdownText(label)}` : `- <Link to="${slide}" title="${attributeText(label)}" />`

const METHOD = [
  '- Every sentence on these slides is the paper’s own, shortened by leaving words out; none was changed.',
  '- The number beside a statement opens the paper at its sentence; notes name the passage behind each paragraph.',
  '- The check compares figures, dates and modal verbs with the passages; run it again after each edit.',
  '- It is a draft: titles, order and emphasis are for you to decide.',
].join('\n')

/** `undefined` where nothing of the slide has a passage. */
function drawBody(body: SlideBody, slide: PlannedSlide, passages: Passages): Drawn | undefined {
  switch (body.form) {
    case 'cover': return { layout: 'cover', body: body.subtitle === undefined ? '' : markdownText(body.subtitle) }
    case 'agenda': return { layout: 'section', body: body.items.slice(0, 9).map(linkOf).join('\n') }
    case 'opener': return { layout: 'section', body: body.claim ? pointOf(body.claim, passages).join('\n').replace(/^- /, '') : '' }
    case 'points': {
      const points = body.points.flatMap(point => pointOf(point, passages))
      return points.length > 0 || slide.title.refs.length > 0 ? { layout: slide.backup ? 'reference' : 'default', body: points.join('\n') } : undefined
    }
    case 'timeline': return { layout: 'reference', body: `<EventTable tracks="${slide.id}" caption="In the order of their dates" />` }
    case 'recommendations': return { layout: slide.backup ? 'reference' : 'default', body: `<Decisions ids="${body.asks.map((_, i) => `${slide.id}-${i + 1}`).join(',')}" />` }
    case 'sources': return { layout: 'method', body: METHOD }
    default: return undefined
  }
}

const LABELLED = new Set(['cover', 'section', 'method'])

/** Words that the check wants to be said. */
function leastOf({ backup, body }: PlannedSlide): number {
  return backup ? 20 : ['cover', 'agenda', 'opener'].includes(body.form) ? 30 : 60
}

/** `undefined` where nothing on the slide could be led back to the report. */
export function renderSlide(slide: PlannedSlide, passages: Passages, head: object = {}): string | undefined {
  const drawn = drawBody(slide.body, slide, passages)
  const id = passages.idOf(slide.title.refs)
  if (!drawn || (slide.title.refs.length > 0 && id === undefined && drawn.body === ''))
    return undefined
  // A title whose passage cannot be named is a claim without evidence: the section's name stands in its place.
  const title = slide.title.refs.length > 0 && id === undefined ? slide.part : slide.title.text
  const isLabel = id === undefined && slide.body.form === 'points'
  const front = {
    ...head,
    layout: isLabel && !LABELLED.has(drawn.layout) ? 'reference' : drawn.layout,
    section: slide.part,
    ...(slide.body.form === 'cover' ? {} : { routeAlias: slide.id }),
    ...(slide.backup ? { backup: true } : {}),
    ...(id === undefined ? {} : { evidence: [id] }),
  }
  return [`---\n${stringify(front, { lineWidth: 0 })}---`, `# ${markdownText(title)}`, drawn.body, `<!--\n${renderNotes(slide.notes, passages, leastOf(slide))}\n-->`]
    .filter(Boolean).join('\n\n')
}
