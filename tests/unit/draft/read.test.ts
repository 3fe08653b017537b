import { describe, expect, it } from 'vitest'
import { decodeReport } from '../../../src/draft/read.ts'

const read = (bytes: string | Buffer) => decodeReport(Buffer.from(bytes as string), 'report.md')

describe('decodeReport', () => {
  it('takes UTF-8, with a byte order mark or without', () => {
    expect(read('# Quays in 港')).toBe('# Quays in 港')
    expect(read('\uFEFF# Quays').trimStart()).toContain('# Quays')
  })

  it.each<[string, string | Buffer, string, RegExp]>([
    ['nothing', '', 'empty-report', /report.md is empty/],
    ['white space', ' \n\n ', 'empty-report', /report.md is empty/],
    ['a PDF that has no zero byte', '%PDF-1.7\n%lamps', 'binary-report', /no Markdown file/],
    ['a Word file', 'PK\u0003\u0004lamps', 'binary-report', /no Markdown file/],
    ['rich text', '{\\rtf1\\ansi Lamps', 'binary-report', /no Markdown file/],
    ['bytes', Buffer.from([35, 32, 0, 1, 2]), 'binary-report', /no Markdown file/],
    ['UTF-16', Buffer.from('\uFEFF# Lamps', 'utf16le'), 'report-encoding', /UTF-16/],
    ['an older encoding, with the line', Buffer.from('# A\n\ncaf\xE9', 'latin1'), 'report-encoding', /line 3/],
  ])('refuses %s, and says what to do', (_, bytes, code, message) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code, exitCode: 2, message: expect.stringMatching(message) as string, hint: expect.stringMatching(/\.$/) as string }))
  })
})
