/** Sizes of the large titles, on cover and openers, from their length. */
import { onMounted, ref } from 'vue'
import type { Ref } from 'vue'

export type TitleSize = '' | 'long' | 'longest'

/** The class of a title's size: none up to `long` letters, `long` up to `longest`. Pure. */
export function titleSize(title: string, [long, longest]: readonly [number, number]): TitleSize {
  const letters = title.trim().length
  return letters > longest ? 'longest' : letters > long ? 'long' : ''
}

/** Only the page knows the title: it is Markdown. `text` is for the element that holds it. */
export function useTitleSize(bounds: readonly [number, number]): { text: Ref<HTMLElement | undefined>, size: Ref<TitleSize> } {
  const text = ref<HTMLElement>()
  const size = ref<TitleSize>('')
  onMounted(() => {
    size.value = titleSize(text.value?.querySelector('h1')?.textContent ?? '', bounds)
  })
  return { text, size }
}
