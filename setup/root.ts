/** Navigation. Keeps the backup section out of the flow: the talk ends at its last slide; backup is reached by link, overview or number. */
import type { Nav } from '@slidev/client'
import { injectionSlidevContext } from '@slidev/client/constants.ts'
import { computed, inject, toRaw } from 'vue'

/** Mounts only the slides that a part of a printed deck holds: `print?first=151&last=300`. */
function keepPrintedPart({ printRange }: Pick<Nav, 'printRange'>): void {
  const query = new URLSearchParams(location.search)
  const [first, last] = [Number(query.get('first') ?? 1), Number(query.get('last') ?? Infinity)]
  if (query.has('print') && query.has('last'))
    printRange.value = printRange.value.filter(no => no >= first && no <= last)
}

export default function setUpNavigation(): void {
  const context = inject(injectionSlidevContext)
  // The shared navigation that all of Slidev's views take their functions from.
  const nav = context && toRaw(context).nav
  if (!nav)
    return
  keepPrintedPart(nav)
  keepBackupOutOfFlow(nav)
}

function keepBackupOutOfFlow(nav: Nav): void {
  const isBackup = (no: number): boolean => Boolean(nav.slides.value[no - 1]?.meta.slide?.frontmatter.backup)
  const atEndOfTalk = computed(() => !isBackup(nav.currentSlideNo.value) && isBackup(nav.currentSlideNo.value + 1))
  const { next, nextSlide } = nav
  nav.hasNext = computed(() => nav.clicks.value < nav.clicksTotal.value
    || (nav.currentSlideNo.value < nav.total.value && !atEndOfTalk.value))
  nav.nextSlide = async (lastClicks) => {
    if (!atEndOfTalk.value)
      await nextSlide(lastClicks)
  }
  nav.next = async () => {
    if (!atEndOfTalk.value || nav.clicks.value < nav.clicksTotal.value)
      await next()
  }
}
