/** Changes to single templates of Slidev, made while they are built, where it offers no hook. Slidev’s own files stay as they are. */

/** Text of a Slidev file and what stands in its place. */
export interface Change {
  from: string
  to: string
  /** How often `from` occurs; every place is changed. */
  times?: number
}

export interface Repair {
  /** The file, from the folder of `@slidev/client`. */
  file: string
  /** What was wrong, for whom. */
  why: string
  changes: readonly Change[]
}

/** The text with every change made, or which of them do not fit it. */
export function applyRepair(source: string, { changes }: Repair): { text: string, misfits: Change[] } {
  const misfits = changes.filter(({ from, times = 1 }) => source.split(from).length - 1 !== times)
  const text = changes.reduce((changed, { from, to }) => changed.replaceAll(from, () => to), source)
  return { text, misfits }
}
