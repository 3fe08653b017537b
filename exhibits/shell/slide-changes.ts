/** Tells of each change of slide or step, when the slide is drawn; not of the page’s own arrival, which browsers tell. */
import { computed, nextTick, watch } from 'vue'
import { useNav } from '@slidev/client'

export interface Stop {
  /** 1-based; 0 on a page that shows no slide. */
  no: number
  click: number
}

/** Call it while the app sets up. */
export function onSlideChange(tell: (now: Stop, before: Stop) => void): void {
  const { currentSlideNo, clicks, hasPrimarySlide, isPrintMode, router } = useNav()
  // Before the first address is resolved, no route matches.
  const arrived = computed(() => router.currentRoute.value.matched.length > 0)
  const no = computed(() => hasPrimarySlide.value ? currentSlideNo.value : 0)
  watch([no, clicks, arrived] as const, async ([no, click], [fromNo, fromClick, hadArrived]) => {
    if (!hadArrived || no === 0 || isPrintMode.value)
      return
    // Exhibits follow the click in the same tick, what they draw in the next.
    await nextTick()
    tell({ no, click }, { no: fromNo, click: fromClick })
  }, { flush: 'post' })
}
