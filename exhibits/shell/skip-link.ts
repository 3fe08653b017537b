/** The page’s first stop for the keyboard: a link past everything, to the slide or the page’s main part. */
import { nextTick } from 'vue'
import type { Router } from 'vue-router'

/** The slide has an id; a page’s main part gets one. */
function target(): HTMLElement | null {
  const main = document.querySelector<HTMLElement>('#slide-content, main, [role="main"]')
  if (main && !main.id)
    main.id = 'content'
  return main
}

export function addSkipLink(router: Router): void {
  const link = document.createElement('a')
  link.className = 'skip-link'
  document.body.prepend(link)
  link.addEventListener('click', (event) => {
    // The address belongs to the router; only the focus moves.
    event.preventDefault()
    const main = target()
    main?.setAttribute('tabindex', '-1')
    main?.focus()
  })
  router.afterEach(async (to) => {
    await nextTick()
    const main = target()
    link.hidden = !main || to.name === 'print'
    link.href = `#${main?.id ?? ''}`
    link.textContent = main?.id === 'slide-content' ? 'Skip to the slide' : 'Skip to the content'
  })
}
