/**
 * Sets the colour scheme before anything is painted, as Slidev does later: what the reader chose last, else the system's. A file,
 * not a script in the page: the policy (`headers.ts`) forbids those, and this one comes while the style sheet does.
 */
import { createHash } from 'node:crypto'

export const schemeScript = '(()=>{let s;try{s=localStorage.getItem("slidev-color-schema")}catch{}document.documentElement.classList.add(s==="dark"||s!=="light"&&matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light")})()\n'

/** Relative to the deck's base; as every name in that folder, it changes with what is in it. */
export const schemeFile = `assets/scheme-${createHash('sha256').update(schemeScript).digest('hex').slice(0, 8)}.js`
