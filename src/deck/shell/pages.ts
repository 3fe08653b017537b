/** Repairs of Slidev’s pages: landmarks, headings, and previews that are pictures of slides, not slides. */
import { fileURLToPath } from 'node:url'
import { importPlaces, takePlaces } from './place-names.ts'
import type { Repair } from './repair.ts'

/** What counts a talk's words, for its length too. */
const timePlan = JSON.stringify(fileURLToPath(new URL('../../../model/time-plan.ts', import.meta.url)))

export const pageRepairs: readonly Repair[] = [
  {
    file: 'internals/SlideContainer.vue',
    why: 'No landmark held the slide; and the links, buttons and headings of every preview could be reached as if it were the slide.',
    changes: [
      { from: 'const { isPrintMode } = useNav()', to: 'const { isPrintMode, isPresenter } = useNav()' },
      {
        from: 'class="slidev-slide-content"\n',
        to: `class="slidev-slide-content"
      :role="!isMain ? undefined : isPresenter ? 'region' : 'main'" :aria-label="isMain ? 'Current slide' : undefined"
      :tabindex="isMain ? -1 : undefined" :inert="!isMain"\n`,
      },
    ],
  },
  {
    file: 'pages/print.vue',
    why: 'No landmark.',
    changes: [
      { from: '<div id="page-root"', to: '<div id="page-root" role="main"' },
    ],
  },
  {
    file: 'pages/entry.vue',
    why: 'No landmark and no heading.',
    changes: [
      { from: '<div class="h-full w-full flex items-center justify-center gap-5 lt-md:flex-col">', to: '<div role="main" class="shell-page h-full w-full flex items-center justify-center gap-5 lt-md:flex-col">\n    <h1 class="visually-hidden">Views of this presentation</h1>' },
    ],
  },
  {
    file: 'pages/notes.vue',
    why: 'No landmark and no heading; a figure too faint.',
    changes: [
      { from: '<div class="h-full flex flex-col">', to: '<div role="main" class="shell-page h-full flex flex-col">\n    <h1 class="visually-hidden">Notes of slide {{ nameOf(pageNo) }}</h1>' },
      { from: '<span class="text-lg">{{ pageNo }}</span>', to: '<span class="text-lg">{{ nameOf(pageNo) }}</span>' },
      { from: '<span class="opacity-50 text-sm"> / {{ total }}</span>', to: '<span class="text-sm"> / {{ totalOf(pageNo) }}</span>' },
      { from: 'const { slides, total } = useNav()', to: `const { slides } = useNav()\n${takePlaces}` },
      { from: 'import { useNav }', to: `${importPlaces}import { useNav }` },
      { from: 'behavior: \'smooth\'', to: 'behavior: \'auto\'', times: 2 },
    ],
  },
  {
    file: 'pages/overview.vue',
    why: 'Slides had no headings, buttons no names but a number, and most text was too faint. Words of notes were counted where a build keeps none.',
    changes: [
      { from: 'import { useRoute, useRouter } from \'vue-router\'', to: `import { useRoute, useRouter } from 'vue-router'\nimport { countWords, talkOf, textOfNote } from ${timePlan}` },
      { from: 'wordCount(route.meta?.slide?.note || \'\')', to: 'countWords(talkOf(textOfNote(route.meta?.slide?.noteHTML || \'\')))' },
      { from: 'clicks ·\n        {{ totalWords }} words', to: 'clicks<template v-if="totalWords">\n        · {{ totalWords }} words</template>' },
      { from: 'const { openInEditor, slides, isEmbedded } = useNav()', to: `const { openInEditor, slides, isEmbedded } = useNav()\n${takePlaces}` },
      { from: 'import { useNav }', to: `${importPlaces}import { useNav }` },
      { from: '<div class="h-screen w-screen of-hidden flex">', to: '<div class="shell-page h-screen w-screen of-hidden flex">' },
      { from: '<nav\n      v-if="!isEmbedded"', to: '<nav\n      v-if="!isEmbedded" aria-label="Slides"' },
      { from: 'class="relative transition duration-300 w-8 h-8 rounded hover:bg-active hover:op100"\n              :class="activeBlocks.includes(idx) ? \'op100 text-primary bg-gray:5\' : \'op20\'"', to: 'class="relative w-8 h-8 rounded hover:bg-active"\n              :aria-label="`To slide ${nameOf(idx + 1)}: ${route.meta?.slide?.title ?? \'\'}`"\n              :class="activeBlocks.includes(idx) ? \'text-primary bg-gray:5\' : \'\'"' },
      { from: 'v-if="route.meta?.slide?.title"\n              class="', to: 'v-if="route.meta?.slide?.title" aria-hidden="true"\n              class="' },
      { from: 'of-auto"\n      :style="`grid-template-columns', to: 'of-auto" aria-label="Overview"\n      :style="`grid-template-columns' },
      { from: '<div class="self-center text-3xl op20 mb2 text-center mr--14px tabular-nums" :style="{ width: `${slideNoDigits}ch` }">\n            {{ idx + 1 }}\n          </div>', to: '<h2 class="self-center text-3xl mb2 text-center mr--14px tabular-nums" :style="{ width: `${slideNoDigits}ch` }">\n            {{ nameOf(idx + 1).replace(\'Backup \', \'B\') }}<span class="visually-hidden">: {{ route.meta?.slide?.title }}</span>\n          </h2>' },
      { from: '<div\n        v-for="(route, idx) of slides"\n        :key="route.no"\n        :ref="el => blocks.set(idx, el as any)"', to: '<h1 class="visually-hidden">Overview of the presentation</h1>\n      <div\n        v-for="(route, idx) of slides"\n        :key="route.no"\n        :ref="el => blocks.set(idx, el as any)"' },
      { from: 'title="Play in new tab"', to: ':title="`Play slide ${nameOf(route.no)} in a new tab`"' },
      { from: 'rounded-tl p2 op35 text-xs"', to: 'rounded-tl p2 text-xs"' },
      { from: 'class="absolute z-2 top-0 right-0', to: 'role="complementary" aria-label="Totals" class="absolute z-2 top-0 right-0' },
      { from: '<div class="text-xs op50">', to: '<div class="text-xs">' },
      { from: ' important-text-op-50', to: '' },
      { from: 'behavior: \'smooth\'', to: 'behavior: \'auto\'' },
    ],
  },
]
