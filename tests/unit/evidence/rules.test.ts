import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/evidence/deck.ts'
import { evidenceRules } from '../../../src/evidence/rules/index.ts'
import { dossier, named, passage, row, slide, slideWithRow } from './builders.ts'

/** Messages of one rule, with their places. */
function run(rule: string, input: Dossier): string[] {
  return (evidenceRules[rule]?.(input) ?? ['no such rule']).map(found =>
    typeof found === 'string' ? found : `${found.rule} ${found.file}:${found.line} ${found.message}`)
}

const opened = { opened: 'The school opened in May 2019.' }
const act = { act: 'The Act has 28 articles.' }

describe('unknown-passage', () => {
  it('accepts listed ids', () => {
    expect(run('unknown-passage', dossier([slide({ evidence: named('opened'), noteCites: named('act') })], opened, act))).toEqual([])
  })
  it.each([
    ['frontmatter', slide({ evidence: named('lost') }), 'pages/a.md:2'],
    ['a mark', slide({ cites: [{ id: 'lost', line: 7, inEditorNote: false }] }), 'pages/a.md:7'],
    ['a row', slideWithRow(row(['x'], { evidence: ['lost'] })), 'data/tables.yaml:7'],
    ['a note', slide({ noteCites: [{ id: 'lost', line: 11 }] }), 'pages/a.md:11'],
  ])('reports an id in %s', (_, bad, place) => {
    expect(run('unknown-passage', dossier([bad], opened))).toEqual([`unknown-passage ${place} passage "lost" is not in data/evidence.yaml.`])
  })
  it('tells a source from a passage, and guesses a slip', () => {
    const ids = { 'school-opened-2019': '' }
    const remedies = evidenceRules['unknown-passage']?.(dossier([slide({ evidence: named('act', 'school-opened-2018') })], ids, act)).map(found => found.remedy)
    expect(remedies).toEqual([expect.stringContaining('outside source'), expect.stringContaining('"school-opened-2019"')])
  })
})

describe('unknown-source', () => {
  it('accepts listed ids', () => {
    expect(run('unknown-source', dossier([slide({ sources: named('act') })], {}, act))).toEqual([])
  })
  it('reports ids in frontmatter, editor’s notes and rows', () => {
    const bad = slideWithRow(row([], { sources: ['b'] }), { sources: named('a'), editorNotes: [{ text: '', line: 8, sources: ['c'] }] })
    expect(run('unknown-source', dossier([bad]))).toHaveLength(3)
  })
})

describe('no-evidence', () => {
  it.each([
    ['frontmatter', slide({ evidence: named('opened') })],
    ['a source', slide({ sources: named('act') })],
    ['a mark', slide({ cites: [{ id: 'opened', line: 1, inEditorNote: false }] })],
    ['an exhibit', slideWithRow(row(['x'], { evidence: ['opened'] }))],
    ['a layout without claims', slide({ layout: 'section' })],
  ])('accepts %s', (_, good) => expect(run('no-evidence', dossier([good], opened, act))).toEqual([]))
  it('reports a bare content slide at its title', () => {
    expect(run('no-evidence', dossier([slide()]))).toEqual(['no-evidence pages/a.md:3 the slide "The school should open" names no passage and no source.'])
  })
})

describe('unsupported-figure', () => {
  const claim = (text: string) => slide({ evidence: named('opened'), claims: [{ text, line: 3 }] })

  it.each(['Opened in 2019', 'It opened in May 2019', 'Pilots, 1 March 2024', 'No figure'])('accepts "%s"', (text) => {
    expect(run('unsupported-figure', dossier([claim(text)], opened))).toEqual([])
  })
  it('reports a figure that no passage holds', () => {
    expect(run('unsupported-figure', dossier([claim('Opened on 2 May 2019')], opened)))
      .toEqual(['unsupported-figure pages/a.md:3 "2019-05-02" in "Opened on 2 May 2019" is in no passage cited here.'])
  })
  it('accepts a figure of an outside source’s words, title or date', () => {
    const good = slide({ sources: named('act'), claims: [{ text: 'It has 28 articles', line: 3 }] })
    expect(run('unsupported-figure', dossier([good], {}, act))).toEqual([])
  })
  it('holds a row to what the row cites, not to the slide', () => {
    const bad = slideWithRow(row(['May 2019']), { evidence: named('opened') })
    expect(run('unsupported-figure', dossier([bad], opened))).toEqual([expect.stringContaining('data/tables.yaml:7')])
    expect(run('unsupported-figure', dossier([slideWithRow(row(['May 2019'], { evidence: ['opened'] }))], opened))).toEqual([])
  })
  it('holds an editor’s note to its own source', () => {
    const note = (text: string) => slide({ editorNotes: [{ text, line: 8, sources: ['act'] }] })
    expect(run('unsupported-figure', dossier([note('28 articles')], {}, act))).toEqual([])
    expect(run('unsupported-figure', dossier([note('29 articles')], {}, act))).toHaveLength(1)
  })
  it('reports the line of a note, and leaves click marks and ids aside', () => {
    const note = 'It opened in 2019. [click:3] [[opened]]\nThen 12 came.'
    expect(run('unsupported-figure', dossier([slide({ note, noteCites: named('opened') })], opened)))
      .toEqual([expect.stringMatching(/pages\/a\.md:10 "12" in the notes/)])
  })
  it('keeps silent where a passage is not locked, or there is no lock', () => {
    const input = dossier([slide({ evidence: named('lost'), claims: [{ text: 'In 1933', line: 3 }] })], opened)
    expect(run('unsupported-figure', input)).toEqual([])
    expect(run('unsupported-figure', { ...dossier([claim('In 1933')], opened), lock: null })).toEqual([])
  })
})

describe('modal-strength', () => {
  const passages = { may: 'It may open.', should: 'It should open.', must: 'It must open.', none: 'It opens.' }
  const said = (text: string, ...ids: string[]) => dossier([slide({ evidence: named(...ids), claims: [{ text, line: 3 }] })], passages)

  it.each([
    ['It must open', 'must'], ['It should open', 'must'], ['It should open', 'should'], ['It may open', 'none'], ['It should open', 'none'],
  ])('accepts "%s" on "%s"', (text, id) => expect(run('modal-strength', said(text, id))).toEqual([]))
  it.each([
    ['It must open', 'should', 'say at most "should"'], ['It must open', 'may', 'say at most "may"'],
    ['It must open', 'none', 'hold no such word'], ['It should open', 'may', 'say at most "may"'],
  ])('reports "%s" on "%s"', (text, id, message) => expect(run('modal-strength', said(text, id))).toEqual([expect.stringContaining(message)]))
  it('is judged by the strongest passage cited', () => expect(run('modal-strength', said('It must open', 'may', 'must'))).toEqual([]))
  it('holds a row to its own passages', () => {
    const shown = slideWithRow(row(['It must open'], { evidence: ['should'] }), { evidence: named('must') })
    expect(run('modal-strength', dossier([shown], passages))).toEqual([expect.stringContaining('data/tables.yaml:7')])
  })
  it('still judges a slide whose passages are cited by mark, or that has an editor’s note', () => {
    const marked = slide({ cites: [{ id: 'should', line: 3, inEditorNote: false }], editorNotes: [{ text: '', line: 5, sources: ['act'] }], claims: [{ text: 'It must open', line: 3 }] })
    expect(run('modal-strength', dossier([marked], passages, act))).toHaveLength(1)
  })
})

describe('passage-changed and passage-gone', () => {
  const changed = (): Dossier => {
    const before = dossier([slide({ number: 4, evidence: named('opened') })], opened)
    return { ...before, lockOnDisk: before.lock, lock: dossier([], { opened: 'The school opened in June 2020, we hear.' }).lock, lookups: new Map() }
  }
  it('reports a passage that reads differently, with the slides that lean on it', () => {
    expect(run('passage-changed', changed())).toEqual(['passage-changed data/evidence.yaml:12 passage "opened" reads differently now (6 → 8 words). Slides that lean on it: slides.md 4.'])
  })
  it('accepts it when told to, and without the report', () => {
    expect(run('passage-changed', { ...changed(), accept: true })).toEqual([])
    expect(run('passage-changed', { ...changed(), lookups: undefined })).toEqual([])
  })
  it('reports a passage that is gone or ambiguous', () => {
    const lookups = new Map([['opened', { status: 'gone' as const, reason: 'no such words', hint: 'found elsewhere' }]])
    expect(run('passage-gone', { ...dossier([], opened), lookups })).toEqual([expect.stringMatching(/is not where its anchor says: no such words\. .*: none\.$/)])
  })
  it('accepts a passage that is found', () => {
    expect(run('passage-gone', { ...dossier([], opened), lookups: new Map([['opened', { status: 'found' as const, text: '', line: 1 }]]) })).toEqual([])
  })
})

describe('unused-passage', () => {
  it('accepts use by any deck, also in notes alone', () => {
    const input = dossier([slide()], opened)
    const brief = { entry: 'brief.md', headmatter: {}, slides: [slide({ noteCites: named('opened') })] }
    expect(run('unused-passage', { ...input, decks: [...input.decks, brief] })).toEqual([])
  })
  it('reports a passage nobody uses', () => expect(run('unused-passage', dossier([slide()], opened))).toHaveLength(1))
})

describe('lock-stale', () => {
  it('accepts a lock that matches', () => expect(run('lock-stale', dossier([], opened))).toEqual([]))
  it('accepts a missing lock where there is nothing to lock', () => expect(run('lock-stale', { ...dossier([]), lock: null })).toEqual([]))
  it('reports a missing lock', () => expect(run('lock-stale', { ...dossier([], opened), lock: null })).toEqual([expect.stringContaining('is missing')]))
  it('reports a passage that is not locked, and an entry of no passage', () => {
    const input = dossier([], opened)
    const { evidence } = input.data
    const stale = { ...input, data: { ...input.data, evidence: { ...evidence, passages: [passage('new')] } } }
    expect(run('lock-stale', stale)).toEqual([expect.stringContaining('"new" is not in'), expect.stringContaining('the lock holds "opened"')])
  })
})

describe('outside-source-unmarked', () => {
  const text = [{ text: 'It has 28 articles', line: 3 }]
  it.each([
    ['an editor’s note shows the source', slide({ sources: named('act'), claims: text, editorNotes: [{ text: '', line: 5, sources: ['act'] }] })],
    ['a component’s rows show it', slideWithRow(row([], { sources: ['act'] }), { sources: named('act'), claims: text })],
    ['the mark stands in an editor’s note', slide({ cites: [{ id: 'act', line: 4, inEditorNote: true }] })],
  ])('accepts it where %s', (_, good) => expect(run('outside-source-unmarked', dossier([good], opened, act))).toEqual([]))
  it('reports a figure that only a hidden source holds', () => {
    expect(run('outside-source-unmarked', dossier([slide({ sources: named('act'), claims: text })], opened, act))).toHaveLength(1)
  })
  it('reports a mark of a source in the slide’s own text', () => {
    expect(run('outside-source-unmarked', dossier([slide({ cites: [{ id: 'act', line: 4, inEditorNote: false }] })], opened, act))).toHaveLength(1)
  })
})
