/**
 * The service worker of a site that works offline. Written here rather than made by Workbox: a site has a page for every route of
 * two decks, which differ in their heads only, so that one page a deck is enough; files have hashes in their names; and the PDFs
 * are made after the build. Workbox would know none of that, and brings Babel and a bundler of its own.
 */

export interface OfflineSite {
  /** Changes with any file. */
  version: string
  /** Base path of the site; the worker's scope. */
  base: string
  /** Base paths of the decks. */
  decks: readonly string[]
  /** Paths of all files to keep. */
  files: readonly string[]
}

/** Milliseconds that a page may take from the network before the kept one is shown. */
const PATIENCE = 4000

const code = `const cacheName = 'report-deck ' + site.base + ' ' + site.version
const isOurs = name => name.startsWith('report-deck ' + site.base + ' ')
const kept = new Set([...site.files, ...site.decks])
// Hosts that serve a folder's page serve it at the folder's address.
const deckOf = path => site.decks.filter(deck => path.startsWith(deck)).sort((a, b) => b.length - a.length)[0]
const isHashed = path => /\\/assets\\//.test(path)

async function fill() {
  const cache = await caches.open(cacheName)
  await Promise.all([...kept].map(async (path) => {
    // A file with its hash in its name is the same in every version.
    const known = isHashed(path) ? await caches.match(path) : undefined
    const answer = known ?? await fetch(path, { cache: 'no-cache' })
    if (!answer.ok)
      throw new Error(answer.status + ' for ' + path)
    await cache.put(path, answer)
  }))
  await self.skipWaiting()
}

// The version before stays, as a window may still be open on it and ask for its files.
async function clear() {
  const others = (await caches.keys()).filter(name => isOurs(name) && name !== cacheName)
  await Promise.all(others.slice(0, -1).map(name => caches.delete(name)))
  await self.clients.claim()
}

const fromCache = async path => await (await caches.open(cacheName)).match(path) ?? await caches.match(path)

// What is published counts; what is kept answers where there is no network, or hardly any.
async function fresh(request, path) {
  const network = fetch(request)
  const patient = fromCache(path).then(answer => answer && new Promise(resolve => setTimeout(resolve, ${PATIENCE}, answer)))
  try {
    return await Promise.race([network, patient.then(answer => answer ?? network)])
  }
  catch (error) {
    const answer = await fromCache(path)
    if (answer)
      return answer
    throw error
  }
}

self.addEventListener('install', event => event.waitUntil(fill()))
self.addEventListener('activate', event => event.waitUntil(clear()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(site.base))
    return
  if (kept.has(pathname))
    event.respondWith(isHashed(pathname) ? fromCache(pathname).then(answer => answer ?? fetch(request)) : fresh(request, pathname))
  else if (isHashed(pathname))
    event.respondWith(caches.match(pathname).then(answer => answer ?? fetch(request)))
  else if (request.mode === 'navigate')
    event.respondWith(fresh(request, deckOf(pathname)))
})
`

/** The worker's whole text; the same site gives the same. */
export const serviceWorker = (site: OfflineSite): string => `const site = ${JSON.stringify(site)}\n${code}`
