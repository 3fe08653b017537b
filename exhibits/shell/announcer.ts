/**
 * Says each change of slide and step in a live region. Of a presenter’s two windows only the one
 * with the focus speaks, as both change at once.
 */
import { nextTick, watch } from 'vue'
import { useNav } from '@slidev/client'
import { slideAnnouncement, stepAnnouncement } from './announcement.ts'
import { readingOf, shownParts } from './shown-parts.ts'

/** A region must stand in the page before its text changes, or the first change is not read. */
function liveRegion(): HTMLElement {
  const region = document.createElement('div')
  region.id = 'slide-announcer'
  region.className = 'visually-hidden'
  region.setAttribute('role', 'status')
  region.setAttribute('aria-live', 'polite')
  document.body.append(region)
  return region
}

/** Call it once, while the app sets up. */
export function announceSlides(): void {
  const { slides, currentSlideNo, clicks, clicksTotal, hasPrimarySlide, isPrintMode } = useNav()
  const region = liveRegion()
  let before = new Set<Element>()

  const parts = (): Element[] => {
    const slide = document.querySelector(`#slide-content [data-slidev-no="${currentSlideNo.value}"]`)
    return slide ? shownParts(slide) : []
  }
  const slideText = (): string => slideAnnouncement({
    no: currentSlideNo.value,
    talk: slides.value.filter(slide => !slide.meta.slide.frontmatter.backup).length,
    title: slides.value[currentSlideNo.value - 1]?.meta.slide.title ?? '',
  })

  watch([currentSlideNo, clicks], async ([no, click], [fromNo, fromClick]) => {
    if (!hasPrimarySlide.value || isPrintMode.value)
      return
    // Exhibits follow the click in the same tick, what they draw in the next.
    await nextTick()
    const now = parts()
    const shown = no === fromNo && click > fromClick ? now.filter(part => !before.has(part)).map(readingOf) : []
    before = new Set(now)
    if (document.hasFocus())
      region.textContent = no === fromNo ? stepAnnouncement(click, clicksTotal.value, shown) : slideText()
  }, { flush: 'post' })
}
