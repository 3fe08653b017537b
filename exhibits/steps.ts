/** How exhibits build up on click. The slide's frontmatter says how many clicks it takes (`clicks: 3`). */
import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'

export interface Steps {
  /** The click the slide is at; very large in print and overview. */
  at: ComputedRef<number>
  /** True where nothing moves: print, handout. Everything is shown. */
  still: ComputedRef<boolean>
}

export function useSteps(): Steps {
  const { $clicks } = useSlideContext()
  const { isPrintMode, isPrintWithClicks } = useNav()
  return {
    at: computed(() => $clicks.value),
    still: computed(() => isPrintMode.value && !isPrintWithClicks.value),
  }
}

/** Classes for part `index` (0-based) of an exhibit that shows one part more a click, from `first` on. */
export function stepClass(at: number, index: number, first = 0): Record<string, boolean> {
  return { 'step': true, 'step-ahead': index + first > at }
}
