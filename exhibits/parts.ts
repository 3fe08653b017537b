/** The talk's parts in their order, from the slides' `section`: what the thumb index, the openers and the cover count. */
import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { opensPart, partHeight, partNames, partSign } from './parts-index.ts'

/** Read once for all slides, each of which shows its own part. */
let shared: ComputedRef<string[]> | undefined

function usePartNames(): ComputedRef<string[]> {
  const { slides } = useNav()
  shared ??= computed(() => partNames(slides.value.map(({ meta }) => meta.slide?.frontmatter ?? {})))
  return shared
}

export function useParts() {
  const { $frontmatter, $page } = useSlideContext()
  const { slides } = useNav()
  const parts = usePartNames()
  const index = computed(() => $frontmatter.backup ? parts.value.length : parts.value.indexOf(String($frontmatter.section)))
  const height = computed(() => partHeight(index.value, parts.value.length))
  return {
    parts,
    height,
    sign: computed(() => partSign(index.value, parts.value.length)),
    opens: computed(() => opensPart(slides.value.map(({ meta }) => meta.slide?.frontmatter ?? {}), $page.value)),
  }
}
