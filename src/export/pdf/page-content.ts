/** Reads what pages paint: text, pictures and drawings, each in marked content or in none. */
import { PDFDict, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib'
import { operandsOf, operations } from './content-stream.ts'
import type { Operation } from './content-stream.ts'
import { codesShown, readFont } from './font-text.ts'
import type { TextFont } from './font-text.ts'
import { markOf } from './marks.ts'
import type { Mark, Painted, Unmarked } from './marks.ts'
import { PageText } from './page-text.ts'
import { decoded, pageBytes } from './streams.ts'

/** Fonts of the whole document, read once each. */
export type FontTable = Map<PDFObject, TextFont>

const pathPainting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh'])
const textShowing = new Set(['Tj', 'TJ', '\'', '"'])
const pathBuilding = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])
const marking = new Set(['BDC', 'BMC'])
const MOST_LEVELS = 8
const IMAGE = PDFName.of('Image')

interface Forms { paints: Set<Unmarked['kind']>, text: string }

/** What is shared by the streams of one page. */
interface Context {
  page: number
  of: PDFPage
  fonts: FontTable
  /** Forms with tags of their own, as they are found. */
  forms: Map<PDFRef, Painted>
  text: PageText
}

/** Reads one stream: a page's, or a form's that a page draws. */
class Reader {
  readonly marks: Mark[] = []
  readonly unmarked: Unmarked[] = []
  unbalanced = 0
  lostForms = 0
  private readonly stack: { mark: Mark, inText: boolean }[] = []
  private run: Unmarked | undefined
  private font: TextFont | undefined
  private inText = false
  private pathStart = -1
  readonly bytes: Uint8Array
  private readonly resources: PDFDict | undefined
  private readonly context: Context
  private readonly depth: number

  constructor(bytes: Uint8Array, resources: PDFDict | undefined, context: Context, depth = 0) {
    this.bytes = bytes
    this.resources = resources
    this.context = context
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
    else if (name === 'Td' || name === 'Tm')
      this.context.text.move(this.bytes, operation)
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
    this.context.text.part()
    this.run = undefined
  }

  private close(): void {
    const top = this.stack.pop()
    if (!top || top.inText !== this.inText)
      this.unbalanced++
    this.context.text.part()
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
      for (const code of codesShown(font, this.bytes, operation)) {
        const meaning = font.meanings?.get(code)
        font.drawn.add(code)
        text += meaning ?? ''
        this.context.text.add(meaning)
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
    const font = this.context.fonts.get(dict) ?? readFont(dict)
    this.context.fonts.set(dict, font)
    return font
  }

  private draw(operation: Operation): void {
    const operand = operandsOf(this.bytes, operation)[0]
    const objects = this.resources?.lookup(PDFName.of('XObject'))
    const ref = operand && 'name' in operand && objects instanceof PDFDict ? objects.get(PDFName.of(operand.name)) : undefined
    const object = ref && this.resources?.context.lookup(ref)
    if (!(object instanceof PDFStream))
      return
    if (object.dict.get(PDFName.of('Subtype')) === IMAGE)
      return this.paint('picture', operation)
    if (object.dict.has(PDFName.of('StructParents')) && ref instanceof PDFRef)
      return this.drawTagged(object, ref)
    const { paints, text } = this.form(object)
    for (const kind of paints)
      this.paint(kind, operation, kind === 'text' ? text : '')
  }

  private inner(stream: PDFStream): Reader {
    const resources = stream.dict.lookup(PDFName.of('Resources'))
    return new Reader(decoded(stream), resources instanceof PDFDict ? resources : this.resources, this.context, this.depth + 1)
  }

  /** A form with tags of its own is read like a page; it must be drawn once, and within no other mark. */
  private drawTagged(stream: PDFStream, form: PDFRef): void {
    const { forms, page, of } = this.context
    if (this.cover || forms.has(form)) {
      this.lostForms++
      return
    }
    const inner = this.inner(stream)
    forms.set(form, { page, form, holder: stream.dict, of, ...inner.read().result() })
  }

  /** Any other form is what it paints; forms within forms are followed a few levels down. */
  private form(stream: PDFStream): Forms {
    const none: Forms = { paints: new Set(['picture']), text: '' }
    if (this.depth > MOST_LEVELS)
      return none
    const { unmarked, unbalanced, lostForms, marks } = this.inner(stream).read()
    const paints = new Set(unmarked.map(({ kind }) => kind))
    for (const [kind, key] of [['text', 'shows'], ['picture', 'pictures'], ['path', 'paths']] as const) {
      if (marks.some(mark => mark[key] > 0))
        paints.add(kind)
    }
    this.unbalanced += unbalanced
    this.lostForms += lostForms + marks.filter(mark => mark.mcid !== undefined).length
    return { paints, text: marks.map(mark => mark.text).join('') }
  }

  result(): Pick<Painted, 'bytes' | 'marks' | 'unmarked' | 'unbalanced' | 'lostForms'> {
    const { bytes, marks, unmarked, unbalanced, lostForms } = this
    return { bytes, marks, unmarked, unbalanced, lostForms }
  }
}

/** What every page paints, and every tagged form on it, page by page. */
export function readPages(document: PDFDocument, fonts: FontTable): Painted[] {
  const forms = new Map<PDFRef, Painted>()
  return document.getPages().flatMap((of, page) => {
    const before = forms.size
    const text = new PageText()
    const reader = new Reader(pageBytes(of), of.node.Resources(), { page, of, fonts, forms, text }).read()
    return [{ page, holder: of.node, of, ...reader.result(), shown: text.toString() }, ...[...forms.values()].slice(before)]
  })
}
