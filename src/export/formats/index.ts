/** All formats, by name. */
import type { Format, FormatName } from '../format.ts'
import { handout } from './handout.ts'
import { html } from './html.ts'
import { pdf } from './pdf.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { script } from './script.ts'

export const formats: Readonly<Record<FormatName, Format>> = { pdf, handout, pptx, html, script, png }
