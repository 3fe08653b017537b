/** Whether a file is a sound package: what PowerPoint would offer to repair is found here. */
import type { Problem } from '../../errors.ts'
import { contentType } from './document-parts.ts'
import { toText } from './pack.ts'
import type { Parts } from './pack.ts'
import { misplaced } from './schema-order.ts'
import { descendants, elementsOf, parseXml, unescapeXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

export const REPORT = 'This is a fault of the export; please report it with the deck.'

export const problem = (place: string, message: string): Problem => ({ place, message, hint: REPORT })

/** Every XML part as a tree; those that are not well formed as problems. */
export function readParts(parts: Parts): { trees: Map<string, XmlElement>, problems: Problem[] } {
  const trees = new Map<string, XmlElement>()
  const problems: Problem[] = []
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/.test(name))
      continue
    try {
      trees.set(name, parseXml(toText(bytes)))
    }
    catch (error) {
      problems.push(problem(name, error instanceof Error ? error.message : String(error)))
    }
  }
  return { trees, problems }
}

/** `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`. */
export const relationsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels')

/** The part that a relationship of `from` leads to. */
export function targetOf(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1)
}

function relationProblems(name: string, trees: ReadonlyMap<string, XmlElement>, parts: Parts): Problem[] {
  const source = name.replace('_rels/', '').replace(/\.rels$/, '')
  const root = trees.get(name)
  const list = root ? elementsOf(root) : []
  const ids = list.map(({ attributes }) => attributes.Id ?? '')
  const used = new Set(trees.has(source) ? usedIds(trees.get(source) as XmlElement) : [])
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => problem(name, `the relationship ${id} stands twice`)),
    ...[...used].filter(id => !ids.includes(id)).map(id => problem(source, `the relationship ${id} does not exist`)),
    ...list.flatMap(({ attributes }) => {
      const target = unescapeXml(attributes.Target ?? '')
      if (attributes.TargetMode === 'External')
        return /^https?:\/\//.test(target) && attributes.Type?.endsWith('/hyperlink') ? [] : [problem(name, `leads out of the file to ${target}`)]
      return parts.has(targetOf(source, target)) ? [] : [problem(name, `leads to ${target}, which is not there`)]
    }),
  ]
}

function usedIds(node: XmlElement): string[] {
  const own = Object.entries(node.attributes).filter(([name, value]) => /^r:(?:id|embed|link)$/.test(name) && value !== '').map(([, value]) => value)
  return [...own, ...elementsOf(node).flatMap(usedIds)]
}

/** Names and numbers of shapes must differ within a part. */
function twins(name: string, root: XmlElement): Problem[] {
  const properties = descendants(root, 'p:cNvPr').map(({ attributes }) => attributes)
  return (['id', 'name'] as const).flatMap((key) => {
    const values = properties.map(attributes => attributes[key] ?? '')
    return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map(value => problem(name, `two shapes have the ${key} "${value}"`))
  })
}

const orderProblems = (name: string, root: XmlElement): Problem[] =>
  [...new Set(misplaced(root))].map(what => problem(name, `an element stands where the format has no place for it: ${what}`))

function typeProblems(parts: Parts, types: XmlElement | undefined): Problem[] {
  const list = types ? elementsOf(types) : []
  const overrides = new Map(list.filter(({ name }) => name === 'Override').map(({ attributes }) => [attributes.PartName ?? '', attributes.ContentType]))
  const defaults = new Set(list.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes.Extension ?? ''))
  return [
    ...[...overrides.keys()].filter(name => !parts.has(name.slice(1))).map(name => problem('[Content_Types].xml', `names ${name}, which is not there`)),
    ...[...parts.keys()].filter(name => contentType(name) ? overrides.get(`/${name}`) !== contentType(name) : name !== '[Content_Types].xml' && !defaults.has(name.split('.').at(-1) ?? '')).map(name => problem(name, 'its content type is not given')),
  ]
}

export function inspectPackage(parts: Parts, trees: ReadonlyMap<string, XmlElement>): Problem[] {
  return [
    ...typeProblems(parts, trees.get('[Content_Types].xml')),
    ...[...trees].flatMap(([name, root]) => name.endsWith('.rels') ? relationProblems(name, trees, parts) : [...twins(name, root), ...orderProblems(name, root)]),
  ]
}
