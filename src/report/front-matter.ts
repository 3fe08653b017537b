/** What stands above a report: YAML, TOML, JSON or plain `key: value` lines, as text fields. What is broken is read line by line. */
import type { Root, RootContent } from 'mdast'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { foldSpace } from './markdown.ts'
import type { ReadingRemark } from './types.ts'

export interface FrontMatter {
  /** Names in lower case. */
  meta: Record<string, string>
  remarks: ReadingRemark[]
  /** What the report says, without what stands above it. */
  body: RootContent[]
}

/** Fields that may hold several names. */
const PEOPLE = new Set(['author', 'authors', 'by', 'byline'])
/** Names that make plain lines at the top front matter, fences or not. */
const KNOWN = /^(?:title|subtitle|authors?|date|publisher|description|organi[sz]ation|url|abstract|summary|theme|contact(?: name| email)?)$/iu
const FIELD = /^["']?([\p{L}_][\p{L}\p{N}_ -]{0,40}?)["']?\s*[:=]\s*(.*)$/u

const fieldsIn = (value: unknown): [string, unknown][] => value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []

/** `Ada Brook`, `[Ada Brook, Bo Lind]`, `[{ name: Ada Brook }]`. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(namesIn)
  return typeof value === 'string' ? [value] : fieldsIn(value).flatMap(([key, name]) => key === 'name' ? namesIn(name) : [])
}

function textIn(key: string, value: unknown): string | undefined {
  if (typeof value === 'string')
    return foldSpace(value.toWellFormed())
  if (typeof value === 'number' || value instanceof Date)
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  const names = PEOPLE.has(key) ? namesIn(value) : []
  return names.length > 0 ? foldSpace(names.join('; ')) : undefined
}

/** Names of fields are data: `__proto__` is a name like any other. */
function asMeta(fields: readonly (readonly [string, unknown])[]): Record<string, string> {
  return Object.fromEntries(fields.flatMap(([name, value]): [string, string][] => {
    const key = foldSpace(name).toLowerCase()
    const text = textIn(key, value)
    return text === undefined ? [] : [[key, text]]
  }))
}

/** `"Lamps",` → `Lamps`. */
const unquoted = (text: string): string => /^(["'])(.*)\1,?$/u.exec(text.trim())?.[2] ?? text.trim()

function lineByLine(raw: string): [string, string][] {
  return raw.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, key, value] = FIELD.exec(line.trim()) ?? []
    return key === undefined || value === undefined ? [] : [[key, unquoted(value)]]
  })
}

/** Fields of a block, and whether it was what its fence says. `undefined` where it is no front matter at all. */
function readBlock(raw: string, read: (raw: string) => unknown): { fields: [string, unknown][], broken: boolean } | undefined {
  try {
    const value = read(raw)
    return value === null || value === undefined || typeof value === 'object' ? { fields: fieldsIn(value), broken: false } : undefined
  }
  catch {
    return { fields: lineByLine(raw), broken: true }
  }
}

/** Every value stays text, tags mean nothing, and aliases that grow without end are an error. */
const readYaml = (raw: string): unknown => parseYaml(raw, { schema: 'failsafe', logLevel: 'error', uniqueKeys: false }) as unknown

const BROKEN: ReadingRemark = { rule: 'broken-front-matter', line: 1, message: 'The front matter is not well formed; its lines were read one by one: look at title, authors and date.' }

/** A block at the top that no fence closes, or that has none: plain fields up to an empty line, or an object in JSON. */
function looseBlock(lines: readonly string[]): { raw: string, from: number, to: number } | undefined {
  const from = lines.findIndex(line => foldSpace(line) !== '')
  const first = (lines[from] ?? '').trim()
  if (first === '{') {
    const end = lines.findIndex((line, i) => i > from && /^\}\s*$/.test(line))
    return end < 0 ? undefined : { raw: lines.slice(from, end + 1).join('\n'), from, to: end + 1 }
  }
  const start = /^(?:-{3,}|\+{3,})$/.test(first) ? from + 1 : from
  const length = lines.slice(start).findIndex(line => !FIELD.test(line.trim()))
  const end = length < 0 ? lines.length : start + length
  const known = lines.slice(start, end).filter(line => KNOWN.test(FIELD.exec(line.trim())?.[1] ?? '')).length
  if (known === 0 || (start === from && known < 2))
    return undefined
  return { raw: lines.slice(start, end).join('\n'), from, to: /^(?:-{3,}|\+{3,}|\.{3})\s*$/.test(lines[end] ?? '') ? end + 1 : end }
}

function loose(root: Root, markdown: string): FrontMatter {
  const block = looseBlock(markdown.split(/\r?\n/))
  if (!block)
    return { meta: {}, remarks: [], body: root.children }
  const isJson = block.raw.startsWith('{')
  const read = isJson ? readBlock(block.raw, readYaml) : { fields: lineByLine(block.raw), broken: false }
  const body = root.children.filter(node => (node.position?.end.line ?? Infinity) > block.to)
  return { meta: asMeta(read?.fields ?? []), remarks: read?.broken === true || /^[-+]/.test(markdown.trimStart()) ? [BROKEN] : [], body }
}

/** A block between fences at the very top, and its language: TOML’s node is not among mdast’s own types. */
function fencedBlock(node: RootContent | undefined): { raw: string, read: (raw: string) => unknown } | undefined {
  const type: string | undefined = node?.type
  return node && 'value' in node && (type === 'yaml' || type === 'toml') ? { raw: node.value, read: type === 'yaml' ? readYaml : parseToml } : undefined
}

/** Never throws. A block between fences that holds no fields is text of the report. */
export function readFrontMatter(root: Root, markdown: string): FrontMatter {
  const [first, ...body] = root.children
  const fenced = fencedBlock(first)
  if (!first || !fenced)
    return loose(root, markdown)
  const block = readBlock(fenced.raw, fenced.read)
  const text: RootContent = { type: 'paragraph', children: [{ type: 'text', value: fenced.raw }], ...first.position && { position: first.position } }
  return block ? { meta: asMeta(block.fields), remarks: block.broken ? [BROKEN] : [], body } : { meta: {}, remarks: [], body: [text, ...body] }
}
