/** Puts the speaker’s notes back, which a build keeps in a file of their own: the talk’s page starts without them. */
import type { Router } from 'vue-router'
import { slides } from '#slidev/slides'
import { withBackupAtHand } from '../model/notes.ts'

let loading: Promise<void> | undefined

async function load(): Promise<void> {
  const { default: notes } = await import('virtual:report-deck/notes')
  const hasBackup = slides.value.some(({ meta }) => (meta.slide as { frontmatter?: { backup?: unknown } } | undefined)?.frontmatter?.backup === true)
  notes.forEach((noteHTML, i) => Object.assign(slides.value[i]?.meta.slide ?? {}, { noteHTML: hasBackup ? withBackupAtHand(noteHTML) : noteHTML }))
}

/** Resolves when every slide has its note; in dev at once. */
export const loadNotes = (): Promise<void> => loading ??= load()

/** Every page but the talk’s own shows notes or counts their words, so it is entered with them. */
export function bringNotes(router: Router): void {
  router.beforeResolve(to => to.name === 'play' ? undefined : loadNotes())
}
