/**
 * Real reports, where they are at hand: they are not part of this repository. `REPORT_DECK_CORPUS` names a folder of them. Each is
 * drafted, checked against itself, parsed as Slidev does and compiled as Vue does.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDecks } from '../../../src/check/check.ts'
import { sha256 } from '../../../src/check/lock-file.ts'
import { draftDeck, type Draft } from '../../../src/draft/draft.ts'
import { examine } from './support/foreign.ts'
import { scratch, showTogether, type Scratch, type Shown } from './support/slides.ts'

const folder = process.env.REPORT_DECK_CORPUS
const names = folder === undefined ? [] : readdirSync(folder).filter(file => file.endsWith('.md')).sort()

describe.skipIf(names.length === 0)('the corpus', () => {
  let at: Scratch | undefined
  const drafts = new Map<string, Draft>()
  let shown = new Map<string, Shown[]>()
  beforeAll(async () => {
    for (const name of names)
      drafts.set(name, draftDeck(readFileSync(path.join(folder ?? '', name), 'utf8'), { minutes: 20, briefMinutes: 8, hash: sha256 }))
    at = await scratch()
    const slides = await showTogether(at.root, new Map([...drafts.values()].map((draft, i) => [`case-${i}`, draft.files])))
    shown = Map.groupBy(slides, ({ place }) => names[Number(/^case-(\d+)/.exec(place)?.[1])] ?? '')
  }, 600_000)
  afterAll(async () => { await at?.remove() })

  it.each(names)('%s is checked, parsed and compiled', async (name) => {
    const [root, draft, slides = []] = [path.join(at?.root ?? '', `case-${names.indexOf(name)}`), drafts.get(name), shown.get(name)]
    const entries = ['slides.md', 'brief.md'].filter(entry => draft?.files.has(entry))
    const { problems } = await checkDecks(root, entries, { reportFile: path.join(root, 'report.md'), frozen: true })
    expect(problems).toEqual([])
    const ids = slides.slice(1).map(({ frontmatter }) => frontmatter.routeAlias)
    expect(ids).toEqual(draft?.plan.slides.map(({ id }) => id).filter(id => ids.includes(id)))
    expect(slides.flatMap(({ place, template, rest }) => [...examine(template).problems, ...rest.replace(/<\/template>|<script setup>|<\/script>|\s/g, '') === '' ? [] : [rest]].map(problem => `${place}: ${problem}`))).toEqual([])
  }, 120_000)
})
