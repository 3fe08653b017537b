/**
 * Keys beside Slidev's own: `n` shows the speaker's notes beside the slide, `p` opens presenter mode in a second window,
 * `r` leads to the slide's place in the article.
 */
import { defineShortcutsSetup } from '@slidev/types'
import { toggleNotes } from '../exhibits/notes-panel.ts'
import { useArticle } from '../exhibits/read-article.ts'
import { useSecondWindow } from './second-window.ts'

export default defineShortcutsSetup((_, shortcuts) => [
  ...shortcuts,
  { name: 'toggle_notes', key: 'n', fn: toggleNotes },
  { name: 'second_window', key: 'p', fn: useSecondWindow() },
  { name: 'read_article', key: 'r', fn: useArticle().open },
])
