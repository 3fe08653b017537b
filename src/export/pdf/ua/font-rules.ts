/** Rules about fonts (7.21 of ISO 14289-1): embedded, and every glyph that is drawn means something. */
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { fontName, isEmbedded } from '../fonts.ts'
import type { TextFont } from '../font-text.ts'
import type { Finding, UaRule } from './subject.ts'

/** Code points that stand for no text: U+0000, byte order marks. */
const meaningless = new Set(['\u0000', '\uFEFF', '\uFFFE'])

function judgeMeanings({ meanings, drawn }: TextFont, name: string): Finding[] {
  if (!meanings)
    return [{ rule: 'to-unicode', message: `the font ${name} does not say what its glyphs mean` }]
  const mute = [...drawn].filter(code => !meanings.get(code) || [...meanings.get(code) ?? ''].some(letter => meaningless.has(letter)))
  return mute.length > 0 ? [{ rule: 'to-unicode', message: `${mute.length} glyph(s) of the font ${name} mean no text` }] : []
}

/** Of composite fonts: codes are glyphs, and both halves of the font say so. */
function judgeComposite({ dict, drawn }: TextFont, name: string): Finding[] {
  const descendants = dict.lookup(PDFName.of('DescendantFonts'))
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined
  const encoding = dict.get(PDFName.of('Encoding'))
  const isIdentity = encoding === PDFName.of('Identity-H') || encoding === PDFName.of('Identity-V')
  const mapped = descendant instanceof PDFDict && (descendant.get(PDFName.of('Subtype')) !== PDFName.of('CIDFontType2') || descendant.has(PDFName.of('CIDToGIDMap')))
  const complete = descendant instanceof PDFDict && descendant.lookup(PDFName.of('CIDSystemInfo')) instanceof PDFDict
  const descriptor = descendant instanceof PDFDict ? descendant.lookup(PDFName.of('FontDescriptor')) : undefined
  const checks: [boolean, string, string][] = [
    [isIdentity, 'font-encoding', `the font ${name} has an encoding that cannot be proven`],
    [mapped, 'font-cid-map', `the font ${name} does not lead from codes to glyphs (CIDToGIDMap)`],
    [complete, 'font-encoding', `the font ${name} does not name its character collection`],
    [!(descriptor instanceof PDFDict && descriptor.has(PDFName.of('CIDSet'))), 'font-cid-set', `the font ${name} lists its glyphs, which cannot be proven`],
    [!(isIdentity && drawn.has(0)), 'notdef', `a character has no glyph in the font ${name}; install one that has it`],
  ]
  return checks.filter(([good]) => !good).map(([, rule, message]) => ({ rule, message }))
}

const fonts: UaRule = ({ fonts: table }) => [...table.values()].flatMap((font) => {
  const name = fontName(font.dict)
  return [
    ...(isEmbedded(font.dict) ? [] : [{ rule: 'font-embedded', message: `the font ${name} is not embedded` }]),
    ...judgeMeanings(font, name),
    ...(font.width === 2 ? judgeComposite(font, name) : []),
  ]
})

export const fontRules: readonly UaRule[] = [fonts]
