/** The article as a page among Slidev's, which are made to fill a window and to have no places within. */
import { onBeforeUnmount, onMounted, watch } from 'vue'
import type { Ref } from 'vue'
import { useDarkMode, useNav } from '@slidev/client'
import { oneFile } from '../model/one-file.ts'

const { classList } = document.documentElement

/** Lets the window scroll, as long as the page is shown. */
export function useScrollingPage(): void {
  onMounted(() => classList.add('read-open'))
  onBeforeUnmount(() => classList.remove('read-open'))
}

/** Paper is light, whatever the screen is. */
export function usePaperLight(): void {
  const { isDark } = useDarkMode()
  const paper = matchMedia('print')
  const set = (): void => void classList.toggle('dark', isDark.value && !paper.matches)
  onMounted(() => paper.addEventListener('change', set))
  onBeforeUnmount(() => {
    paper.removeEventListener('change', set)
    classList.toggle('dark', isDark.value)
  })
}

/**
 * Leads to places within the page. Returns what handles a click, or without one goes where the address says. A site's
 * own links need only the focus; in one file, where the part after # is the route, the place is a second #.
 */
export function useWayInside(root: Readonly<Ref<HTMLElement | null>>): (event?: MouseEvent) => void {
  const { router } = useNav()
  const go = (hash: string): void => {
    const place = hash && root.value?.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(hash.slice(1)))}"]`)
    if (!place)
      return
    place.scrollIntoView()
    place.focus({ preventScroll: true })
  }
  watch(() => router.currentRoute.value.hash, go, { flush: 'post' })
  return (event) => {
    if (!event)
      return go(router.currentRoute.value.hash)
    const hash = event.target instanceof Element ? event.target.closest('a[href^="#"]:not([href^="#/"])')?.getAttribute('href') : undefined
    if (!hash || !oneFile())
      return
    event.preventDefault()
    if (router.currentRoute.value.hash === hash)
      go(hash)
    else
      void router.push({ path: '/read', hash })
  }
}
