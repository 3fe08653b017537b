/** What the parts of an article know of the whole. */
import { computed, inject, provide, reactive, ref } from 'vue'
import type { InjectionKey } from 'vue'
import { configs } from '@slidev/client'
import type { Slide } from '@slidev/client'
import { createFixedClicks } from '@slidev/client/composables/useClicks.ts'
import { useFixedNav } from '@slidev/client/composables/useNav.ts'
import { CLICKS_MAX, injectionClicksContext, injectionCurrentPage, injectionFrontmatter, injectionRenderContext, injectionRoute, injectionSlidevContext } from '@slidev/client/constants.ts'
import type { TitledSlide } from '../documents/deck-facts.ts'

export interface Reading {
  slides: readonly TitledSlide[]
}

const readingKey: InjectionKey<Reading> = Symbol('reading')
const levelKey: InjectionKey<number> = Symbol('level')

export const provideReading = (reading: Reading): void => provide(readingKey, reading)
export const useReading = (): Reading => inject(readingKey, { slides: [] })

/** Level of the headings that an exhibit may set: one below its slide's. */
export const useExhibitLevel = (): number => Math.min(inject(levelKey, 2) + 1, 6)

/** What a slide's code asks of the page around it: it stands still, complete, and as on paper. */
export function provideSlide(slide: Slide, level: number): void {
  const clicks = createFixedClicks(slide, CLICKS_MAX)
  const nav = { ...useFixedNav(slide, clicks), isPrintMode: computed(() => true), isPrintWithClicks: ref(false) }
  provide(injectionSlidevContext, reactive({ nav, configs, themeConfigs: {} }) as never)
  provide(injectionClicksContext, ref(clicks) as never)
  provide(injectionCurrentPage, ref(slide.no))
  provide(injectionFrontmatter, slide.meta.slide.frontmatter)
  provide(injectionRenderContext, ref('slide'))
  provide(injectionRoute, slide)
  provide(levelKey, level)
}
