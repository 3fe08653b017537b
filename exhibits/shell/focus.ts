/**
 * Where the keyboard’s focus goes: to the slide when slides change, into a dialog when it opens, and back when it
 * closes; never to nowhere. The slide’s frame takes it, for Slidev ignores its keys while a link or button has it.
 */
import { computed, nextTick, watch } from 'vue'
import { useNav } from '@slidev/client'
import { currentOverviewPage } from '@slidev/client/logic/overview.ts'
import { magicKeys, showGotoDialog, showInfoDialog, showOverview } from '@slidev/client/state/index.ts'
import { onSlideChange } from './slide-changes.ts'

/** What lies under an overlay that covers everything. */
const GROUND = '#page-root, .slidev-presenter'

export function focusSlide(): void {
  document.getElementById('slide-content')?.focus({ preventScroll: true })
}

const isNowhere = (element: Element | null): boolean => !element || element === document.body || !element.isConnected

/** When slides change, focus that stood on the old one goes to the new one; focus on a control stays. */
function followSlides(): void {
  onSlideChange((now, from) => {
    const focused = document.activeElement
    if (now.no !== from.no && (isNowhere(focused) || focused?.closest('#slideshow')))
      focusSlide()
  })
}

/** The control that had the focus, if the keyboard put it there: a mouse’s user goes on with the deck’s keys. */
function focusedByKeyboard(): HTMLElement | undefined {
  const focused = document.activeElement
  return focused instanceof HTMLElement && focused.matches(':focus-visible') && !focused.closest('#slide-content') ? focused : undefined
}

function giveBack(opener: HTMLElement | undefined): void {
  if (opener && !isNowhere(opener) && opener.checkVisibility())
    opener.focus()
  else
    focusSlide()
}

/** Slidev takes the Enter that opened the overview for a choice in it, if the focus leaves the button while it is down. */
async function enterReleased(): Promise<void> {
  const { enter } = magicKeys
  if (enter?.value)
    await new Promise<void>(resolve => watch(enter, () => resolve(), { once: true }))
}

const focusCard = (): void => document.querySelector<HTMLElement>('.shell-card-stop[tabindex="0"]')?.focus()

/** Slidev’s overlays: what they cover cannot be reached meanwhile; who chose a slide lands on it, who did not returns. */
function followOverlays(): void {
  const { currentSlideNo } = useNav()
  const covering = computed(() => showOverview.value || showInfoDialog.value)
  const open = computed(() => covering.value || showGotoDialog.value)
  let opener: HTMLElement | undefined
  let openedAt = 0
  watch(open, async (isOpen) => {
    if (isOpen)
      [opener, openedAt] = [focusedByKeyboard(), currentSlideNo.value]
    await nextTick()
    document.querySelectorAll<HTMLElement>(GROUND).forEach(ground => ground.inert = covering.value)
    if (!isOpen)
      giveBack(openedAt === currentSlideNo.value ? opener : undefined)
    else if (showOverview.value)
      enterReleased().then(focusCard, console.error)
    else if (showInfoDialog.value)
      document.querySelector<HTMLElement>('.shell-close')?.focus()
  })
  watch(currentOverviewPage, () => {
    if (showOverview.value)
      focusCard()
  }, { flush: 'post' })
}

/** Slidev hears no Escape while a button has the focus. */
function escape(event: KeyboardEvent): void {
  if (event.key !== 'Escape')
    return
  if (showOverview.value)
    showOverview.value = false
  else if (document.activeElement?.closest('nav, #slideshow'))
    focusSlide()
}

/** Call it once, while the app sets up. */
export function keepFocus(): void {
  followSlides()
  followOverlays()
  document.addEventListener('keydown', escape)
}
