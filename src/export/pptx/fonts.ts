/**
 * Faces that a reader's machine has. The deck's own are bundled with its pages, not with PowerPoint. Office brings Cambria and
 * Calibri on every system, and free office programs bring Caladea and Carlito, which measure the same. Both run narrower than
 * our Source Serif 4 (by 6 to 12 %) and Source Sans 3 (by 2 to 3 %; measured over the deck's text), so what fits a slide fits here.
 */

export interface Face {
  name: string
  /** Height of a line at single spacing, as a multiple of the type size (ascent, descent and gap of the font). */
  line: number
}

const serif: Face = { name: 'Cambria', line: 1.172 }
const sans: Face = { name: 'Calibri', line: 1.221 }
export const mono: Face = { name: 'Consolas', line: 1.171 }

/** The face of the same kind as a CSS stack. */
export function faceOf(stack: string): Face {
  const families = stack.toLowerCase().split(',').map(family => family.trim())
  if (families.some(family => family === 'monospace' || family === 'ui-monospace'))
    return mono
  return families.some(family => family === 'serif' || family === 'ui-serif') ? serif : sans
}

/** How Japanese is set: by Office's own faces. */
export const JAPANESE = { heading: 'Yu Mincho', body: 'Yu Gothic' } as const
