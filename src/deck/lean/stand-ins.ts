/**
 * Small modules in place of large ones that a deck does not use. Slidev imports these everywhere, used or not; each stand-in has
 * the names that it asks for, and a build that asks for another fails.
 */
import type { Feature } from './features.ts'

export interface StandIn {
  /** End of the module’s path. */
  module: string
  /** Features that need the module itself. */
  unless: readonly Feature[]
  /** What the module is for, and why its absence is not seen. */
  why: string
  code: string
}

const directive = (name: string): string => `export const ${name} = () => ({ install() {} })`

export const standIns: readonly StandIn[] = [
  {
    module: '/@shikijs/vitepress-twoslash/dist/client.mjs',
    unless: ['twoslash', 'tooltips'],
    why: 'Hovers over code and everything that floats; 90 kB. Nothing floats without them.',
    code: 'export default { install() {} }',
  },
  {
    module: '/floating-vue/dist/floating-vue.mjs',
    unless: ['twoslash', 'tooltips', 'drawing'],
    why: 'Of it, Slidev itself uses a hint in its settings, whose words stand below the field instead.',
    code: `import { h } from 'vue'
export const recomputeAllPoppers = () => {}
export const Tooltip = (_, { slots }) => h('div', [slots.default?.(), slots.popper?.()])
Tooltip.props = ['distance']
export const Dropdown = Tooltip`,
  },
  {
    module: '/@slidev/client/modules/v-mark.ts',
    unless: ['marks'],
    why: 'Hand-drawn marks, with a library of hand-drawn shapes.',
    code: directive('createVMarkDirective'),
  },
  {
    module: '/@slidev/client/modules/v-motion.ts',
    unless: ['motion'],
    why: 'Moving elements, with a library of springs and easings.',
    code: directive('createVMotionDirectives'),
  },
  {
    module: '/@slidev/client/modules/v-drag.ts',
    unless: ['dragging'],
    why: 'Elements that an author drags into place.',
    code: directive('createVDragDirective'),
  },
  {
    module: '/@slidev/client/internals/DragControl.vue',
    unless: ['dragging'],
    why: 'The handles of such elements; shown while one is dragged.',
    code: '<template></template>\n',
  },
  {
    module: '/@slidev/client/composables/useDrawings.ts',
    unless: ['drawing'],
    why: 'Drawing on slides. What asks for it looks whether somebody draws, or has.',
    code: `import { ref } from 'vue'
const drawings = { isDrawing: ref(false), drawingEnabled: ref(false), brush: ref({ color: '' }), drawingState: {} }
export const useDrawings = () => drawings`,
  },
  {
    module: '/@slidev/client/state/drawings.ts',
    unless: ['drawing'],
    why: 'The state of drawings, kept in step between windows.',
    code: 'export const initDrawingState = () => {}\nexport const drawingState = {}\nexport const onPatchDrawingState = () => {}\nexport const onDrawingUpdate = () => {}\nexport const patchDrawingState = () => {}',
  },
  {
    module: '/@unhead/vue/dist/client.mjs',
    unless: ['head'],
    why: 'A manager of the page’s head, installed as a plugin; see below.',
    code: 'export const createHead = () => ({ install() {} })',
  },
  {
    module: '/@unhead/vue/dist/index.mjs',
    unless: ['head'],
    why: 'Slidev sets the page’s title with it, and takes it back when its view is left; attributes it sets once.',
    code: `import { getCurrentScope, onScopeDispose, toValue } from 'vue'
const titles = []
const show = () => { document.title = titles.at(-1)?.text ?? document.title }
export function useHead({ title, htmlAttrs }) {
  for (const [name, value] of Object.entries(htmlAttrs ?? {}))
    document.documentElement.setAttribute(name, value)
  if (!title)
    return
  const own = { text: toValue(title) }
  titles.push(own)
  show()
  if (getCurrentScope())
    onScopeDispose(() => { titles.splice(titles.indexOf(own), 1); show() })
}`,
  },
]
