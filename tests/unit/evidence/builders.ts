/** Small decks for rule tests: every field has a value, a test names only what it is about. */
import type { DeckData } from '../../../model/data.ts'
import type { LockedPassage, OutsideSource, Passage } from '../../../model/evidence.ts'
import type { Dossier, ExhibitRow, Slide } from '../../../src/evidence/deck.ts'
import { lockPassage } from '../../../src/evidence/lock.ts'

/** Not a real hash: enough to tell texts apart. */
export const fakeHash = (text: string): string => Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64)

export function passage(id: string, overrides: Partial<Passage> = {}): Passage {
  return { id, section: 'Introduction', paragraph: 1, start: 'The', ...overrides }
}

export function source(id: string, says: string, overrides: Partial<OutsideSource> = {}): OutsideSource {
  return { id, publisher: 'Parliament', title: 'An Act', url: 'https://example.org/act', says, ...overrides }
}

export function data(overrides: Partial<DeckData> = {}): DeckData {
  const report = { title: 'Pilots', short: 'Example', author: 'A. Example', publisher: 'Institute', date: '2024-03-01' }
  return {
    evidence: { report, sections: {}, passages: [], sources: [] },
    tables: [], timeline: [], act: null, recommendations: [], bodies: [], differences: [], relations: [],
    ...overrides,
  }
}

export function slide(overrides: Partial<Slide> = {}): Slide {
  return {
    number: 1, file: 'pages/a.md', line: 1, title: 'The school should open', titleLine: 3, layout: 'default', backup: false,
    frontmatter: {}, content: '', contentLine: 3, evidence: [], sources: [], claims: [], editorNotes: [], cites: [],
    exhibits: [], tags: [], images: [], note: undefined, noteLine: 9, noteCites: [],
    ...overrides,
  }
}

export function row(texts: string[], overrides: Partial<ExhibitRow> = {}): ExhibitRow {
  return { file: 'tables', row: 'school row 1', path: 'data/tables.yaml', line: 7, texts, evidence: [], sources: [], ...overrides }
}

/** A slide that shows one row. */
export function slideWithRow(exhibitRow: ExhibitRow, overrides: Partial<Slide> = {}): Slide {
  return slide({ exhibits: [{ component: 'ReportTable', line: 5, rows: [exhibitRow] }], ...overrides })
}

/** A dossier whose passages hold the given texts, and whose sources say the given texts. */
export function dossier(slides: Slide[], passages: Record<string, string> = {}, sources: Record<string, string> = {}): Dossier {
  const locked = Object.entries(passages).map(([id, text]): [string, LockedPassage] => [id, lockPassage(text, fakeHash)])
  const lock = { version: 1 as const, report: fakeHash('report'), passages: Object.fromEntries(locked) }
  const base = data()
  return {
    decks: [{ entry: 'slides.md', headmatter: {}, slides }],
    data: {
      ...base,
      evidence: {
        ...base.evidence,
        passages: Object.keys(passages).map(id => passage(id)),
        sources: Object.entries(sources).map(([id, says]) => source(id, says)),
      },
    },
    lock, lockOnDisk: lock, lookups: undefined, accept: false, lineOf: () => 12,
  }
}

export const named = (...ids: string[]) => ids.map(id => ({ id, line: 2 }))
