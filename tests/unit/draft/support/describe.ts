/** A draft in words: what was read of a report, and the deck that came of it. For files that people compare. */
import type { Draft } from '../../../../src/draft/draft.ts'
import type { PlannedSlide, SlideBody } from '../../../../src/draft/types.ts'
import type { Section } from '../../../../src/report/types.ts'

const list = (texts: readonly string[]): string => texts.join('; ') || 'none'

function readOf({ level, title, paragraphs, figures, tables }: Section): string[] {
  const kinds = [...Map.groupBy(paragraphs, ({ kind }) => kind)].map(([kind, all]) => `${all.length} ${kind}`)
  return [
    `${'  '.repeat(Math.max(0, level - 1))}${title || '(no heading)'}: ${list(kinds)}`,
    ...figures.map(({ caption, url }) => `    picture: ${caption || '(no caption)'} (${url ?? 'caption only'})`),
    ...tables.map(({ header, rows }) => `    table: ${header.join(' | ')}, ${rows.length} rows`),
  ]
}

/** What a slide shows; a form without a case here is told by its name. */
function shown(body: SlideBody): string[] {
  switch (body.form) {
    case 'cover': return body.subtitle === undefined ? [] : [body.subtitle]
    case 'points': return [...(body.contrast ?? []).map(({ name, claim }) => `${name} | ${claim.text}`), ...body.points.flatMap(({ text, under = [] }) => [text, ...under.map(claim => `  ${claim.text}`)])]
    case 'recommendations': return body.asks.map(({ addressee, text }) => `${addressee ?? 'nobody'}: ${text}`)
    case 'figure': return body.figures.map(({ caption, credit, picture, alt, name }) => [picture ?? `${name}, not at hand`, caption.spot ? caption.text : 'no caption', ...credit === undefined ? [] : [credit], ...alt === caption.text ? [] : [`seen: ${alt}`]].join('; '))
    case 'quotation': return [`“${body.quotation.quote}” ${body.quotation.by}`]
    case 'timeline': return body.events.map(({ date, text }) => `${date}: ${text}`)
    default: return []
  }
}

const slide = ({ title, backup, part, body }: PlannedSlide): string[] => [`[${body.form}${backup ? ', backup' : ''}] ${title.text} (${part})`, ...shown(body).map(text => `  - ${text}`)]

export function describeDraft({ plan: { outline, slides, remarks }, passages }: Draft): string {
  const { title, subtitle, authors, publisher, date, url, parts, report } = outline
  return `${[
    '# What was read', '',
    `title: ${title}`, `subtitle: ${subtitle ?? 'none'}`, `authors: ${list(authors)}`, `publisher: ${publisher ?? 'none'}`, `date: ${date ?? 'none'}`, `address: ${url ?? 'none'}`,
    `remarks: ${list(remarks.map(({ rule }) => rule))}`, `parts: ${list(parts.map(({ role, label }) => `${label} (${role})`))}`, '',
    ...report.sections.flatMap(readOf), '',
    '# The deck', '', `passages: ${passages}`, '',
    ...slides.flatMap(slide),
  ].join('\n')}\n`
}
