/** The study's switch: which of three treatments is drawn. Goes when one is chosen. */
export const look: string = (globalThis as { __LOOK?: string }).__LOOK ?? 'a'

if (typeof document !== 'undefined')
  document.documentElement.classList.add(`look-${look}`)
