/** Lets the talk's window lead presenter mode in a deck in one file. Slidev lets it only on localhost, for a public talk has many viewers; a file has its speaker. */
import { useNav } from '@slidev/client'
import { onPatch, patch } from '@slidev/client/state/shared.ts'
import { syncDirections } from '@slidev/client/state/index.ts'
import { oneFile } from '../model/one-file.ts'

/** Where presenter mode has sent this window, until it is there: an echo of that could pull a fast presenter back. */
function useAwaited(here: () => string): { arrived: (place: string) => boolean } {
  let awaited: string[] = []
  onPatch(({ page, clicks, lastUpdate }) => {
    const place = `${page}.${clicks || 0}`
    if (lastUpdate?.type === 'presenter' && place !== awaited.at(-1) && place !== here())
      awaited.push(place)
  })
  return {
    arrived(place) {
      const at = awaited.indexOf(place)
      awaited = awaited.slice(at + 1)
      return at >= 0
    },
  }
}

/** Sends slide and click of the talk after each turn that is its own. To be called in the root's setup, before Slidev follows what it receives. */
export function letTalkLead(): void {
  if (!oneFile())
    return
  const { router, currentSlideNo, clicks, clicksTotal, isPlaying, isPrintMode } = useNav()
  const place = (): string => `${currentSlideNo.value}.${clicks.value}`
  const { arrived } = useAwaited(place)
  router.afterEach((to, from, failure) => {
    // A window that only opens asks nobody to follow.
    if (failure || from.matched.length === 0 || !isPlaying.value || isPrintMode.value || !syncDirections.value.viewerSend)
      return
    if (arrived(`${currentSlideNo.value}.${Number(to.query.clicks ?? 0)}`))
      return
    patch('page', currentSlideNo.value)
    patch('clicks', clicks.value)
    patch('clicksTotal', clicksTotal.value)
    patch('lastUpdate', { id: 'talk', type: 'viewer', time: Date.now() })
  })
}
