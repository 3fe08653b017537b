/** Changes to when Slidev loads what: the slide that is read first, everything else after it. */
import { fileURLToPath } from 'node:url'
import type { Repair } from './repair.ts'

const shellFile = (name: string): string => JSON.stringify(fileURLToPath(new URL(`../../../exhibits/shell/${name}.ts`, import.meta.url)))
const preload = shellFile('preload')

export const loadingRepairs: readonly Repair[] = [
  {
    file: 'internals/SlidesShow.vue',
    why: 'The next slide’s code and faces came before the first slide was drawn, and after three seconds all slides were drawn at once, out of sight. And a turn without a transition took the time of one.',
    changes: [
      { from: 'import { GlobalBottom', to: `import { preloadInTurn } from ${preload}\nimport { turnsAtOnce } from ${shellFile('turning')}\nimport { GlobalBottom` },
      {
        from: `    route.meta.__preloaded = true
    route.load()
  }
}
// preload current, prev and next slides
watchEffect(() => {
  preloadRoute(currentSlideRoute.value)
  preloadRoute(prevRoute.value)
  preloadRoute(nextRoute.value)
})
// preload all slides after 3s
watchEffect((onCleanup) => {
  const routes = slides.value
  const timeout = setTimeout(() => {
    routes.forEach(preloadRoute)
  }, 3000)
  onCleanup(() => clearTimeout(timeout))
})`,
        to: `    route.meta.__preloaded = true
    route.load()
  }
}
preloadInTurn({ current: currentSlideRoute, next: nextRoute, previous: prevRoute, all: slides }, preloadRoute)`,
      },
      { from: 'import { activeDragElement,', to: 'import { configs } from \'../env\'\nimport { activeDragElement,' },
      { from: 'const hasViewTransition = useViewTransition()\n', to: 'const hasViewTransition = useViewTransition()\nconst atOnce = turnsAtOnce([configs.transition, ...slides.value.map(route => route.meta?.transition)])\n' },
      { from: ':is="(hasViewTransition &&', to: ':is="atOnce || (hasViewTransition &&' },
      { from: 'v-bind="(hmrSkipTransition ||', to: 'v-bind="(atOnce || hmrSkipTransition ||' },
      { from: '    tag="div"\n', to: '    :tag="atOnce ? undefined : \'div\'"\n' },
      { from: 'import { computed, shallowRef, TransitionGroup, watchEffect } from \'vue\'', to: 'import { computed, shallowRef, TransitionGroup } from \'vue\'' },
    ],
  },
  {
    file: 'internals/Controls.vue',
    why: 'Overview, search and information, which most readers never open, came before the first slide.',
    changes: [
      { from: 'import ContextMenu from \'./ContextMenu.vue\'\nimport Goto from \'./Goto.vue\'\nimport InfoDialog from \'./InfoDialog.vue\'\nimport QuickOverview from \'./QuickOverview.vue\'', to: `import { firstSlideDrawn } from ${preload}` },
      {
        from: 'const { isEmbedded } = useNav()\n',
        to: `const { isEmbedded, currentSlideRoute } = useNav()
const [ContextMenu, Goto, InfoDialog, QuickOverview] = [shallowRef<any>(), shallowRef<any>(), shallowRef<any>(), shallowRef<any>()]
firstSlideDrawn(currentSlideRoute.value).then(() => {
  import('./QuickOverview.vue').then(v => QuickOverview.value = v.default)
  import('./Goto.vue').then(v => Goto.value = v.default)
  import('./InfoDialog.vue').then(v => InfoDialog.value = v.default)
  import('./ContextMenu.vue').then(v => ContextMenu.value = v.default)
})
`,
      },
      { from: '<QuickOverview />\n  <Goto />', to: '<QuickOverview v-if="QuickOverview" />\n  <Goto v-if="Goto" />' },
      { from: '<InfoDialog v-if="configs.info"', to: '<InfoDialog v-if="configs.info && InfoDialog"' },
      { from: '<ContextMenu />', to: '<ContextMenu v-if="ContextMenu" />' },
    ],
  },
  {
    file: 'logic/utils.ts',
    why: 'For one small function it took in the parser of decks, and with it a parser of YAML.',
    changes: [
      { from: '@slidev/parser/core', to: '@slidev/parser/utils' },
    ],
  },
]
