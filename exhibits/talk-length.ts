/** How many slides the talk has, backup aside: counted once for all slides, each of which shows it. */
import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'

let shared: ComputedRef<number> | undefined

export function useTalkLength(): ComputedRef<number> {
  const { slides } = useNav()
  shared ??= computed(() => slides.value.filter(slide => !slide.meta.slide?.frontmatter.backup).length)
  return shared
}
