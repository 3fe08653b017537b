/** One slide of `@slidev/parser` → a `Slide` as the rules see it. */
import path from 'node:path'
import type { SlideInfo } from '@slidev/types'
import { exhibitRows, listProp } from '../../model/select.ts'
import type { Cite, Claim, EditorNote, Exhibit, Named, Slide } from '../evidence/deck.ts'
import { problem, type Problem } from '../evidence/problem.ts'
import type { LoadedData } from './data.ts'
import { frontmatterTexts, proseOf, textWithin } from './prose.ts'
import { parseMarkup, type Element } from './tags.ts'

interface Context { root: string, loaded: LoadedData }

/** Path relative to the deck's root, with `/`. */
export function relativePath(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/')
}

/** 0-based line of a piece of text in the raw slide. */
const linesBefore = (raw: string, offset: number): number => raw.slice(0, Math.max(0, offset)).split('\n').length - 1

/** The line of `wanted` as a whole word in the slide's frontmatter; the slide's first line when it stands elsewhere. */
function frontmatterLine(info: SlideInfo, wanted: string): number {
  const lines = (info.source.frontmatterRaw ?? '').split('\n')
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`)
  const found = lines.findIndex(line => line.includes(wanted) && word.test(line))
  return info.source.start + (found < 0 ? 1 : found + 2)
}

/** A list of ids in frontmatter; anything else there is a problem. */
function idsIn(info: SlideInfo, field: 'evidence' | 'sources', place: { file: string, slide: number }): { named: Named[], problems: Problem[] } {
  const value: unknown = info.frontmatter[field]
  if (value === undefined || value === null)
    return { named: [], problems: [] }
  if (Array.isArray(value) && value.every(item => typeof item === 'string'))
    return { named: value.map(id => ({ id, line: frontmatterLine(info, id) })), problems: [] }
  return {
    named: [],
    problems: [problem('bad-frontmatter', { ...place, line: frontmatterLine(info, field) }, `\`${field}\` must be a list of ids.`, `Write \`${field}: [first-id, second-id]\`.`)],
  }
}

/** Rows of one exhibit; a wrong id, or a bound attribute, which only a browser could read, is a problem. */
function readExhibit(element: Element, line: number, place: { file: string, slide: number }, { loaded }: Context): { exhibit: Exhibit, problems: Problem[] } {
  const exhibit: Exhibit = { component: element.name, line, rows: [] }
  const problems = element.bound.map(name => problem('bound-attribute', { ...place, line },
    `<${element.name}> binds "${name}" to an expression, which the check cannot read.`, 'Type a plain attribute, without a colon.'))
  if (problems.length > 0)
    return { exhibit, problems }
  try {
    const rows = exhibitRows[element.name]?.(loaded.data, element.attributes) ?? []
    exhibit.rows = rows.map(row => ({ ...row, path: `data/${row.file}.yaml`, line: loaded.lineOfRow(row) }))
  }
  catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    problems.push(problem('bad-exhibit', { ...place, line }, `<${element.name}>: ${message}.`, 'Correct the attribute, or add the item to the data file.'))
  }
  return { exhibit, problems }
}

function readExhibits(elements: readonly Element[], lineAt: (line: number) => number, place: { file: string, slide: number }, context: Context) {
  const read = elements.filter(element => Object.hasOwn(exhibitRows, element.name))
    .map(element => readExhibit(element, lineAt(element.line), place, context))
  return { exhibits: read.map(({ exhibit }) => exhibit), problems: read.flatMap(({ problems }) => problems) }
}

/** `<Cite id>`, and `cite` on any other component. */
function citesIn(elements: readonly Element[], lineAt: (line: number) => number): Cite[] {
  return elements.flatMap((element) => {
    const ids = listProp(element.name === 'Cite' ? element.attributes.id : element.attributes.cite) ?? []
    const inEditorNote = element.parents.some(parent => parent.name === 'EditorNote')
    return ids.map(id => ({ id, line: lineAt(element.line), inEditorNote }))
  })
}

function editorNotesIn(content: string, elements: readonly Element[], lineAt: (line: number) => number): EditorNote[] {
  return elements.filter(element => element.name === 'EditorNote').map(element => ({
    text: textWithin(content, element, elements),
    line: lineAt(element.line),
    sources: listProp(element.attributes.source) ?? [],
  }))
}

/** `[[id, other-id]]` in a note. */
function noteCitesIn(note: string, noteLine: number): Named[] {
  return [...note.matchAll(/\[\[([^\]]+)\]\]/g)].flatMap((match) => {
    const line = noteLine + linesBefore(note, match.index)
    return (listProp(match[1]) ?? []).map(id => ({ id, line }))
  })
}

function titleFrom(info: SlideInfo, heading: Claim | undefined, lineAt: (line: number) => number): { title: string, titleLine: number } {
  if (heading)
    return { title: heading.text, titleLine: lineAt(heading.line) }
  const { title } = info.frontmatter
  return typeof title === 'string' ? { title, titleLine: frontmatterLine(info, 'title') } : { title: '', titleLine: info.source.start + 1 }
}

function layoutOf(info: SlideInfo): string {
  const { layout } = info.frontmatter
  return typeof layout === 'string' && layout !== '' ? layout : info.index === 0 ? 'cover' : 'default'
}

/** Where content and note begin in the slide's file, 1-based. */
function linesOf(info: SlideInfo): { contentLine: number, noteLine: number } {
  const { raw, content, note, start } = info.source
  const afterFrontmatter = (info.source.frontmatterRaw?.length ?? 0)
  return {
    contentLine: start + 1 + linesBefore(raw, content === '' ? raw.length : raw.indexOf(content, afterFrontmatter)),
    noteLine: start + 1 + linesBefore(raw, note ? raw.lastIndexOf(note) : raw.length),
  }
}

/** The slide, and what is wrong with its markup. */
export function readSlide(info: SlideInfo, context: Context): { slide: Slide, problems: Problem[] } {
  const file = relativePath(context.root, info.source.filepath)
  const place = { file, slide: info.index + 1 }
  const { contentLine, noteLine } = linesOf(info)
  const lineAt = (line: number) => contentLine + line - 1
  const { content } = info.source
  const { elements, errors } = parseMarkup(content)
  const { title, claims } = proseOf(content, elements)
  const evidence = idsIn(info, 'evidence', place)
  const sources = idsIn(info, 'sources', place)
  const { exhibits, problems } = readExhibits(elements, lineAt, place, context)
  const broken = errors.map(({ line, message }) => problem('bad-markup', { ...place, line: lineAt(line) }, `${message}.`, 'Close the tag, or write `&lt;` for a plain "<".'))
  const slide: Slide = {
    number: place.slide, file, line: info.source.start + 1,
    ...titleFrom(info, title, lineAt),
    layout: layoutOf(info),
    backup: info.frontmatter.backup === true,
    frontmatter: info.frontmatter,
    content, contentLine,
    evidence: evidence.named,
    sources: sources.named,
    claims: [
      ...frontmatterTexts(info.frontmatter).map(({ field, text }) => ({ text, line: frontmatterLine(info, field) })),
      ...claims.map(({ text, line }) => ({ text, line: lineAt(line) })),
    ],
    editorNotes: editorNotesIn(content, elements, lineAt),
    cites: citesIn(elements, lineAt),
    exhibits,
    tags: elements.map(({ name, typed, line, attributes, bound }) => ({ name, typed, line: lineAt(line), attributes, bound })),
    images: info.source.images ?? [],
    note: info.source.note, noteLine,
    noteCites: noteCitesIn(info.source.note ?? '', noteLine),
  }
  return { slide, problems: [...evidence.problems, ...sources.problems, ...problems, ...broken] }
}
