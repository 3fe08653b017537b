/** Puts the probe into every page of a context as `window.deckProbe`. A page's own script could not: its policy forbids it. */
import type { BrowserContext } from '@playwright/test'
import * as boxes from './boxes.ts'
import * as ink from './ink.ts'
import * as type from './type.ts'

export interface Probe {
  /** All that is wrong with a slide's geometry and type. `root` is its `.slidev-layout`. */
  problemsOf: (root: Element) => string[]
  figuresIn: (root: Element) => string[]
}

declare global {
  interface Window { deckProbe: Probe }
}

function problemsOf(root: Element): string[] {
  const inks = ink.inksOf(root)
  return [...new Set([
    ...inks.some(({ element }) => !element.closest('.slide-footer')) ? [] : ['the slide is empty'],
    ...boxes.outOfSlide(root, inks),
    ...boxes.outOfBox(root, inks),
    ...boxes.squeezed(root, inks),
    ...boxes.overTheFooter(root),
    ...boxes.wideText(root),
    ...boxes.textOnText(inks),
    ...boxes.boxOnBox(root),
    ...type.smallType(root, inks),
    ...type.longTitle(root, inks),
  ])]
}

const source = (name: string, value: unknown): string =>
  typeof value === 'function' ? value.toString() : `const ${name} = ${JSON.stringify(value)};`

/** The modules' functions as one script; they name each other as they do here. */
export async function installProbe(context: BrowserContext): Promise<void> {
  const parts = Object.entries({ ...ink, ...boxes, ...type }).map(([name, value]) => source(name, value))
  const names = (module: object): string => `{ ${Object.keys(module).join(', ')} }`
  await context.addInitScript({
    content: `window.deckProbe = (() => {
      ${parts.join('\n')}
      const ink = ${names(ink)}, boxes = ${names(boxes)}, type = ${names(type)};
      ${problemsOf.toString()}
      return { problemsOf, figuresIn };
    })();`,
  })
}
