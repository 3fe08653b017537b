import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { usedFeatures } from '../../../src/deck/lean/features.ts'
import { leanDeck } from '../../../src/deck/lean/index.ts'
import { splitNote } from '../../../src/deck/lean/notes.ts'
import { standIns } from '../../../src/deck/lean/stand-ins.ts'

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url))

describe('usedFeatures', () => {
  it.each([
    ['twoslash', '```ts twoslash\nlet a = 1\n```'],
    ['tooltips', '<a v-tooltip="\'more\'">here</a>'],
    ['tooltips', '<VDropdown>x</VDropdown>'],
    ['marks', '<span v-mark.circle.orange="1">this</span>'],
    ['motion', '<div v-motion :initial="{ x: -80 }" />'],
    ['dragging', '<img v-drag="[1,2,3,4]">'],
    ['dragging', '<v-drag pos="1,2,3,4">x</v-drag>'],
    ['drawing', 'const { isDrawing } = useDrawings()'],
    ['head', 'useHead({ title: "x" })'],
    ['templates', 'export default { template: `<p>x</p>` }'],
  ])('finds %s in a deck’s text', (feature, text) => {
    expect([...usedFeatures([text])]).toEqual([feature])
  })

  it('finds none in a plain slide, however it speaks of them', () => {
    expect(usedFeatures(['# Bookmarks, motion and a drag on growth\n\nThe template: three parts. `const a = 1`', '<h1 v-click>One</h1>'])).toEqual(new Set())
  })
})

describe('the stand-ins', () => {
  it.each(standIns)('stand for a module that is installed: $module', ({ module, why, unless }) => {
    expect(existsSync(packages + module)).toBe(true)
    expect(why.length).toBeGreaterThan(10)
    expect(unless.length).toBeGreaterThan(0)
  })
})

describe('splitNote', () => {
  const facts = (note: string): string => `export const meta = {\n  slide: {\n    ...(${JSON.stringify({ title: 'T', noteHTML: note, note: '' })}),\n  },\n}`

  it('takes the note out and leaves that there is one', () => {
    const note = '<p>“Quoted” "so" \\ and $& so</p>'
    expect(splitNote(facts(note))).toEqual({ note, code: facts(' ') })
  })

  it('leaves a slide without a note as it is', () => {
    expect(splitNote(facts(''))).toEqual({ note: '', code: facts('') })
  })

  it('finds no place where Slidev writes its facts in another way', () => {
    expect(splitNote('export const meta = {}')).toBeUndefined()
  })
})

describe('leanDeck', () => {
  type Hook = (this: object, ...args: unknown[]) => unknown
  const context = { error: (text: string) => { throw new Error(text) } }
  const hookOf = (plugin: object, name: string): Hook => {
    const hook = Reflect.get(plugin, name) as Hook | { handler: Hook }
    return typeof hook === 'function' ? hook : hook.handler
  }
  const load = async (texts: string[], id: string): Promise<unknown> =>
    hookOf(leanDeck({ texts, drawing: false, facts: [] }), 'load').call(context, id)

  it('stands in for what no slide uses, and only for that', async () => {
    const marks = '/n/@slidev/client/modules/v-mark.ts'
    expect(await load(['# Plain'], marks)).toMatchObject({ code: expect.stringContaining('createVMarkDirective') as string })
    expect(await load(['<b v-mark>x</b>'], marks)).toBeUndefined()
    expect(await load([], '/n/@slidev/client/modules/v-click.ts')).toBeUndefined()
  })

  it('keeps drawing where the headmatter allows it', async () => {
    const plugin = leanDeck({ texts: [], drawing: true, facts: [] })
    expect(await hookOf(plugin, 'load').call(context, '/n/@slidev/client/composables/useDrawings.ts')).toBeUndefined()
  })

  it('gathers the notes of all slides in their order, when each has been read', async () => {
    const facts = ['/a.md__slidev_1.frontmatter', '/a.md__slidev_2.frontmatter']
    const plugin = leanDeck({ texts: [], drawing: false, facts })
    const transform = (id: string): unknown => hookOf(plugin, 'transform').call(context, `{"noteHTML":${JSON.stringify(`<p>${id}</p>`)}}`, id)
    const loaded = { ...context, load: ({ id }: { id: string }) => Promise.resolve(transform(id)) }
    const code = String(await hookOf(plugin, 'load').call(loaded, '\0virtual:report-deck/notes'))
    expect(JSON.parse(JSON.parse(code.slice(code.indexOf('(') + 1, -1)) as string)).toEqual(facts.map(id => `<p>${id}</p>`))
  })

  it('fails the build by name where Slidev’s facts or imports are others', () => {
    const plugin = leanDeck({ texts: [], drawing: false, facts: ['/a.md__slidev_1.frontmatter'] })
    expect(() => hookOf(plugin, 'transform').call(context, 'export default {}', '/a.md__slidev_1.frontmatter')).toThrow(/slidev_1\.frontmatter/)
    expect(() => hookOf(plugin, 'buildEnd').call(context)).toThrow(/v-mark\.ts/)
  })
})
