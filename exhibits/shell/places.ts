/** What Slidev’s bar, overview, search and presenter mode call slides: as the slides themselves do. */
import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { findBackup, slidePlace } from '../../model/slide-places.ts'

interface Places {
  /** `13`, `Backup 7` */
  nameOf: (no: number) => string
  /** How many slides the talk has, or the backup where the slide is of it. */
  totalOf: (no: number) => number
  /** How many slides are backup. */
  backups: ComputedRef<number>
  /** The number in the deck of what is asked for as `b7` or `Backup 7`. */
  find: (text: string) => number | undefined
}

let shared: Places | undefined

/** Counted once for all that ask. */
export function usePlaces(): Places {
  if (shared)
    return shared
  const { slides } = useNav()
  const isBackup = computed(() => slides.value.map(slide => Boolean(slide.meta.slide?.frontmatter.backup)))
  const places = computed(() => slides.value.map(({ no }) => slidePlace(isBackup.value, no)))
  return shared = {
    nameOf: no => places.value[no - 1]?.name ?? String(no),
    totalOf: no => places.value[no - 1]?.of ?? slides.value.length,
    backups: computed(() => isBackup.value.filter(Boolean).length),
    find: text => findBackup(isBackup.value, text),
  }
}
