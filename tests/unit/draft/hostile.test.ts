/** A report is data: every payload in every position is drafted, parsed and compiled as Slidev and Vue do, and stays text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/check/lock-file.ts'
import { draftDeck, type Draft } from '../../../src/draft/draft.ts'
import { payloads } from '../../fixtures/hostile/payloads.ts'
import { fields, inFields, inFrontMatter, inText, positions } from '../../fixtures/hostile/positions.ts'
import { examine, seen } from './support/foreign.ts'
import { scratch, showTogether, type Scratch, type Shown } from './support/slides.ts'

/** Three reports a payload: in every field, in the front matter as it is, in every position of the text. */
const reports = new Map(Object.entries(payloads).flatMap(([name, payload], n): [string, string][] => [
  [`${name}, in fields`, inFields(payload)],
  [`${name}, in the front matter`, inFrontMatter(payload)],
  [`${name}, in the text`, inText(Object.values(positions).flatMap((place, i) => place(payload, n * 20 + i)))],
]))

/** Slides that stand in the deck, as planned: those without any passage are left out. */
const planned = (draft: Draft, shown: readonly Shown[]) => {
  const there = new Set(shown.map(({ frontmatter }) => frontmatter.routeAlias))
  return draft.plan.slides.filter(({ id, body }) => body.form === 'cover' || there.has(id))
}

describe('a report is data, never code', () => {
  let folder: Scratch | undefined
  const drafts = new Map<string, Draft>()
  const slides = new Map<string, Shown[]>()
  beforeAll(async () => {
    for (const [name, report] of reports)
      drafts.set(name, draftDeck(report, { minutes: 10, briefMinutes: 5, hash: sha256 }))
    folder = await scratch()
    const names = [...drafts.keys()]
    const shown = await showTogether(folder.root, new Map([...drafts.values()].map((draft, i) => [`case-${i}`, draft.files])))
    for (const [no, entries] of Map.groupBy(shown, ({ place }) => /^case-(\d+)/.exec(place)?.[1] ?? ''))
      slides.set(names[Number(no)] ?? '', entries)
  }, 300_000)
  afterAll(async () => { await folder?.remove() })

  it('has at least 150 payloads, by what they are and where they stand', () => {
    expect(Object.keys(payloads).length * (fields.length + 1 + Object.keys(positions).length)).toBeGreaterThanOrEqual(150)
  })

  it('makes slides of nothing but text and our own components', () => {
    const problems = [...slides].flatMap(([name, entries]) => entries.flatMap(({ place, template, rest }) => [
      ...examine(template).problems, ...rest.replace(/<\/template>|<script setup>|<\/script>|\s/g, '') === '' ? [] : [rest],
    ].map(problem => `${name}: ${place}: ${problem}`)))
    expect(problems).toEqual([])
  })

  it('parses to the slides that were planned, with their titles', () => {
    for (const [name, draft] of drafts) {
      const shown = slides.get(name) ?? []
      const expected = planned(draft, shown)
      expect(shown.map(({ frontmatter }) => frontmatter.routeAlias), name).toEqual(expected.map(({ id, body }) => body.form === 'cover' ? undefined : id))
      shown.forEach(({ template }, i) => expect([expected[i]?.title.text, expected[i]?.part].map(text => seen(text ?? '')), name).toContain(examine(template).heading))
    }
  })

  it('gives slides no frontmatter but our own', () => {
    const own = new Set(['layout', 'section', 'routeAlias', 'backup', 'dense', 'evidence', 'theme', 'addons', 'title', 'titleTemplate', 'favicon', 'author', 'info', 'date', 'lang', 'htmlAttrs', 'duration', 'aspectRatio', 'canvasWidth', 'colorSchema',
      'routerMode', 'transition', 'fonts', 'download', 'exportFilename', 'presenter', 'browserExporter', 'drawings', 'record', 'wakeLock', 'contextMenu', 'editor', 'mcp', 'monaco', 'remoteAssets', 'twoslash', 'lineNumbers', 'duration'])
    const names = [...slides.values()].flat().flatMap(({ frontmatter }) => Object.keys(frontmatter))
    expect([...new Set(names)].filter(name => !own.has(name))).toEqual([])
    expect([...slides.values()].flat().filter(({ frontmatter }) => frontmatter.theme !== undefined && frontmatter.theme !== 'default')).toEqual([])
  })

  it('lets no note end its comment, move the slide on, or hold a tag', () => {
    const notes = [...slides].flatMap(([name, entries]) => entries.map(({ note }) => `${name}: ${note}`))
    expect(notes.filter(note => /<!--|-->|<[a-z/!]|\[click|\{\{/i.test(note))).toEqual([])
  })

  it('runs nothing here, and changes no prototype', () => {
    expect(globalThis).not.toHaveProperty('__ran')
    expect({}).not.toHaveProperty('__ran')
  })
})
