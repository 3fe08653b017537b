/** All formats, by name. */
import type { Format, FormatName } from '../format.ts'
<<<<<<< HEAD
import { html } from './html.ts'
=======
import { handout } from './handout.ts'
>>>>>>> 274149b599b72c359922dbe298b134d0076c93bb
import { pdf } from './pdf.ts'
import { png } from './png.ts'
import { script } from './script.ts'

<<<<<<< HEAD
export const formats: Readonly<Partial<Record<FormatName, Format>>> = { pdf, html, script, png }
=======
export const formats: Readonly<Partial<Record<FormatName, Format>>> = { pdf, handout, script, png }
>>>>>>> 274149b599b72c359922dbe298b134d0076c93bb
