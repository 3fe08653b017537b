/** The headmatter of a drafted deck. */
import { namesOf } from '../plan/frame.ts'
import type { Outline } from '../types.ts'
import { headText } from '../../../model/markdown-text.ts'

/** The mark of this look, in the file itself: without one, Slidev's development server asks another host for its own. */
const FAVICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#1f3f75"/><rect x="22" width="4" height="32" fill="#b8321a"/><path d="M5 9h13M5 16h13M5 23h8" stroke="#fbfaf6" stroke-width="3"/></svg>')}`

/** `entry`: what the deck is, e.g. `a briefing`. */
export function headmatter({ title, authors, date, language }: Outline, entry: string, minutes: number): object {
  const by = namesOf(authors)
  return {
    theme: 'default',
    addons: ['report-deck'],
    title: headText(`${title}: ${entry}`),
    titleTemplate: '%s',
    author: by === '' ? 'Report Deck' : headText(`Report Deck, after ${by}`),
    info: headText(`A briefing on the paper “${title}”. Every figure, date and claim leads back to its sentence.`),
    ...(date === undefined ? {} : { date }),
    favicon: FAVICON,
    lang: language ?? 'en',
    htmlAttrs: { lang: language ?? 'en', dir: 'ltr' },
    duration: `${minutes}min`,
    aspectRatio: '16/9',
    canvasWidth: 1280,
    colorSchema: 'auto',
    routerMode: 'history',
    transition: 'none',
    fonts: { sans: 'Source Sans 3', serif: 'Source Serif 4', provider: 'none' },
    download: './slides.pdf',
    exportFilename: 'slides',
    presenter: true,
    browserExporter: false,
    drawings: { enabled: false },
    record: false,
    wakeLock: false,
    contextMenu: false,
    editor: false,
    mcp: false,
    monaco: false,
    remoteAssets: false,
    twoslash: false,
    lineNumbers: false,
  }
}
