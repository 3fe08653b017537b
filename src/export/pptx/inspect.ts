/** Reads a finished file again: is all there that the slides show, and nothing that was not asked for? */
import type { Problem } from '../../errors.ts'
import type { DeckFacts, SlideFacts } from '../facts.ts'
import { leaksIn, secretsOf } from '../leaks.ts'
import { mono } from './fonts.ts'
import { inspectPackage, problem, readParts, relationsOf, targetOf } from './inspect-package.ts'
import { unpack } from './pack.ts'
import type { Paragraph, Scene, SlideScene } from './scene.ts'
import { descendants, elementsOf, textOf } from './xml.ts'
import type { XmlElement } from './xml.ts'

export interface Expected {
  facts: Pick<DeckFacts, 'slides'>
  scene: Pick<Scene, 'slides'>
  notes: boolean
}

/** Text without the spaces that typesetting changes. */
const folded = (text: string): string => text.replace(/[\s\u00A0\u200B]+/g, '')

const paragraphsOf = (slide: SlideScene): Paragraph[] => slide.items.flatMap(item =>
  item.kind === 'text' ? item.paragraphs : item.kind === 'table' ? item.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs)) : [])

const textOfParagraph = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')

const shapesOf = (root: XmlElement): XmlElement[] => ['p:sp', 'p:graphicFrame', 'p:pic'].flatMap(name => descendants(root, name))

const placeholderOf = (shape: XmlElement): XmlElement | undefined => descendants(shape, 'p:ph')[0]

function titleProblems(place: string, root: XmlElement, slide: SlideScene, facts: SlideFacts | undefined): Problem[] {
  const shape = shapesOf(root).find(candidate => placeholderOf(candidate)?.attributes.type === 'title')
  const drawn = slide.items.find(item => item.kind === 'text' && item.role === 'title')
  const wanted = drawn?.kind === 'text' ? drawn.paragraphs.map(textOfParagraph).join('') : facts?.title ?? ''
  return shape && folded(textOf(shape)) === folded(wanted) ? [] : [problem(place, `its title is not "${wanted}"`)]
}

/** Its own spaces belong to a run on a ground, which keeps clear of its words. */
const spokenText = (run: XmlElement): string => descendants(run, 'a:highlight').length > 0 ? textOf(run).trim() : textOf(run)

/** Two spaces in a row read as a slip; only code may have them. */
function spaceProblems(place: string, root: XmlElement): Problem[] {
  return descendants(root, 'a:p')
    .filter(paragraph => !descendants(paragraph, 'a:latin').some(({ attributes }) => attributes.typeface === mono.name))
    .map(paragraph => elementsOf(paragraph).map(node => node.name === 'a:br' ? '\n' : node.name === 'a:r' || node.name === 'a:fld' ? spokenText(node) : '').join(''))
    .filter(text => /[ \u00A0\u2002\u2003]{2}/.test(text))
    .map(text => problem(place, `two spaces stand in a row in "${text.slice(0, 80)}"`))
}

function tableProblems(place: string, root: XmlElement, slide: SlideScene): Problem[] {
  const wanted = slide.items.flatMap(item => item.kind === 'table' ? [item.rows.reduce((sum, row) => sum + row.cells.length, 0)] : [])
  const found = descendants(root, 'a:tbl').map(table => descendants(table, 'a:tc').filter(({ attributes }) => attributes.hMerge === undefined && attributes.vMerge === undefined).length)
  return wanted.join() === found.join() ? [] : [problem(place, `its tables have ${found.join(', ') || 'no'} cells, not ${wanted.join(', ') || 'none'}`)]
}

function shapeProblems(place: string, root: XmlElement): Problem[] {
  const empty = shapesOf(root).filter(shape => placeholderOf(shape) && textOf(shape).trim() === '')
  const unnamed = descendants(root, 'p:pic').filter((picture) => {
    const properties = descendants(picture, 'p:cNvPr')[0]
    return !properties?.attributes.descr && descendants(picture, 'adec:decorative').length === 0
  })
  return [
    ...empty.map(() => problem(place, 'a placeholder is empty')),
    ...unnamed.map(() => ({ place, message: 'a picture has no alternative text', hint: 'Give the picture an alternative text on its slide.' })),
  ]
}

function slideProblems(root: XmlElement, slide: SlideScene, facts: SlideFacts | undefined): Problem[] {
  const place = facts?.place ?? `slide ${slide.no}`
  const text = folded(textOf(root))
  const lacking = paragraphsOf(slide).map(textOfParagraph).filter(wanted => !text.includes(folded(wanted)))
  return [
    ...titleProblems(place, root, slide, facts),
    ...lacking.map(wanted => problem(place, `the text "${wanted.slice(0, 60)}" is missing`)),
    ...tableProblems(place, root, slide),
    ...shapeProblems(place, root),
    ...spaceProblems(place, root),
  ]
}

/** The notes of each slide: the author's words where asked for, else none of them anywhere. */
function noteProblems(trees: ReadonlyMap<string, XmlElement>, names: readonly string[], { facts, scene, notes }: Expected): Problem[] {
  if (!notes) {
    const shown = scene.slides.flatMap(slide => paragraphsOf(slide).map(textOfParagraph)).join('\n')
    const secrets = secretsOf(facts.slides, shown)
    const parts = [...trees].filter(([name]) => name.startsWith('ppt/notes')).map(([name]) => problem(name, 'notes were not asked for'))
    return [...parts, ...[...trees].flatMap(([name, root]) => [...leaksIn(textOf(root), secrets)].map(([no, run]) => problem(name, `holds the note of slide ${no}: "${run}"`)))]
  }
  return names.flatMap((name, i) => {
    const slide = facts.slides[(scene.slides[i]?.no ?? 0) - 1]
    const words = slide?.note.replace(/\[click(?::\d+)?\]/g, ' ').replace(/\S*(?:%|:\/\/)\S*|[[\]*_`<>]/g, ' ').match(/[\p{L}\p{N}]{3,}/gu) ?? []
    const relations = trees.get(relationsOf(name))
    const target = relations && elementsOf(relations).find(({ attributes }) => attributes.Type?.endsWith('/notesSlide'))?.attributes.Target
    const page = target && trees.get(targetOf(name, target))
    const text = page ? textOf(page) : ''
    const lacking = words.filter(word => !text.includes(word))
    return lacking.length === 0 || !slide ? [] : [problem(slide.place, `its notes lack "${lacking.slice(0, 5).join(' ')}"`)]
  })
}

/** The slides' parts in the order in which they are shown. */
function slideNames(trees: ReadonlyMap<string, XmlElement>): string[] {
  const presentation = trees.get('ppt/presentation.xml')
  const relations = trees.get(relationsOf('ppt/presentation.xml'))
  const targets = new Map((relations ? elementsOf(relations) : []).map(({ attributes }) => [attributes.Id, attributes.Target ?? '']))
  return (presentation ? descendants(presentation, 'p:sldId') : []).map(({ attributes }) => targetOf('ppt/presentation.xml', targets.get(attributes['r:id'] ?? '') ?? ''))
}

/** Everything in which the file is not what was asked for. */
export function inspectBook(content: Uint8Array, expected: Expected): Problem[] {
  const parts = unpack(content)
  const { trees, problems } = readParts(parts)
  if (problems.length > 0)
    return problems
  const { scene, facts } = expected
  const names = slideNames(trees)
  if (names.length !== scene.slides.length)
    return [problem('slides.pptx', `it has ${names.length} slides, not ${scene.slides.length}`)]
  return [
    ...inspectPackage(parts, trees),
    ...names.flatMap((name, i) => {
      const root = trees.get(name)
      const slide = scene.slides[i] as SlideScene
      return root ? slideProblems(root, slide, facts.slides[slide.no - 1]) : [problem(name, 'the slide is not there')]
    }),
    ...noteProblems(trees, names, expected),
  ]
}

