/** The passages a slide rests on, written under its notes: what a speaker points to when asked. */
import type { DeckData } from '../../model/data.ts'
import { passageUrl } from '../../model/anchor.ts'
import { PLACE_PATTERN, placeSign } from '../../model/passage-place.ts'
import { markdownText } from '../../model/markdown-text.ts'
import { EVIDENCE_HEADING } from '../../model/notes.ts'
import { exhibitRows, listProp } from '../../model/select.ts'
import { parseMarkup } from './tags.ts'

interface Ids {
  passages: string[]
  sources: string[]
}

const strings = (value: unknown): string[] => Array.isArray(value) ? value.filter(item => typeof item === 'string') : []

/** The ids of a slide: its frontmatter's, then those of its exhibits, marks and editor's notes, each once. */
export function idsOfSlide(content: string, frontmatter: Readonly<Record<string, unknown>>, data: DeckData): Ids {
  const { elements } = parseMarkup(content)
  const rows = elements.flatMap(element => exhibitRows[element.name]?.(data, element.attributes) ?? [])
  const cites = elements.flatMap(({ name, attributes }) => listProp(name === 'Cite' ? attributes.id : attributes.cite) ?? [])
  const notes = elements.flatMap(({ name, attributes }) => name === 'EditorNote' ? listProp(attributes.source) ?? [] : [])
  return {
    passages: [...new Set([...strings(frontmatter.evidence), ...cites, ...rows.flatMap(row => row.evidence)])],
    sources: [...new Set([...strings(frontmatter.sources), ...notes, ...rows.flatMap(row => row.sources)])],
  }
}

/** Characters of a heading that a note repeats; of a longer one it has the short name. */
const HEADING_ROOM = 60

/** Markdown for one passage: `[Section, ¶2](address of the sentence)`; without an address in round brackets, for it is no part of what is said. */
function passageLink(id: string, { evidence }: DeckData): string {
  const passage = evidence.passages.find(item => item.id === id)
  if (!passage)
    return id
  const section = passage.section.length <= HEADING_ROOM ? passage.section : evidence.sections[passage.section] ?? passage.section
  const name = `${markdownText(section)},\u00A0${placeSign(passage)}`
  const url = passageUrl(passage, evidence.report.url)
  return url ? `[${name}](${url})` : `(${name})`
}

/** `“As public interest …”`, to tell passages of one paragraph apart. */
function firstWords(id: string, data: DeckData): string {
  const start = data.evidence.passages.find(item => item.id === id)?.start
  return start === undefined ? '' : ` ${markdownText(`“${start.replace(/“/g, '‘').replace(/”/g, '’')} …”`)}`
}

const isSource = (id: string, data: DeckData): boolean => data.evidence.sources.some(source => source.id === id)

function sourceLink(id: string, data: DeckData): string {
  const source = data.evidence.sources.find(item => item.id === id)
  return source ? `[${markdownText(`${source.publisher}: ${source.title}`)}](${source.url})` : id
}

const HEADING = `\n\n**${EVIDENCE_HEADING}**\n\n`

/** Such a note without the list. */
export const withoutList = (note: string): string => note.split(HEADING)[0] ?? ''

/** What `passageLink` makes, with an address and without. */
const PASSAGE_LINK = new RegExp(String.raw`\[(?:[^\]\\]|\\.)*,[ \u00A0]${PLACE_PATTERN}\]\([^)\s]*\)|\((?:[^()\n¶]|\([^()\n¶]*\))*,\u00A0${PLACE_PATTERN}\)`, 'g')

/** The author's own words of such a note: the list and the links to passages taken away again. */
export function withoutEvidence(note: string): string {
  return withoutList(note).replace(PASSAGE_LINK, ' ')
}

/** The note with `[[id]]` turned into links and the slide's passages and outside sources listed after it. */
export function noteWithEvidence(note: string, ids: Ids, data: DeckData): string {
  const linked = note.replace(/\[\[([^\]]+)\]\]/g, (_, list: string) => (listProp(list) ?? []).map(id => isSource(id, data) ? sourceLink(id, data) : passageLink(id, data)).join('; '))
  const lines = [
    ...ids.passages.map(id => `- ${passageLink(id, data)}${firstWords(id, data)}`),
    ...ids.sources.map(id => `- Not the paper: ${sourceLink(id, data)}`),
  ]
  return lines.length === 0 ? linked : `${linked}${HEADING}${lines.join('\n')}`
}
