/** What the deck adds to Slidev’s app: an end before the backup, printing in parts, announcements, and a focus that is never lost. */
import type { Nav } from '@slidev/client'
import { injectionSlidevContext } from '@slidev/client/constants.ts'
import { computed, inject, toRaw } from 'vue'
import { announceSlides } from '../exhibits/shell/announcer.ts'
import { keepFocus } from '../exhibits/shell/focus.ts'
import { letTalkLead } from './talk-leads.ts'

/** Mounts only the slides that a part of a printed deck holds: `print?first=151&last=300`. */
function keepPrintedPart({ printRange }: Pick<Nav, 'printRange'>): void {
  const query = new URLSearchParams(location.search)
  const [first, last] = [Number(query.get('first') ?? 1), Number(query.get('last') ?? Infinity)]
  if (query.has('print') && query.has('last'))
    printRange.value = printRange.value.filter(no => no >= first && no <= last)
}

/** Keeps the backup section out of the flow: the talk ends at its last slide; backup is reached by link, overview or number. */
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

export default function setUpRoot(): void {
  const context = inject(injectionSlidevContext)
  if (context) {
    // The shared navigation that all of Slidev's views take their functions from.
    const { nav } = toRaw(context)
    keepPrintedPart(nav)
    keepBackupOutOfFlow(nav)
  }
  letTalkLead()
  announceSlides()
  keepFocus()
}
