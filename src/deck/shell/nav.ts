/** Repairs of Slidev’s bar of buttons and its menus. */
import { importPlaces, takePlaces } from './place-names.ts'
import type { Repair } from './repair.ts'

export const navRepairs: readonly Repair[] = [
  {
    file: 'internals/NavControls.vue',
    why: 'A landmark needs a name, a menu’s button says whether the menu is open, backup slides have numbers of their own, and “/ 34” stood out too little.',
    changes: [
      { from: '<nav ref="root" class="flex flex-col">', to: '<nav ref="root" aria-label="Presentation controls" class="flex flex-col">' },
      { from: '<IconButton title="More Options" :active="value">', to: '<IconButton title="More Options" :active="value" :aria-expanded="value">' },
      { from: '<span class="text-lg">{{ currentSlideNo }}</span>', to: '<span class="text-lg">{{ nameOf(currentSlideNo) }}</span>' },
      { from: '<span class="opacity-50 text-sm"> / {{ total }}</span>', to: '<span class="text-sm"> / {{ totalOf(currentSlideNo) }}</span>' },
      { from: 'import CustomNavControls', to: `${importPlaces}import CustomNavControls` },
      { from: 'const props = defineProps({', to: `${takePlaces}const props = defineProps({` },
      { from: '  total,\n', to: '' },
    ],
  },
  {
    file: 'internals/IconButton.vue',
    why: 'A button that does nothing now looked so, but did not say so.',
    changes: [
      { from: ':title="title" :to="to"', to: ':title="title" :to="to" :aria-disabled="disabled || undefined"' },
    ],
  },
  {
    file: 'internals/MenuButton.vue',
    why: 'A button stood in a button; Escape did not close the menu.',
    changes: [
      { from: '<div ref="el" class="flex relative">', to: '<div ref="el" class="flex relative" @keydown.esc.stop="value = false; el?.querySelector(\'button\')?.focus()">' },
      { from: '<button :class="{ disabled }" @click="value = !value">', to: '<div :class="{ disabled }" @click="value = !value">' },
      { from: '</button>', to: '</div>' },
      { from: 'border="~ main rounded-md"', to: 'border="~ main rounded-md"\n        role="group" aria-label="Options"' },
    ],
  },
  {
    file: 'internals/SyncControls.vue',
    why: 'The button did not say whether its menu is open.',
    changes: [
      { from: '<template #button>\n      <IconButton title="Change sync settings">', to: '<template #button="{ value }">\n      <IconButton title="Change sync settings" :aria-expanded="value">' },
      { from: '<span op75>', to: '<span>' },
    ],
  },
  {
    file: 'internals/SelectList.vue',
    why: 'Choices could be made by mouse only, and those not chosen were too faint to read.',
    changes: [
      { from: '<div class="items">', to: '<div class="items" role="radiogroup" :aria-label="title">' },
      { from: ':class="{ active: value === item.value }"', to: ':class="{ active: value === item.value }"\n        role="radio" tabindex="0" :aria-checked="value === item.value"\n        @keydown.enter.space.prevent.stop="() => { value = item.value; item.onClick?.() }"' },
      { from: '<div :class="{ \'opacity-50\': value !== item.value }">', to: '<div>' },
    ],
  },
  {
    file: 'internals/SegmentControl.vue',
    why: 'The choice not taken was too faint to read, and its colours come by chance.',
    changes: [
      { from: 'class="px-2 py-1 text-xs font-mono"\n      :class="option.value === modelValue ? \'\' : \'op50\'"', to: 'class="px-2 py-1 text-xs font-mono shell-segment"' },
    ],
  },
  {
    file: 'internals/FormSlider.vue',
    why: 'Of two fields in one label only the first has its name.',
    changes: [
      { from: '<input v-model.number="value" type="number" v-bind="props"', to: '<input v-model.number="value" type="number" v-bind="props" aria-label="As a number"' },
    ],
  },
]
