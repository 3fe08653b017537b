/** The talk's parts in their order, from the slides' `section`: what the index and the openers count. */
import { computed } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'

export function useParts() {
  const { slides } = useNav()
  const { $frontmatter } = useSlideContext()
  const parts = computed(() => {
    const counted = new Map<string, number>()
    for (const { meta } of slides.value.slice(1)) {
      const { section, backup } = meta.slide?.frontmatter ?? {}
      if (section && !backup)
        counted.set(String(section), (counted.get(String(section)) ?? 0) + 1)
    }
    return [...counted].map(([name, length]) => ({ name, length }))
  })
  /** 0-based; the number of parts for backup, -1 before the first part. */
  const index = computed(() => $frontmatter.backup ? parts.value.length : parts.value.findIndex(part => part.name === $frontmatter.section))
  /** What names the part in one sign. */
  const sign = computed(() => $frontmatter.backup ? 'B' : index.value < 0 ? '' : String(index.value + 1))
  return { parts, index, sign }
}
