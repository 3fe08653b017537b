/** An empty deck of our kind: a cover, a finding with its claim, the backup, and how the deck was made, with a paper of a few lines to replace. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { markdownText } from '../../model/markdown-text.ts'
import { sha256 } from '../check/lock-file.ts'
import { ReportDeckError, exitCodes, fromDiskError } from '../errors.ts'
import { LOCK_FILE } from '../evidence/deck.ts'
import { lockText, lookUp, makeLock } from '../evidence/lock.ts'
import { withStagedFolder } from '../export/files.ts'
import { parseReport } from '../report/parse.ts'
import { IGNORED, REPORT_FILE } from './draft.ts'
import { outlineOf } from './outline/outline.ts'
import { headmatter } from './render/head.ts'

const MINUTES = 10

const REPORT = `---
title: TITLE
---

## Findings

Put your paper in place of this file, in Markdown. A passage is named by its section, its paragraph, its first words and its last.
`

const evidenceOf = (title: string): object => ({
  report: { title, short: 'Paper', author: 'an author to name' },
  sections: { Findings: 'Findings' },
  passages: [{ id: 'what-a-passage-is', section: 'Findings', paragraph: 1, start: 'A passage is named', end: 'words and its last.' }],
})

const note = (text: string): string => `<!--\n${text}\n-->`

const COVER = 'Good morning. Say here in two or three sentences what the paper is about, why it matters to those who listen, and what you will ask of them at the end. These notes are what presenter mode shows beside the slide, and what the handout prints under it. Every statement carries a small number, which opens the paper at its sentence.'
const FINDING = `A passage is named by its section, its paragraph, its first words and its last. [[what-a-passage-is]]

Say here what the slide shows, in sixty to a hundred and thirty words: that is half a minute to a minute of talking. Begin with the finding, then give the reason for it, and end with what follows for those who listen. Name the passages behind what you say in double square brackets, as above. The check reads notes as it reads slides, so that a figure in them must stand in a passage, too.`

const PAGES = (): [string, string][] => [
  ['pages/01-findings.md', `---
section: Findings
routeAlias: first-finding
evidence: [what-a-passage-is]
---

# A finding is a sentence that says what the slide shows

- A passage is named by its section and paragraph <Cite id="what-a-passage-is" />

${note(FINDING)}
`],
  ['pages/02-backup.md', `---
layout: reference
section: Backup
routeAlias: details
backup: true
evidence: [what-a-passage-is]
---

# Details for questions

- What does not fit the talk stands here <Cite id="what-a-passage-is" />

${note('The backup is outside the flow of the talk. It holds what answers questions, page by page, and each page can be reached from presenter mode.')}

---
layout: method
section: Backup
routeAlias: method
backup: true
---

# How this deck was made

- Every claim leads back to its passage in the paper.
- The check compares figures, dates and modal verbs with the passages.

${note('Say here how the deck was made, and what in it is not the paper’s: outside sources, editor’s notes, and words that are your own.')}
`],
]

/** Where the disk refuses: this command has no option for the folder. */
const ELSEWHERE = 'Name another folder'

const README = (title: string): string => `# ${markdownText(title)}

Next: put your paper into \`report.md\`, name its passages in \`data/evidence.yaml\`, write slides in \`pages/\`; \`report-deck check . --report report.md\` says what is missing and renews the lock, \`report-deck dev\` shows every edit.
`

/** The files of the deck by path. The same title gives the same files. */
export function newDeck(title: string): Map<string, string> {
  const markdown = REPORT.replace('TITLE', () => JSON.stringify(title))
  const report = parseReport(markdown)
  const evidence = evidenceOf(title)
  const lock = makeLock(lookUp(report, (evidence as { passages: Parameters<typeof lookUp>[1] }).passages), sha256(markdown), sha256)
  const head = { ...headmatter({ ...outlineOf(report), title }, 'a briefing', MINUTES), layout: 'cover', section: 'Opening' }
  return new Map([
    ['slides.md', `---\n${stringify(head, { lineWidth: 0 }).replace(/-{3,}/g, '—')}---\n\n# ${markdownText(title)}\n\n${note(COVER)}\n\n---\nsrc: ./pages/01-findings.md\n---\n\n---\nsrc: ./pages/02-backup.md\n---\n`],
    ...PAGES(),
    ['data/evidence.yaml', stringify(evidence, { lineWidth: 0 })],
    [LOCK_FILE, lockText(lock)],
    [REPORT_FILE, markdown],
    ['README.md', README(title)],
    ['.gitignore', IGNORED],
  ])
}

/** Writes it whole or not at all. Fails with `out-in-use` where the folder holds anything. */
export async function writeNewDeck(folder: string, title: string, signal?: AbortSignal): Promise<string[]> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => error.code === 'ENOENT' ? [] : error.code === 'ENOTDIR' ? ['itself'] : Promise.reject(fromDiskError(error, folder, ELSEWHERE)))
  if (there.length > 0)
    throw new ReportDeckError('out-in-use', `${folder} is not empty, or no folder.`, { place: folder, hint: 'Name a new or empty folder.', exitCode: exitCodes.usage })
  const files = newDeck(title)
  await withStagedFolder(folder, signal, async (dir) => {
    for (const [path, text] of files) {
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), text)
    }
  }, ELSEWHERE)
  return [...files.keys()]
}
