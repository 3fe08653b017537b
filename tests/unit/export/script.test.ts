import { describe, expect, it } from 'vitest'
import { passageUrl } from '../../../model/anchor.ts'
import type { DeckData } from '../../../model/data.ts'
import type { DeckFacts } from '../../../src/export/facts.ts'
import { scriptOf } from '../../../src/export/formats/script.ts'
import { slideFacts } from './facts.ts'

const url = 'https://example.org/paper'
const passage = { id: 'act-passed', section: 'The (AI) Act', paragraph: 2, start: 'The (AI) Act was', end: 'in May' }
const data: DeckData = {
  evidence: {
    report: { title: 'A paper', short: 'Paper', author: 'A. Author', publisher: 'Institute', date: '2025', url },
    sections: {},
    passages: [passage, { ...passage, id: 'act-too', start: 'Too' }, { ...passage, id: 'act-again', paragraph: 3, start: 'Again' }],
    sources: [{ id: 'official', publisher: 'Gazette', title: 'Act No. 1', url: 'https://gov.example/act', says: 'It is law.' }],
  },
  tables: [], timeline: [], act: null, recommendations: [], bodies: [], differences: [], relations: [],
}
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
const facts: DeckFacts = {
  entry: 'slides.md', title: 'A *briefing*', description: '', author: 'Ada', lang: 'en', date: '2025-06-17', keywords: [], width: 1280, height: 720, roots: [],
  slides: [
    slideFacts({ no: 1, note: words(130) }),
    slideFacts({ no: 2, note: `First. [click] Then [click:2] last.\n\n**If asked** why: [The (AI) Act, ¶2](${passageUrl(passage, url)})`, passages: ['act-again', 'act-passed', 'act-too'], sources: ['official'] }),
    slideFacts({ no: 3, backup: true, note: 'Only when asked.' }),
    slideFacts({ no: 4, backup: true }),
  ],
}

describe('the script', () => {
  const text = scriptOf(facts, [1, 2, 3, 4], data)

  it('names the talk, its length and the paper; Markdown in titles is text', () => {
    expect(text).toMatch(/^# A \\\*briefing\\\*\n\nAda · 17 June 2025 · 2 slides · 1:31 by word count\n/)
    expect(text).toContain('A briefing on [A paper](https://example.org/paper) by A. Author, Institute, 2025.')
  })

  it('runs a clock from slide to slide, and has none for the backup', () => {
    expect(text).toContain('## 1. Finding 1\n\n*0:00 to 1:15, slide 1 of 2*')
    expect(text).toContain('## 2. Finding 2\n\n*1:15 to 1:31, slide 2 of 2*')
    expect(text).toContain('## 3. Finding 3\n\n*In the backup, for questions*\n\nOnly when asked.')
  })

  it('leaves out backup slides about which nothing is said', () => expect(text).not.toContain('## 4.'))

  it('counts clicks, each at the beginning of a paragraph', () =>
    expect(text).toContain('First.\n\n**▸ click 1** Then\n\n**▸ click 3** last.'))

  it('lists passages by section, each paragraph once, and outside sources, their addresses at the end', () => {
    expect(text).toContain('- The (AI) Act: [¶2][act-passed], [¶3][act-again]\n- Not the paper: [Gazette, Act No. 1][official]')
    expect(text).toContain('why: [The (AI) Act, ¶2][act-passed]')
    expect(text).toContain(`[act-passed]: <${passageUrl(passage, url)}>`)
    expect(text).toContain('[official]: <https://gov.example/act>')
    expect(text.slice(0, text.indexOf('\n[act-again]:'))).not.toContain('](https://example.org/paper#')
  })

  it('takes the slides that are asked for, at their own times', () => {
    const part = scriptOf(facts, [2], data)
    expect(part).not.toContain('## 1.')
    expect(part).toContain('*1:15 to 1:31, slide 2 of 2*')
  })
})
