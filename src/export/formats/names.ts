/** The names of exported files: known to all that must tell them from an author's. */
import type { FormatName } from '../format.ts'

/** By format; a folder's ends with a slash. */
export const fileNames: Readonly<Record<FormatName, string>> = {
  pdf: 'slides.pdf',
  handout: 'handout.pdf',
  pptx: 'slides.pptx',
  html: 'slides.html',
  script: 'script.md',
  png: 'png/',
}

const single = new Set(Object.values(fileNames).filter(name => !name.endsWith('/')))

/** Whether a path ends as an exported file's does. */
export function isFormatFile(path: string): boolean {
  const [folder, name = ''] = path.split(/[\\/]/).slice(-2).length === 2 ? path.split(/[\\/]/).slice(-2) : ['', path]
  return single.has(name) || (folder === 'png' && name.endsWith('.png'))
}
