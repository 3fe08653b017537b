/**
 * When slides are fetched and drawn ahead. Slidev starts with the next slide at once and draws all of them after three seconds; here
 * the slide that is read comes first, its neighbours when the browser is idle, and of the others only the code.
 */
import type { SlideRoute } from '@slidev/types'
import { nextTick, watchEffect } from 'vue'
import type { Ref } from 'vue'

/** Milliseconds after which a browser that is never idle goes on all the same. */
const AT_THE_LATEST = 2000

const idle = (): Promise<void> => new Promise((resolve) => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window)
    window.requestIdleCallback(() => resolve(), { timeout: AT_THE_LATEST })
  else
    setTimeout(resolve, 200)
})

const frame = (): Promise<void> => new Promise((resolve) => {
  // A hidden page has no frames.
  if (document.hidden)
    resolve()
  else
    requestAnimationFrame(() => resolve())
})

/** What is asked for after this mark in the browser's timeline is ahead of need; tests and the benchmark count what is before. */
const MARK = 'report-deck:first-slide'

/** Resolves when the slide is drawn with its faces and the browser has nothing better to do. */
async function drawn({ load }: SlideRoute): Promise<void> {
  await load()
  await nextTick()
  await frame()
  await document.fonts.ready
  if (performance.getEntriesByName(MARK).length === 0)
    performance.mark(MARK)
  await idle()
}

let first: Promise<void> | undefined

/** Resolves when the slide that was opened first is drawn; what can wait for it, should. */
export const firstSlideDrawn = (route: SlideRoute): Promise<void> => first ??= drawn(route)

let faces: Promise<unknown> | undefined

/** Fetches the faces of the look, once: a slide out of sight asks for none, and its heading would jump when its face came. */
function fetchFaces(): Promise<unknown> {
  const style = getComputedStyle(document.documentElement)
  const families = `${style.getPropertyValue('--serif')} ${style.getPropertyValue('--sans')}`
  // A face that cannot be fetched is drawn in another; nothing waits for it.
  return faces ??= Promise.allSettled([...document.fonts].filter(({ family }) => families.includes(family.replace(/["']/g, ''))).map(face => face.load()))
}

export interface Around {
  current: Ref<SlideRoute>
  next: Ref<SlideRoute>
  previous: Ref<SlideRoute>
  all: Ref<SlideRoute[]>
}

/** Draws the current slide at once and its neighbours in idle time, with all faces, `draw` being what mounts one; then fetches all others. */
export function preloadInTurn({ current, next, previous, all }: Around, draw: (route: SlideRoute) => void): void {
  watchEffect((onCleanup) => {
    const [route, ...around] = [current.value, next.value, previous.value]
    const slides = all.value
    let isOver = false
    onCleanup(() => { isOver = true })
    draw(route)
    void drawn(route).then(async () => {
      await fetchFaces()
      for (const neighbour of around) {
        if (isOver)
          return
        draw(neighbour)
        await idle()
      }
      for (const slide of slides) {
        if (isOver)
          return
        await slide.load()
      }
    })
  })
}
