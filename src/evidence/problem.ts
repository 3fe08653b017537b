/** One thing that is wrong: where, what, and what to do about it. */
export interface Problem {
  /** Id of the rule, e.g. `unsupported-figure`. */
  rule: string
  /** Path relative to the deck's root. */
  file: string
  /** 1-based. */
  line: number
  /** Slide number in its deck, where the problem shows on a slide. */
  slide?: number
  message: string
  remedy: string
  severity: 'error'
}

/** A problem without its fixed part. */
export function problem(rule: string, place: { file: string, line: number, slide?: number }, message: string, remedy: string): Problem {
  const { file, line, slide } = place
  return { rule, file, line, ...(slide === undefined ? {} : { slide }), message, remedy, severity: 'error' }
}

/** `pages/04-act.md:31  unsupported-figure  (slide 15) … Remedy.` */
export function problemText({ file, line, rule, slide, message, remedy }: Problem): string {
  return `${file}:${line}  ${rule}  ${slide === undefined ? '' : `(slide ${slide}) `}${message} ${remedy}`
}
