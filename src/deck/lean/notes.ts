/**
 * Speaker notes in a file of their own. Slidev keeps each slide’s note with its title, so a reader would load all of them before
 * the first slide. `virtual:report-deck/notes` holds them instead, in the slides’ order; setup/notes.ts puts them back.
 */

/** What stands for a note that is not loaded yet: true where one is asked for whether there is any. */
export const UNLOADED = ' '

/** The note in the module of a slide’s facts, as Slidev writes it. */
const NOTE = /(?<="noteHTML":)"(?:[^"\\]|\\.)*"/

/** Takes the note out of such a module; `undefined` where it has no place for one. */
export function splitNote(code: string): { code: string, note: string } | undefined {
  const found = NOTE.exec(code)?.[0]
  if (found === undefined)
    return undefined
  const note = JSON.parse(found) as string
  return { note, code: note === '' ? code : code.replace(NOTE, () => JSON.stringify(UNLOADED)) }
}
