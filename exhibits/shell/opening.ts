/** What a built page shows until the deck is drawn (src/export/opening.ts); taken away here, in the frame in which the deck is. */

/** A slide, or another view. A slide's frame is there before the slide. */
const DRAWN = '.slidev-layout, main, [role="main"]:not(.slidev-slide-content)'
/** Milliseconds after which what Slidev shows is shown, be it only that a slide failed to load. */
const AT_THE_LATEST = 8000

/** In dev there is none. */
export function closeOpening(): void {
  const [opening, app] = [document.getElementById('opening'), document.getElementById('app')]
  if (!opening || !app)
    return
  const observer = new MutationObserver(() => app.querySelector(DRAWN) && close())
  const timer = setTimeout(close, AT_THE_LATEST)
  function close(): void {
    observer.disconnect()
    clearTimeout(timer)
    opening?.remove()
  }
  observer.observe(app, { childList: true, subtree: true })
}
