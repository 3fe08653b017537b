/** Small services of a deck in the browser. */
import type { AppContext } from '@slidev/types'
import { closeOpening } from '../exhibits/shell/opening.ts'
import { addSkipLink } from '../exhibits/shell/skip-link.ts'
import { bringNotes } from './notes.ts'
import { keepOffline } from './offline.ts'
import { adaptToOneFile } from './one-file.ts'
import { makeRoomForNotes } from './presenter-room.ts'

/** Controls that a mouse may click without taking the keyboard from the deck: a slide’s own, and the timer’s. */
const LENT = '.slidev-layout button, .slidev-layout a, .shell-timer button'

/** Gives the keyboard back to the deck after a click: Slidev ignores its keys while a button or link has focus. */
function keepKeysAfterClick(): void {
  document.addEventListener('click', (event) => {
    // A click by keyboard has no detail; there, focus belongs where it is. The path, for the click may have taken its own target away.
    const control = event.detail > 0 ? event.composedPath().find(element => element instanceof HTMLElement && element.matches(LENT)) : undefined
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

export default function startServices({ router }: AppContext): void {
  closeOpening()
  keepKeysAfterClick()
  keepAwake()
  keepOffline()
  adaptToOneFile()
  bringNotes(router)
  makeRoomForNotes(router)
  addSkipLink(router)
}
