/** Repairs of presenter mode: landmarks, the timer, the dividers, the slider of clicks, the notes. */
import { fileURLToPath } from 'node:url'
import { importPlaces, takePlaces } from './place-names.ts'
import type { Change, Repair } from './repair.ts'

const numberedNotes = JSON.stringify(fileURLToPath(new URL('../../../exhibits/shell/numbered-notes.ts', import.meta.url)))

/** A divider that the arrow keys move by 20 px, as the pattern of a window splitter asks. */
const splitter = (title: string, size: string, clamp: string, less: string, more: string, times: number): Change => ({
  from: `title="${title}"\n`,
  to: `title="${title}" aria-label="${title}" tabindex="0" :aria-valuenow="${size}" aria-valuemin="0" aria-valuemax="1000"
        @keydown.${less}.prevent.stop="${size} = ${clamp}(${size} - 20)" @keydown.${more}.prevent.stop="${size} = ${clamp}(${size} + 20)"\n`,
  times,
})

export const presenterRepairs: readonly Repair[] = [
  {
    file: 'internals/CurrentProgressBar.vue',
    why: 'At the end of the talk it stood at half, for it counted the backup slides.',
    changes: [
      { from: 'const { total } = nav', to: `${takePlaces}const total = computed(() => totalOf(1))\nconst isBackup = computed(() => current.value > total.value)` },
      { from: 'i < current ?', to: 'i < current || isBackup ?' },
      { from: 'import { computed }', to: `${importPlaces}import { computed }` },
    ],
  },
  {
    file: 'pages/presenter.vue',
    why: 'No landmarks; dividers for the mouse only; labels and controls too faint, the more so while another window had the focus.',
    changes: [
      { from: '<div class="bg-main h-full slidev-presenter', to: '<div role="main" aria-label="Presenter view" class="bg-main h-full slidev-presenter' },
      { from: '<span op50 px2>Current</span>', to: '<span px2>Current</span>' },
      { from: '<div class="relative grid-section next flex', to: '<div role="region" aria-label="Next" class="relative grid-section next flex' },
      { from: 'px2 py1 op50 text-sm">\n          Next', to: 'px2 py1 text-sm">\n          Next<span v-if="nextFrame" class="visually-hidden">: slide {{ nameOf(nextFrame[0].no) }}{{ nextFrame[1] ? `, step ${nextFrame[1]}` : \'\' }}, {{ nextFrame[0].meta.slide.title }}</span>' },
      { from: '<div class="text-gray-500">\n            End of the presentation', to: '<div>\n            <template v-if="backups && !currentSlideRoute?.meta.slide?.frontmatter.backup">End of the talk. Backup: {{ backups }} slides (o)</template>\n            <template v-else>End of the presentation</template>' },
      { from: 'const nextFrame = computed', to: `${takePlaces}const nextFrame = computed` },
      { from: 'import { useNav }', to: `${importPlaces}import { useNav }` },
      { from: '<div ref="noteSection" class="relative', to: '<div ref="noteSection" role="region" aria-label="Speaker notes" class="relative' },
      { from: 'inFocus ? \'\' : \'op25\'', to: '\'\'', times: 2 },
      splitter('Resize notes panel', 'notesWidth', 'clampNotesWidth', 'left', 'right', 3),
      splitter('Resize notes panel height', 'notesRowSize', 'clampNotesRowSize', 'up', 'down', 2),
    ],
  },
  {
    file: 'internals/TimerInlined.vue',
    why: 'Start, pause and reset were pictures shown to a hovering mouse; now they are buttons. Colours below the contrast of text.',
    changes: [
      { from: 'return \'op50\'', to: 'return \'\'' },
      { from: '\'text-blue6 dark:text-blue3\'', to: '\'\'' },
      { from: '\'text-red6 dark:text-red3\'', to: '\'shell-time-over\'' },
      { from: '\'text-yellow6 dark:text-yellow3\'', to: '\'shell-time-short\'' },
      { from: '\'text-green6 dark:text-green3\'', to: '\'shell-time-running\'' },
      { from: 'class="group flex items-center', to: 'role="group" aria-label="Timer" class="group flex items-center' },
      { from: '<div class="w-22px cursor-pointer">', to: '<div class="shell-timer">' },
      { from: 'class="group-hover:hidden text-2xl"', to: 'class="shell-timer-kind text-2xl" aria-hidden="true"' },
      { from: '<div class="group-not-hover:hidden flex flex-col items-center">\n        <div class="relative op-80 hover:op-100" @click="toggle">', to: '<div class="flex items-center">\n        <button type="button" :title="status === \'running\' ? \'Pause the timer\' : \'Start the timer\'" @click="toggle">' },
      { from: '<div v-else class="i-carbon:play" />\n        </div>\n        <div class="op-80 hover:op-100" @click="reset">', to: '<div v-else class="i-carbon:play" />\n        </button>\n        <button type="button" title="Reset the timer" @click="reset">' },
      { from: '<div class="i-carbon:renew" />\n        </div>', to: '<div class="i-carbon:renew" />\n        </button>' },
      { from: '<span op50>:</span>', to: '<span>:</span>', times: 2 },
    ],
  },
  {
    file: 'internals/ClicksSlider.vue',
    why: 'A slider for the mouse only, without role, name or value; its figures too faint.',
    changes: [
      {
        from: 'ref="sliderEl"\n      relative flex-auto',
        to: `ref="sliderEl"
      role="slider" :tabindex="readonly ? -1 : 0" aria-label="Step of this slide" :aria-readonly="readonly || undefined"
      :aria-valuemin="start" :aria-valuemax="total" :aria-valuenow="current < 0 ? total : current"
      @keydown.left.down.prevent.stop="readonly || (current = clamp(start, (current < 0 ? total : current) - 1, total))"
      @keydown.right.up.prevent.stop="readonly || (current = clamp(start, (current < 0 ? total : current) + 1, total))"
      relative flex-auto`,
      },
      { from: '<span op25 text-sm>/</span>', to: '<span text-sm>/</span>' },
      { from: '<span op50 text-sm>{{ total }}</span>', to: '<span text-sm>{{ total }}</span>' },
      { from: 'v-else\n        op50\n', to: 'v-else\n' },
      { from: ': \'op30\',', to: ': \'\',' },
      { from: 'isReset ? \'op80\' : \'\'', to: '\'\'' },
      { from: 'props.clicksContext.isMounted ? \'\' : \'op50\'', to: 'props.clicksContext.isMounted ? \'\' : \'\'' },
    ],
  },
  {
    file: 'internals/NoteStatic.vue',
    why: 'The passages under a note had no numbers to find them by.',
    changes: [
      { from: ':note-html="info?.noteHTML"', to: ':note-html="noteWithNumbers(no, info?.noteHTML)"' },
      { from: 'import NoteDisplay', to: `import { noteWithNumbers } from ${numberedNotes}\nimport NoteDisplay` },
    ],
  },
  {
    file: 'internals/NoteEditable.vue',
    why: 'In the overview, lists of passages took a screen and a half, without numbers.',
    changes: [
      { from: ':note-html="info?.noteHTML"', to: ':note-html="noteWithNumbers(no, info?.noteHTML, true)"' },
      { from: 'import NoteDisplay', to: `import { noteWithNumbers } from ${numberedNotes}\nimport NoteDisplay` },
    ],
  },
  {
    file: 'internals/NoteDisplay.vue',
    why: 'A box that scrolls must be reached by keyboard, and its up and down keys must scroll it, not change slides.',
    changes: [
      { from: 'class="prose dark:prose-invert overflow-auto outline-none', to: 'tabindex="0" role="group" aria-label="Notes" @keydown.up.stop @keydown.down.stop\n    class="prose dark:prose-invert overflow-auto', times: 3 },
      { from: 'behavior: \'smooth\'', to: 'behavior: \'auto\'' },
    ],
  },
]
