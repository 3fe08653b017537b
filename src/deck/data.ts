/** The data files of a deck: read, validated, and with the line of every row. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { dataFiles, type DeckData } from '../../model/data.ts'
import type { Row } from '../../model/select.ts'
import { problem, type Problem } from '../evidence/problem.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

type DataName = keyof typeof dataFiles
type Issue = z.core.$ZodIssue

export interface LoadedData {
  /** What is valid; a file with problems counts as absent. */
  data: DeckData
  problems: Problem[]
  /** Line of an exhibit row in its data file. */
  lineOfRow: (row: Pick<Row, 'file' | 'row'>) => number
  /** Line in `data/evidence.yaml` of a passage or outside source. */
  lineOf: (id: string) => number
}

const names = Object.keys(dataFiles).filter((name): name is DataName => name in dataFiles)
const pathOf = (name: string): string => `data/${name}.yaml`
const emptyEvidence = (): DeckData['evidence'] => ({ report: { title: '', short: '', author: '', publisher: '', date: '' }, sections: {}, passages: [], sources: [] })

/** The file's text; `undefined` when there is none. Other disk errors are thrown. */
async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  }
  catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return undefined
    throw error
  }
}

/** `rows[2].cells` */
const fieldOf = (issuePath: readonly PropertyKey[]): string =>
  issuePath.map(part => typeof part === 'number' ? `[${part}]` : `.${String(part)}`).join('').replace(/^\./, '') || 'the file'

/** An issue of a union stands in its last, most general branch. */
function messageOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return `has fields that do not belong there: ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message))
    return 'is missing'
  return issue.message.replace(/^Invalid input: /, '').replace(/^./, first => first.toLowerCase())
}

/** The item that the field belongs to, by its id where it has one. */
function rowName(value: unknown, issuePath: readonly PropertyKey[]): string {
  let name = ''
  let node: unknown = value
  for (const part of issuePath) {
    if (node === null || typeof node !== 'object')
      break
    node = Reflect.get(node, part)
    if (node !== null && typeof node === 'object' && 'id' in node && typeof node.id === 'string')
      name = node.id
  }
  return name && ` of "${name}"`
}

function schemaProblems(name: string, file: YamlFile, issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return problem('bad-data', { file: pathOf(name), line: file.lineAt([...issue.path, ...keys]) },
      `${fieldOf(issue.path)}${rowName(file.value, issue.path)}: ${messageOf(issue)}.`,
      'Correct the field; model/data.ts and model/evidence.ts say what each file holds.')
  })
}

/** Lists whose ids must differ, with their place in the file. */
function idLists(value: unknown): { at: PropertyKey[], ids: string[] }[] {
  const idsOf = (list: readonly unknown[]) => list.map(item => item !== null && typeof item === 'object' && 'id' in item ? String(item.id) : '')
  if (Array.isArray(value))
    return [{ at: [], ids: idsOf(value) }]
  const fields = value !== null && typeof value === 'object' ? Object.entries(value) : []
  return fields.flatMap(([key, list]) => Array.isArray(list) ? [{ at: [key], ids: idsOf(list) }] : [])
}

function duplicateIds(name: string, file: YamlFile): Problem[] {
  return idLists(file.value).flatMap(({ at, ids }) => ids.flatMap((id, i) => id === '' || ids.indexOf(id) === i
    ? []
    : [problem('bad-data', { file: pathOf(name), line: file.lineAt([...at, i]) }, `the id "${id}" is used twice.`, 'Give each its own id.')]))
}

interface ReadFile<T> { value: T | undefined, problems: Problem[], yaml: YamlFile | undefined }

/** What was last read of one deck: a run asks for the same data several times, and parsing it is slow. An archive of decks must not fill the memory. */
const lastRead = { root: '', files: new Map<string, { text: string, read: ReadFile<unknown> }>() }

function filesRead(root: string): typeof lastRead.files {
  if (lastRead.root !== root) {
    lastRead.root = root
    lastRead.files.clear()
  }
  return lastRead.files
}

/** One data file: its value when it is valid, and its problems. Callers share the value and must not change it. */
async function readData<T>(root: string, name: DataName, schema: z.ZodType<T>): Promise<ReadFile<T>> {
  const file = path.resolve(root, pathOf(name))
  const text = await readIfThere(file)
  if (text === undefined)
    return { value: undefined, problems: [], yaml: undefined }
  const files = filesRead(root)
  const last = files.get(name)
  if (last?.text === text)
    return last.read as ReadFile<T>
  const read = parseData(text, name, schema)
  files.set(name, { text, read })
  return read
}

function parseData<T>(text: string, name: DataName, schema: z.ZodType<T>): ReadFile<T> {
  const yaml = readYaml(text)
  if (yaml.errors.length > 0) {
    const problems = yaml.errors.map(({ line, message }) =>
      problem('bad-yaml', { file: pathOf(name), line }, `not valid YAML: ${message}.`, 'Correct the YAML there; mind indentation, colons and quotes.'))
    return { value: undefined, problems, yaml }
  }
  const checked = schema.safeParse(yaml.value ?? (name === 'evidence' || name === 'act' ? {} : []))
  const problems = [...schemaProblems(name, yaml, checked.error?.issues ?? []), ...duplicateIds(name, yaml)]
  return { value: checked.data, problems, yaml }
}

async function strangers(root: string): Promise<Problem[]> {
  const files = await readdir(path.join(root, 'data')).catch(() => [])
  return files.filter(file => /\.ya?ml$/.test(file) && !names.some(name => file === `${name}.yaml`)).map(file =>
    problem('bad-data', { file: `data/${file}`, line: 1 }, 'nothing reads this file.', `Data files are: ${names.map(name => `${name}.yaml`).join(', ')}.`))
}

/** How a row of `model/select.ts` is found in its file. */
function lineOfRow(yaml: YamlFile | undefined, row: string): number {
  const counted = /^(\S+) (row|item) (\d+)$/.exec(row)
  const article = /^article (.+)$/.exec(row)
  const link = /^(\S+) → (\S+)$/.exec(row)
  if (!yaml)
    return 1
  if (counted)
    return yaml.lineWith({ id: counted[1] ?? '' }, { key: `${counted[2]}s`, index: Number(counted[3]) - 1 })
  if (article)
    return yaml.lineWith({ no: article[1] ?? '' })
  return link ? yaml.lineWith({ from: link[1] ?? '', to: link[2] ?? '' }) : yaml.lineWith({ id: row.split(' ')[0] ?? '' })
}

/**
 * Reads `data/*.yaml` under a deck's root. Every wrong or missing field is a problem (`bad-data`, `bad-yaml`)
 * with file, line and field. Throws only where the disk fails.
 */
export async function loadData(root: string): Promise<LoadedData> {
  const evidence = await readData(root, 'evidence', dataFiles.evidence)
  const tables = await readData(root, 'tables', dataFiles.tables)
  const timeline = await readData(root, 'timeline', dataFiles.timeline)
  const act = await readData(root, 'act', dataFiles.act)
  const recommendations = await readData(root, 'recommendations', dataFiles.recommendations)
  const bodies = await readData(root, 'bodies', dataFiles.bodies)
  const differences = await readData(root, 'differences', dataFiles.differences)
  const relations = await readData(root, 'relations', dataFiles.relations)
  const files = { evidence, tables, timeline, act, recommendations, bodies, differences, relations }
  const missing = evidence.yaml ? [] : [problem('bad-data', { file: pathOf('evidence'), line: 1 }, 'the file is missing.', 'Add it: it names the report, its passages and outside sources.')]
  return {
    data: {
      evidence: evidence.value ?? emptyEvidence(),
      tables: tables.value ?? [],
      timeline: timeline.value ?? [],
      act: act.value ?? null,
      recommendations: recommendations.value ?? [],
      bodies: bodies.value ?? [],
      differences: differences.value ?? [],
      relations: relations.value ?? [],
    },
    problems: [...missing, ...Object.values(files).flatMap(file => file.problems), ...await strangers(root)],
    lineOfRow: row => lineOfRow(files[row.file].yaml, row.row),
    lineOf: id => evidence.yaml?.lineWith({ id }) ?? 1,
  }
}
