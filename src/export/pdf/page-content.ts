/** What a page paints, and under which marks: text, pictures and drawings, each in marked content or in none. */
import { PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject, PDFPage } from '@cantoo/pdf-lib'
import { latin1, operandsOf, operations } from './content-stream.ts'
import type { Operation } from './content-stream.ts'
import { codesOf, readFont } from './font-text.ts'
import type { TextFont } from './font-text.ts'
import { decoded, pageBytes } from './streams.ts'

/** A sequence from `BDC` or `BMC` to `EMC`. `start` and `end` are the offsets of what begins it. */
export interface Mark {
  tag: string
  mcid?: number
  /** The innermost mark around it that is an artifact or has an id. */
  within?: Mark
  start: number
  end: number
  text: string
  /** Times text was shown, pictures drawn, paths painted. */
  shows: number
  pictures: number
  paths: number
}

/** From the start of the first operation that paints without a mark to the end of the last of its run. */
export interface Unmarked { start: number, end: number, kind: 'text' | 'picture' | 'path' }

export interface PageContent {
  page: PDFPage
  bytes: Uint8Array
  marks: Mark[]
  unmarked: Unmarked[]
  /** Marks that were not closed, or closed but never opened, or that cross a text object. */
  unbalanced: number
  /** Form XObjects with marked content of their own, whose tags this reader does not follow. */
  taggedForms: number
}

/** Fonts of the whole document, read once each. */
export type FontTable = Map<PDFObject, TextFont>

const pathPainting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh'])
const textShowing = new Set(['Tj', 'TJ', '\'', '"'])
const pathBuilding = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])
const marking = new Set(['BDC', 'BMC'])
const IMAGE = PDFName.of('Image')

interface Forms { paints: Set<Unmarked['kind']>, tagged: boolean, text: string }

/** Reads one stream: a page's, or a form's that a page draws. */
class Reader {
  readonly marks: Mark[] = []
  readonly unmarked: Unmarked[] = []
  unbalanced = 0
  taggedForms = 0
  private readonly stack: { mark: Mark, inText: boolean }[] = []
  private run: Unmarked | undefined
  private font: TextFont | undefined
  private inText = false
  private pathStart = -1
  private readonly bytes: Uint8Array
  private readonly resources: PDFDict | undefined
  private readonly fonts: FontTable
  private readonly depth: number

  constructor(bytes: Uint8Array, resources: PDFDict | undefined, fonts: FontTable, depth = 0) {
    this.bytes = bytes
    this.resources = resources
    this.fonts = fonts
    this.depth = depth
  }

  read(): this {
    for (const operation of operations(this.bytes))
      this.take(operation)
    this.unbalanced += this.stack.length
    return this
  }

  private take(operation: Operation): void {
    const { name } = operation
    if (textShowing.has(name))
      this.show(operation)
    else if (pathBuilding.has(name))
      this.pathStart = this.pathStart < 0 ? operation.operands : this.pathStart
    else if (pathPainting.has(name))
      this.paint('path', name === 'sh' ? operation : { ...operation, operands: this.pathStart < 0 ? operation.operands : this.pathStart })
    else if (name === 'n')
      this.pathStart = -1
    else
      this.takeOther(operation)
  }

  private takeOther(operation: Operation): void {
    const { name } = operation
    if (marking.has(name))
      this.open(operation)
    else if (name === 'EMC')
      this.close()
    else if (name === 'BT' || name === 'ET')
      this.textObject(name === 'BT')
    else if (name === 'Tf')
      this.font = this.fontNamed(operandsOf(this.bytes, operation)[0])
    else if (name === 'Do')
      this.draw(operation)
    else if (name === 'BI')
      this.paint('picture', operation)
  }

  private get cover(): Mark | undefined {
    const mark = this.stack.at(-1)?.mark
    return mark && (mark.mcid !== undefined || mark.tag === 'Artifact') ? mark : mark?.within
  }

  private open(operation: Operation): void {
    const mark = markOf(this.bytes, operation, this.resources, this.cover)
    this.stack.push({ mark, inText: this.inText })
    this.marks.push(mark)
    this.run = undefined
  }

  private close(): void {
    const top = this.stack.pop()
    if (!top || top.inText !== this.inText)
      this.unbalanced++
    this.run = undefined
  }

  private textObject(begins: boolean): void {
    this.inText = begins
    this.run = undefined
  }

  private paint(kind: Unmarked['kind'], operation: Operation, text = ''): void {
    const cover = this.cover
    this.pathStart = -1
    if (cover) {
      cover.text += text
      cover[kind === 'text' ? 'shows' : kind === 'picture' ? 'pictures' : 'paths']++
    }
    else if (this.run) {
      this.run.end = operation.end
      if (kind === 'text' || this.run.kind === 'path')
        this.run.kind = kind
    }
    else {
      this.run = { start: operation.operands, end: operation.end, kind }
      this.unmarked.push(this.run)
    }
  }

  private show(operation: Operation): void {
    const { font } = this
    let text = ''
    if (font) {
      for (const operand of operandsOf(this.bytes, operation)) {
        for (const code of 'codes' in operand ? codesOf(font, operand.codes) : []) {
          font.drawn.add(code)
          text += font.meanings?.get(code) ?? ''
        }
      }
    }
    this.paint('text', operation, text)
  }

  private fontNamed(operand: ReturnType<typeof operandsOf>[number] | undefined): TextFont | undefined {
    const key = operand && 'name' in operand ? PDFName.of(operand.name) : undefined
    const fonts = this.resources?.lookup(PDFName.of('Font'))
    const entry = key && fonts instanceof PDFDict ? fonts.get(key) : undefined
    const dict = entry && this.resources?.context.lookup(entry)
    if (!(dict instanceof PDFDict))
      return undefined
    const font = this.fonts.get(dict) ?? readFont(dict)
    this.fonts.set(dict, font)
    return font
  }

  private draw(operation: Operation): void {
    const operand = operandsOf(this.bytes, operation)[0]
    const objects = this.resources?.lookup(PDFName.of('XObject'))
    const object = operand && 'name' in operand && objects instanceof PDFDict ? objects.lookup(PDFName.of(operand.name)) : undefined
    if (!(object instanceof PDFStream))
      return
    if (object.dict.get(PDFName.of('Subtype')) === IMAGE)
      return this.paint('picture', operation)
    const { paints, tagged, text } = this.form(object)
    this.taggedForms += Number(tagged)
    for (const kind of paints)
      this.paint(kind, operation, kind === 'text' ? text : '')
  }

  /** A form is what it paints; forms within forms are followed a few levels down. */
  private form(stream: PDFStream): Forms {
    if (this.depth > 8)
      return { paints: new Set(['picture']), tagged: true, text: '' }
    const resources = stream.dict.lookup(PDFName.of('Resources'))
    const inner = new Reader(decoded(stream), resources instanceof PDFDict ? resources : this.resources, this.fonts, this.depth + 1).read()
    this.unbalanced += inner.unbalanced
    const sum = (key: 'shows' | 'pictures' | 'paths'): number => inner.marks.reduce((total, mark) => total + mark[key], 0)
    const paints = new Set(inner.unmarked.map(({ kind }) => kind))
    for (const [kind, count] of [['text', sum('shows')], ['picture', sum('pictures')], ['path', sum('paths')]] as const) {
      if (count > 0)
        paints.add(kind)
    }
    return { paints, tagged: inner.taggedForms > 0 || inner.marks.some(mark => mark.mcid !== undefined), text: inner.marks.map(mark => mark.text).join('') }
  }
}

/** The id of a mark: written in place, or in the page's list of properties. */
function mcidOf(text: string, resources: PDFDict | undefined): number | undefined {
  const inPlace = /\/MCID\s+(\d+)/.exec(text)?.[1]
  const named = /^\/\S+\s*\/([^\s/<>[\]()]+)/.exec(text)?.[1]
  const properties = named === undefined ? undefined : resources?.lookup(PDFName.of('Properties'))
  const listed = named !== undefined && properties instanceof PDFDict ? properties.lookup(PDFName.of(named)) : undefined
  const number = inPlace ?? (listed instanceof PDFDict ? listed.get(PDFName.of('MCID'))?.toString() : undefined)
  return number === undefined ? undefined : Number(number)
}

function markOf(bytes: Uint8Array, operation: Operation, resources: PDFDict | undefined, within: Mark | undefined): Mark {
  const text = latin1(bytes, operation.operands, operation.operator)
  const mcid = mcidOf(text, resources)
  return {
    tag: /^\/([^\s/<>[\]()]+)/.exec(text)?.[1] ?? '',
    ...(mcid !== undefined && { mcid }),
    ...(within && { within }),
    start: operation.operands,
    end: operation.end,
    text: '',
    shows: 0,
    pictures: 0,
    paths: 0,
  }
}

export function readPage(page: PDFPage, fonts: FontTable): PageContent {
  const bytes = pageBytes(page)
  const { marks, unmarked, unbalanced, taggedForms } = new Reader(bytes, page.node.Resources(), fonts).read()
  return { page, bytes, marks, unmarked, unbalanced, taggedForms }
}
