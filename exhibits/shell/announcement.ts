/** What a listener is told when the slide or its step changes. */

/** Longest text of a step that is read out, in characters; the rest is on the slide. */
const STEP_ROOM = 300

export interface SlidePlace {
  /** 1-based, in the whole deck. */
  no: number
  /** Slides of the talk, backup aside. */
  talk: number
  title: string
}

/** `Slide 4 of 25: its title`; after the talk `Backup 2: its title`. */
export function slideAnnouncement({ no, talk, title }: SlidePlace): string {
  const place = no > talk ? `Backup ${no - talk}` : `Slide ${no} of ${talk}`
  return title ? `${place}: ${title}` : place
}

/** `Step 2 of 3: what it shows`. */
export function stepAnnouncement(step: number, steps: number, shown: readonly string[]): string {
  const text = shown.filter(Boolean).join('. ')
  const cut = text.length > STEP_ROOM ? `${text.slice(0, text.lastIndexOf(' ', STEP_ROOM))} …` : text
  return cut ? `Step ${step} of ${steps}: ${cut}` : `Step ${step} of ${steps}`
}
