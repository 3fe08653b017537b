/** The fixture that shows every component and layout in every state: it must go on doing so. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseMarkup } from '../../../src/deck/tags.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')
const vueFiles = (folder: string): string[] => readdirSync(join(root, folder)).filter(file => file.endsWith('.vue'))
const nameOf = (file: string): string => file.replace(/\.vue$/, '')

const slides = read('tests', 'fixtures', 'gallery', 'slides.md')
const { elements } = parseMarkup(slides)
/** What layouts and the presenter’s bar place by themselves. */
const frame = [...vueFiles('layouts').map(file => read('layouts', file)), ...vueFiles('exhibits').map(file => read('exhibits', file)), read('custom-nav-controls.vue')].join('\n')
const usesOf = (component: string) => elements.filter(({ name }) => name === component)

/** A component’s attributes, as its props are declared: `aboveLabel?: string`. */
function propsOf(component: string): { name: string, optional: boolean }[] {
  const declared = /defineProps<\{([\s\S]*?)\n\}>/.exec(read('components', `${component}.vue`))?.[1] ?? ''
  return [...declared.matchAll(/^ {2}(\w+)(\?)?: \w+$/gm)].map(([, name = '', optional]) => ({ name, optional: optional !== undefined }))
}

describe('the gallery', () => {
  it.each(vueFiles('layouts').map(nameOf))('shows the layout %s', (layout) => {
    expect(slides).toMatch(new RegExp(`^layout: ${layout}$`, 'm'))
  })

  const components = vueFiles('components').map(nameOf)
  it.each(components)('shows the component %s', (component) => {
    expect(usesOf(component).length > 0 || new RegExp(`<${component}\\b`).test(frame)).toBe(true)
  })

  it.each(components.filter(component => usesOf(component).length > 0).flatMap(component => propsOf(component).map(prop => ({ component, ...prop }))))('shows $component with its attribute $name, and without it where it may be left out', ({ component, name, optional }) => {
    const withIt = usesOf(component).filter(({ attributes }) => name in attributes).length
    expect(withIt).toBeGreaterThan(0)
    expect(!optional || withIt < usesOf(component).length).toBe(true)
  })

  it('knows the attributes of components', () => {
    expect(propsOf('Timeline').map(({ name }) => name)).toEqual(['above', 'below', 'from', 'to', 'aboveLabel', 'belowLabel', 'label', 'height'])
    expect(propsOf('Recommendations').map(({ name, optional }) => [name, optional])).toEqual([['ids', true], ['steps', true]])
  })
})
