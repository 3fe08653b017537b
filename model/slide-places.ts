/** What slides are called: those of the talk by their number, those of the backup by theirs, as each says at its own foot. Pure. */

export interface SlidePlace {
  /** `13`, `Backup 7` */
  name: string
  /** How many slides its part has: the talk, or the backup. */
  of: number
}

/** `backups`: for each slide, whether it is backup. `no`: its number in the deck, from 1. */
export function slidePlace(backups: readonly boolean[], no: number): SlidePlace {
  const isBackup = backups[no - 1] ?? false
  const before = backups.slice(0, no).filter(backup => backup === isBackup).length
  return { name: isBackup ? `Backup ${before}` : String(no), of: backups.filter(backup => backup === isBackup).length }
}

/** The number in the deck of a backup slide that is asked for as `b7` or `Backup 7`; undefined where no such is. */
export function findBackup(backups: readonly boolean[], text: string): number | undefined {
  const wanted = Number(/^\s*b(?:ackup)?\s*(\d+)\s*$/i.exec(text)?.[1] ?? 0)
  const numbers = backups.flatMap((backup, i) => backup ? [i + 1] : [])
  return numbers[wanted - 1]
}
