/** Small services of a deck in the browser. */
import { adaptToOneFile } from './one-file.ts'

/** Gives the keyboard back to the deck after a click: Slidev ignores its keys while a button or link has focus. */
function keepKeysAfterClick(): void {
  document.addEventListener('click', (event) => {
    // A click by keyboard has no detail; there, focus belongs where it is.
    const control = event.detail > 0 && event.target instanceof Element ? event.target.closest('.slidev-layout button, .slidev-layout a') : null
    if (control instanceof HTMLElement)
      control.blur()
  })
}

/** Asks that the screen stay on. In place of Slidev's own `wakeLock`, which throws where the browser refuses. */
function keepAwake(): void {
  const ask = (): void => {
    if (document.visibilityState === 'visible' && 'wakeLock' in navigator)
      navigator.wakeLock.request('screen').catch((reason: unknown) => console.debug('The screen may go to sleep:', reason))
  }
  // A browser lets go of the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', ask)
  ask()
}

export default function startServices(): void {
  keepKeysAfterClick()
  keepAwake()
  adaptToOneFile()
}
