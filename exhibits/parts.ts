/** The talk's parts in their order, from the slides' `section`: what the thumb index, the openers and the cover count. */
import { computed } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { partHeight, partNames, partSign } from './parts-index.ts'

export function useParts() {
  const { slides } = useNav()
  const { $frontmatter } = useSlideContext()
  const parts = computed(() => partNames(slides.value.map(({ meta }) => meta.slide?.frontmatter ?? {})))
  const index = computed(() => $frontmatter.backup ? parts.value.length : parts.value.indexOf(String($frontmatter.section)))
  const height = computed(() => partHeight(index.value, parts.value.length))
  return {
    parts,
    height,
    /** Whether the part stands in the page's lower half. */
    isLow: computed(() => height.value > 0.5),
    sign: computed(() => partSign(index.value, parts.value.length)),
  }
}
