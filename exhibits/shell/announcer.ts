/**
 * Says each change of slide and step in a live region. Of a presenter’s two windows only the one
 * with the focus speaks, as both change at once.
 */
import { watch } from 'vue'
import { useNav } from '@slidev/client'
import { slideAnnouncement, stepAnnouncement } from './announcement.ts'
import { readingOf, shownParts } from './shown-parts.ts'
import { onSlideChange } from './slide-changes.ts'

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
  const { slides, currentSlideNo, clicks, clicksTotal } = useNav()
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

  // In sync: the slide still stands as it was.
  watch([currentSlideNo, clicks], () => {
    before = new Set(parts())
  }, { flush: 'sync' })
  onSlideChange((now, from) => {
    const onward = now.no === from.no && now.click > from.click
    const shown = onward ? parts().filter(part => !before.has(part)).map(readingOf) : []
    if (document.hasFocus())
      region.textContent = now.no === from.no ? stepAnnouncement(now.click, clicksTotal.value, shown) : slideText()
  })
}
