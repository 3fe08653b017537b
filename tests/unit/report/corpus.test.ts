/** Real reports, where they are at hand: they are not part of this repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus')
const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.md')) : []

/** All words of a Markdown body, markup aside. */
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

describe.skipIf(files.length === 0)('the corpus', () => {
  it.each(files)('%s', (file) => {
    const markdown = readFileSync(path.join(folder, file), 'utf8')
    const { sections, title } = parseReport(markdown)
    const paragraphs = sections.flatMap(section => section.paragraphs)
    expect(title).not.toBe('')
    expect(paragraphs.every(paragraph => paragraph.text !== '' && paragraph.sentences.length > 0)).toBe(true)
    expect(paragraphs.every(paragraph => paragraph.sentences.map(sentence => sentence.text).join(' ').replace(/\s/g, '') === paragraph.text.replace(/\s/g, ''))).toBe(true)
    expect(sections.every(section => section.paragraphs.every((paragraph, i) => paragraph.number === i + 1))).toBe(true)
    const read = wordCount(paragraphs.map(paragraph => paragraph.text).join(' '))
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThanOrEqual(wordCount(markdown))
  })
})
