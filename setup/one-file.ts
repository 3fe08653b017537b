/** What is different in a deck in one file (format html): there is no site around it, and browsers trust files less than sites. */
import { addSyncMethod, configs } from '@slidev/client'
import { oneFile } from '../model/one-file.ts'
import type { OneFile } from '../model/one-file.ts'
import { otherWindows } from './second-window.ts'

/** Keeps two windows on one file in step where the browser lets files share no channel: by message to the window itself. */
function syncByMessage(): void {
  addSyncMethod({
    init(channel, onUpdate, _state, persist) {
      if (persist)
        return undefined
      window.addEventListener('message', ({ source, data }: MessageEvent<{ channel?: unknown, state?: object } | null>) => {
        if (otherWindows().some(other => other === source) && data?.channel === channel && data.state)
          onUpdate(data.state)
      })
      return (state, updating) => {
        // Files have no origin that could be named as the addressee; what is sent is the slide's number.
        if (!updating)
          otherWindows().forEach(other => other.postMessage({ channel, state: JSON.parse(JSON.stringify(state)) as object }, '*'))
      }
    },
  })
}

/** Leads links to other pages of the site to its public address; without one, they are links no more. */
function redirectLinks({ published }: OneFile): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const href = link?.getAttribute('href') ?? ''
    if (!link || /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href))
      return
    if (published !== undefined)
      return link.setAttribute('href', new URL(href, published).href)
    event.preventDefault()
    link.removeAttribute('href')
  }, { capture: true })
}

/** Does nothing in a deck that is served as a site. */
export function adaptToOneFile(): void {
  const facts = oneFile()
  if (!facts)
    return
  // There is no PDF beside the file, and its pictures are inside.
  configs.download = false
  configs.preloadImages = false
  syncByMessage()
  redirectLinks(facts)
}
