/** How much of presenter mode's window the notes get at first; what the speaker has set by dragging stays. */
import type { Router } from 'vue-router'

/** Slidev's own keys, in px; it starts with 360 and 280 whatever the window, which leaves notes a few lines in a corner. */
const FIRST_SIZES = {
  'slidev-presenter-notes-width': () => innerWidth * 0.38,
  'slidev-presenter-notes-row-size': () => innerHeight * 0.58,
}

/** Presenter mode reads the sizes when it is mounted, which is after its route is resolved. */
export function makeRoomForNotes(router: Router): void {
  router.beforeEach((to) => {
    if (to.name !== 'presenter')
      return
    for (const [key, size] of Object.entries(FIRST_SIZES)) {
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, String(Math.round(size())))
    }
  })
}
