/** The way from a slide to its place in the article (`reading/`), which is loaded only then. */
import { ref } from 'vue'
import { useNav } from '@slidev/client'

/** An offer that was declined is not made again on this visit. */
export const offerDeclined = ref(false)

export function useArticle() {
  const { router, currentSlideNo, isPlaying } = useNav()
  const place = () => ({ path: '/read', hash: `#slide-${currentSlideNo.value}` })
  return {
    place,
    open: (): void => {
      if (isPlaying.value)
        void router.push(place())
    },
  }
}
