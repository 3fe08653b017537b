/** Names of what makes a site work offline, and how its pages name it. */

export const MANIFEST = 'app.webmanifest'
/** `setup/offline.ts` asks for it by this name, beside the manifest. */
export const WORKER = 'service-worker.js'
export const ICONS = 'icons'

/** What pages of the site have in their heads. */
export const offlineLinks = (base: string): string =>
  `<link rel="manifest" href="${base}${MANIFEST}">\n<link rel="apple-touch-icon" href="${base}${ICONS}/apple-touch-icon.png">`
