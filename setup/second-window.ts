/** A second window on the same deck: presenter mode beside the talk, or the talk beside presenter mode. */
import { useNav } from '@slidev/client'

const opened: Window[] = []

/** The window that opened this one, and those that it opened. */
export const otherWindows = (): Window[] =>
  [window.opener as Window | null, ...opened].filter((other): other is Window => other !== null && !other.closed)

/** What opens it, at the slide and click that are shown. */
export function useSecondWindow(): () => void {
  const { router, currentSlideNo, clicks, isPresenter } = useNav()
  return () => {
    const path = isPresenter.value ? `/${currentSlideNo.value}` : `/presenter/${currentSlideNo.value}`
    const { href } = router.resolve({ path, query: clicks.value > 0 ? { clicks: clicks.value } : {} })
    const other = window.open(href, isPresenter.value ? 'report-deck-talk' : 'report-deck-presenter', 'popup,width=1280,height=760')
    if (other && !opened.includes(other))
      opened.push(other)
  }
}
