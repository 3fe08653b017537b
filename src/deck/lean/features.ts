/** Which of Slidev’s larger features a deck uses, read from its text: what it does not use is not shipped to its readers. */

export type Feature = 'twoslash' | 'tooltips' | 'marks' | 'motion' | 'dragging' | 'drawing' | 'head' | 'templates'

/** What in slides, components or set-up shows that a feature is used. Rather one too many than one missed. */
const signs: Readonly<Record<Feature, RegExp>> = {
  twoslash: /^\s*(?:`{3,}|~{3,}).*\btwoslash\b/m,
  tooltips: /\bv-(?:tooltip|menu|close-popper)\b|<V?(?:Dropdown|Tooltip|Menu)\b|floating-vue/,
  marks: /\bv-mark\b|rough-notation/,
  motion: /\bv-motion\b|<Motion\b|@vueuse\/motion|\buseMotion\b/,
  dragging: /\bv-?drag\b|<VDrag\b|\bvDrag\b|<v-drag-arrow\b|<VDragArrow\b/,
  drawing: /\b(?:useDrawings|drawingState|onDrawingUpdate|drauu)\b/,
  head: /\buseHead\b|\buseSeoMeta\b|unhead/,
  templates: /vue\/dist\/vue\.esm|\bimport\s*\{[^}]*\bcompile\b[^}]*\}\s*from\s*['"]vue['"]|\btemplate\s*:\s*['"`]/,
}

const names = Object.keys(signs) as Feature[]

export function usedFeatures(texts: Iterable<string>): Set<Feature> {
  const used = new Set<Feature>()
  for (const text of texts) {
    for (const name of names) {
      if (signs[name].test(text))
        used.add(name)
    }
  }
  return used
}
