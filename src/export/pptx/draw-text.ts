/** Paragraphs of a scene as the text of pptxgenjs. */
import type PptxGenJS from 'pptxgenjs'
import { faceOf, mono } from './fonts.ts'
import type { Face } from './fonts.ts'
import type { Placeholder } from './layouts.ts'
import type { Paragraph, Rgba, Run, SceneTheme } from './scene.ts'
import { themeColour } from './theme-colours.ts'
import type { Palette } from './theme-colours.ts'
import type { Units } from './units.ts'

export type Link = { url: string } | { slide: number }

/** What drawing a slide needs to know of the deck. */
export interface DrawContext {
  units: Units
  palette: Palette
  theme: SceneTheme
  ground: Rgba
  /** BCP 47. */
  lang: string
  /** Where a link of a slide leads; undefined where it leads nowhere in this file. */
  link: (href: string) => Link | undefined
}

/** A face of the theme, which follows it when a user changes it, or the name of a font. */
export function fontName(family: string, { theme }: Pick<DrawContext, 'theme'>): string {
  const isSerif = /mincho|serif/i.test(family) && !/sans/i.test(family) && faceOf(theme.heading.stack) !== faceOf(theme.body.stack)
  if ((family === theme.heading.family && family !== theme.body.family) || isSerif)
    return '+mj-lt'
  return family === theme.body.family || !/mono|code|courier|consol|menlo/i.test(family) ? '+mn-lt' : mono.name
}

function faceFor(family: string, context: DrawContext): Face {
  const name = fontName(family, context)
  return name === '+mj-lt' ? faceOf(context.theme.heading.stack) : name === '+mn-lt' ? faceOf(context.theme.body.stack) : mono
}

/** Line spacing as a multiple of the font's own, so that lines stand as far apart as on the slide. */
export const spacing = (lineHeight: number, size: number, face: Face): number => Math.round(100 * lineHeight / (size * face.line)) / 100

const locale = (lang: string): string => lang === 'ja' ? 'ja-JP' : lang === 'en' ? 'en-US' : lang

/** Programs draw raised text at about two thirds of its size. */
const RAISED = 0.667

/** The size to ask for, so that a mark is as large as on the slide, within a tenth. */
const askedSize = ({ raised, size, seenSize }: Run): number => raised && seenSize > size * RAISED * 1.1 ? seenSize / RAISED : size

/** How far such a mark is lifted, in fiftieths of a per mille of its size: 15 %. */
const LOW = 300

/** Raised text larger than the text around it would push its line down; these lines keep a fixed distance, and lift it less. */
const isLarge = (run: Run): boolean => askedSize(run) > run.size

function runOptions(run: Run, context: DrawContext, inherited: Placeholder | undefined): PptxGenJS.TextPropsOptions {
  const { units, palette, ground } = context
  const font = fontName(run.family, context)
  const lineBelow = run.underline ? 'sng' as const : run.dashed ? 'dash' as const : undefined
  const hyperlink = run.href === undefined ? undefined : context.link(run.href)
  return {
    color: themeColour(palette, run.colour[3] === 0 ? ground : run.colour, ground),
    lang: locale(run.lang ?? context.lang),
    fontSize: units.type(askedSize(run)),
    ...inherited && font === fontName(inherited.family, context) ? {} : { fontFace: font },
    ...run.bold && !inherited?.bold ? { bold: true } : {},
    ...run.spacing ? { charSpacing: units.points(run.spacing) } : {},
    ...run.italic ? { italic: true } : {},
    ...run.strike ? { strike: 'sngStrike' as const } : {},
    ...run.raised ? isLarge(run) ? { baseline: LOW } : { superscript: true } : {},
    ...run.highlight ? { highlight: toSixDigits(palette, run.highlight, ground) } : {},
    ...hyperlink ? { hyperlink: { ...hyperlink, ...run.label ? { tooltip: run.label } : {} }, underline: { style: lineBelow ?? 'none' as const } } : lineBelow ? { underline: { style: lineBelow } } : {},
  }
}

const toSixDigits = (palette: Palette, colour: Rgba, ground: Rgba): string => themeColour(palette, colour, ground)

/** Paragraph options stand on its first run. `above`: points of space before it. */
function paragraphOptions(paragraph: Paragraph, above: number, context: DrawContext): PptxGenJS.TextPropsOptions {
  const { bullet, level } = paragraph
  const indent = bullet && context.units.points(bullet.hang)
  return {
    align: paragraph.align,
    ...paragraph.exact || paragraph.runs.some(isLarge)
      ? { lineSpacing: context.units.points(paragraph.lineHeight) }
      : paragraph.lineHeight === 0 ? {} : { lineSpacingMultiple: spacing(paragraph.lineHeight, paragraph.size, faceFor(paragraph.family, context)) },
    ...above > 0.3 ? { paraSpaceBefore: above } : {},
    ...level > 0 ? { indentLevel: Math.min(level, 8) } : {},
    ...bullet ? { bullet: bullet.number === undefined ? { characterCode: '2013', indent } : { type: 'number' as const, style: 'arabicPlain' as const, numberStartAt: bullet.number, indent } } : {},
  }
}

/** The text of a shape or cell. */
export function drawParagraphs(paragraphs: readonly Paragraph[], context: DrawContext, inherited?: Placeholder): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, p) => {
    const before = paragraphs[p - 1]
    const above = before ? context.units.points(Math.max(0, paragraph.top - before.bottom)) : 0
    return paragraph.runs.map((run, r): PptxGenJS.TextProps => ({
      text: run.text === '\u200B' ? '' : run.text,
      options: {
        ...runOptions(run, context, inherited),
        ...r === 0 ? paragraphOptions(paragraph, above, context) : { align: paragraph.align },
        ...run.breakBefore && r > 0 ? { softBreakBefore: true } : {},
        ...r === paragraph.runs.length - 1 ? { breakLine: true } : {},
      },
    }))
  })
}

/** Longest last word of a title that may not stand on a line alone. */
const SHORT_WORD = 12

/** A title that needs two lines anyway does not end in one short word: other faces break lines elsewhere than the slide did. */
export function keepLastWords(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const last = paragraph.runs.at(-1)
    if (!last || paragraph.bottom - paragraph.top < paragraph.lineHeight * 1.5)
      return paragraph
    const text = last.text.replace(/ (\S+)$/, (whole, word: string) => word.length <= SHORT_WORD ? `\u00A0${word}` : whole)
    return { ...paragraph, runs: [...paragraph.runs.slice(0, -1), { ...last, text }] }
  })
}
