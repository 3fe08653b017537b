/** Whether the speaker's notes stand beside the slide: a key opens them (setup/shortcuts.ts), NotesPanel.vue shows them. */
import { computed, ref } from 'vue'
import { useNav } from '@slidev/client'
import { loadNotes } from '../setup/notes.ts'

const wanted = ref(false)

export async function toggleNotes(): Promise<void> {
  await loadNotes()
  wanted.value = !wanted.value
}

/** The panel on the talk's own page. Presenter mode has notes already; a deck without any has none to show. */
export function useNotesPanel() {
  const { slides, isPlaying, isPrintMode, isEmbedded } = useNav()
  const available = computed(() => isPlaying.value && !isPrintMode.value && !isEmbedded.value
    && slides.value.some(slide => slide.meta.slide.note || slide.meta.slide.noteHTML))
  return { available, open: computed(() => available.value && wanted.value) }
}
