/** Repairs of what Slidev lays over the slides: overview, “go to slide”, information. */
import { importPlaces, takePlaces } from './place-names.ts'
import type { Repair } from './repair.ts'

export const dialogRepairs: readonly Repair[] = [
  {
    file: 'internals/QuickOverview.vue',
    why: 'Cards were for the mouse only, without a role or a name; now each is a button that takes the focus as the arrow keys move. The two buttons lay on a slide’s number.',
    changes: [
      { from: 'backdrop-blur-5px select-none"\n      @click="close"', to: 'backdrop-blur-5px select-none"\n      role="dialog" aria-label="Overview of slides" data-shell-dialog="overview"\n      @click="close"' },
      { from: 'class="inline-block border', to: 'class="shell-card inline-block border' },
      // A stop of its own over the picture: what a button holds would be read as its name. No <button>, for Slidev ignores its arrow keys on one.
      {
        from: '@click="go(route.no)"\n          >',
        to: `@click="go(route.no)"
          >
            <span
              role="button" class="shell-card-stop" :tabindex="currentOverviewPage === idx + 1 ? 0 : -1"
              :aria-label="\`\${route.meta?.slide?.frontmatter.backup ? '' : 'Slide '}\${nameOf(route.no)}: \${route.meta?.slide?.title ?? ''}\`" :aria-current="currentSlideNo === route.no ? 'page' : undefined"
              @focus="currentOverviewPage = idx + 1" @keydown.space.prevent.stop="go(route.no)"
            />`,
      },
      { from: 'class="absolute top-0"\n            :style', to: 'class="absolute top-0" aria-hidden="true"\n            :style' },
      { from: '<span class="text-green font-bold">', to: '<span class="text-primary font-bold">' },
      { from: '<span class="opacity-50">{{ String', to: '<span>{{ String' },
      { from: '<span v-else class="opacity-50">\n              {{ idx + 1 }}', to: '<span v-else>\n              {{ nameOf(route.no).replace(\'Backup \', \'B\') }}' },
      { from: 'const { currentSlideNo, go: goSlide, slides } = nav', to: `const { currentSlideNo, go: goSlide, slides } = nav\n${takePlaces}` },
      { from: 'import { computed', to: `${importPlaces}import { computed` },
      { from: 'class="fixed top-4 right-4 z-modal text-gray-400 flex flex-col items-center gap-2"', to: 'class="fixed top-4 right-4 z-modal flex items-center gap-2 shell-overview-controls"\n    role="region" aria-label="Overview controls"' },
      { from: 'tab-index="-1"', to: '' },
    ],
  },
  {
    file: 'internals/Goto.vue',
    why: 'The field was in the page’s reading order while out of sight, had no name, did not say what it takes, and its results were buttons in a list.',
    changes: [
      { from: 'id="slidev-goto-dialog"\n    ref="container"', to: 'id="slidev-goto-dialog"\n    ref="container"\n    role="dialog" aria-label="Go to slide" :inert="!showGotoDialog" data-shell-dialog="goto"' },
      { from: 'class="outline-none bg-transparent"', to: 'class="bg-transparent"\n        role="combobox" aria-label="Number of the slide, b and the number of a backup slide, or words of its title" aria-autocomplete="list" aria-controls="slidev-goto-results"\n        :aria-expanded="showGotoDialog && result.length > 0" :aria-activedescendant="showGotoDialog && result.length > 0 ? `slidev-goto-${selectedIndex}` : undefined"' },
      { from: 'placeholder="Goto..."', to: 'placeholder="Slide number, b7 for Backup 7, or words"' },
      { from: ':class="{ \'text-red-400\': !valid && text }"', to: ':aria-invalid="Boolean(!valid && text)"' },
      { from: '<ul table w-full border-collapse>', to: '<ul id="slidev-goto-results" role="listbox" aria-label="Slides found" table w-full border-collapse>' },
      { from: 'role="button"\n          tabindex="0"', to: ':id="`slidev-goto-${index}`"\n          role="option"\n          :aria-selected="selectedIndex === index"' },
      { from: ':class="selectedIndex === index ? \'bg-active op100\' : \'op80\'"', to: ':class="selectedIndex === index ? \'bg-active shell-selected\' : \'\'"' },
      { from: '<div text-right op50 text-sm', to: '<div text-right ws-nowrap text-sm' },
      { from: '{{ item.no }}', to: '{{ nameOf(item.no) }}' },
      { from: 'import Fuse', to: `${importPlaces}import Fuse` },
      { from: 'const { go, slides } = useNav()', to: `const { go, slides } = useNav()\n${takePlaces}` },
      {
        from: 'const result = computed(() => path.value ? fuse.value.search(path.value).map(result => result.item) : [])',
        to: `const asked = computed(() => find(path.value))
const result = computed(() => asked.value ? slides.value.flatMap(i => i.no === asked.value && i.meta?.slide ? [i.meta.slide] : []) : path.value ? fuse.value.search(path.value).map(result => result.item) : [])`,
      },
      { from: 'behavior: \'smooth\'', to: 'behavior: \'auto\'', times: 2 },
      // It may be asked for before it is there (shell/loading.ts).
      { from: '    input.value?.blur()\n  }\n})', to: '    input.value?.blur()\n  }\n}, { immediate: true })' },
    ],
  },
  {
    file: 'internals/Modal.vue',
    why: 'A dialog without role or name, which only a mouse could close.',
    changes: [
      { from: 'class="fixed top-0 bottom-0 left-0 right-0 grid z-modal">', to: 'class="fixed top-0 bottom-0 left-0 right-0 grid z-modal" role="dialog" aria-modal="true" aria-label="Information" data-shell-dialog="information" @keydown.esc.stop="onClick()">' },
      { from: '<slot />', to: '<button type="button" class="shell-close" @click="onClick()">Close</button>\n        <slot />' },
    ],
  },
  {
    file: 'internals/InfoDialog.vue',
    why: 'Colours below the contrast that text needs.',
    changes: [
      { from: '<div class="opacity-50 text-sm mr-2">', to: '<div class="text-sm mr-2">' },
      { from: '<div style="color: #2082A6">', to: '<div>' },
      { from: 'alt="Slidev logo"', to: 'alt=""' },
    ],
  },
]
