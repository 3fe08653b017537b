/** Gives the keyboard back to the deck after a click: Slidev ignores its keys while a button or link has focus. */
export default function keepKeysAfterClick(): void {
  document.addEventListener('click', (event) => {
    // A click by keyboard has no detail; there, focus belongs where it is.
    const control = event.detail > 0 && event.target instanceof Element ? event.target.closest('.slidev-layout button, .slidev-layout a') : null
    if (control instanceof HTMLElement)
      control.blur()
  })
}
