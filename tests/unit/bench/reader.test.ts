import { describe, expect, it } from 'vitest'
import { barsOf, isReached } from '../../../bench/reader/bars.ts'
import { median, medians, percentile, spreadOf } from '../../../bench/reader/figures.ts'
import { encodingFor, fileFor } from '../../../bench/reader/host.ts'
import { readingOf } from '../../../bench/reader/results.ts'
import type { ProfileResult } from '../../../bench/reader/results.ts'
import { readerSection, withSection } from '../../../bench/reader/table.ts'
import { kindOf, weightsOf } from '../../../bench/reader/traffic.ts'

const asked = [
  { url: 'http://127.0.0.1:1/', at: 0, bytes: 2000 },
  { url: 'http://127.0.0.1:1/assets/a.js?v=1', at: 1, bytes: 90_000 },
  { url: 'http://127.0.0.1:1/assets/b.woff2', at: 2, bytes: 16_000 },
  { url: 'https://fonts.googleapis.com/css2?family=X', at: 3, bytes: 0 },
]
const page = { firstPaint: 100, largestPaint: 120, stands: 130, longestTask: 60, blocking: 10, shift: 0 }
const visit = (shift = 0) => ({ page: { ...page, shift }, first: weightsOf(asked), ahead: weightsOf([]), hosts: ['127.0.0.1:1'] })
const resultsWith = (times: number[], shift = 0): ProfileResult[] => [{ profile: 'as it is', readings: [
  { deck: 'our deck', reading: readingOf([visit(shift)], [{ times: times.map(time => time + 20), scripts: times, shift: 0 }]) },
  { deck: 'starter', reading: readingOf([visit()], [{ times: [60], scripts: [40], shift: 0.25 }]) },
] }]

describe('figures', () => {
  it('take the middle, and for each name its own', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(median([])).toBe(0)
    expect(medians([{ a: 1, b: 9 }, { a: 3, b: 5 }, { a: 2, b: 7 }])).toEqual({ a: 2, b: 7 })
  })

  it('say how times are spread', () => {
    expect(percentile([10, 20, 30, 40], 0.5)).toBe(20)
    expect(percentile([], 0.5)).toBeUndefined()
    expect(spreadOf([5, 16, 17, 30])).toEqual({ count: 4, p50: 16, p95: 30, inFrame: 0.5 })
  })
})

describe('traffic', () => {
  it('is told apart by what is asked for', () => {
    expect(asked.map(({ url }) => kindOf(url))).toEqual(['rest', 'scripts', 'fonts', 'styles'])
    expect(weightsOf(asked)).toEqual({ scripts: 90_000, styles: 0, fonts: 16_000, pictures: 0, rest: 2000, all: 108_000, requests: 4 })
  })

  it('is sent as hosts send it', () => {
    expect(encodingFor('gzip, deflate, br', '.js')).toBe('br')
    expect(encodingFor('gzip', '.css')).toBe('gzip')
    expect(encodingFor('gzip, br', '.woff2')).toBe('identity')
    const isThere = (file: string): boolean => ['index.html', 'read/index.html', 'assets/a.js'].includes(file)
    expect(['/', '/read', '/read/', '/7', '/assets/a.js', '/assets/b.js', '/../assets/a.js'].map(path => fileFor(path, isThere)))
      .toEqual(['index.html', 'read/index.html', 'read/index.html', 'index.html', 'assets/a.js', undefined, 'assets/a.js'])
  })
})

describe('bars', () => {
  const reached = (results: ProfileResult[]): boolean[] => barsOf(results).map(isReached)

  it('are reached or not', () => {
    expect(reached(resultsWith([3, 4, 5]))).toEqual([true, true, true, true, true])
    expect(reached(resultsWith([3, 40], 0.1))).toEqual([true, true, true, false, false])
    expect(reached([])).toEqual([false, false, false, false, false])
  })

  it('stand on the page with both decks', () => {
    const results = resultsWith([3, 40])
    const section = readerSection(results, barsOf(results), 'Today.')
    expect(section).toContain('| next slide: scripts within 16 ms | 50 % | at least 95 % | no |')
    expect(section).toContain('| what | our deck | starter |')
    expect(section).toContain('| · scripts: share within 16 ms | 50.0 % | 0.0 % |')
    expect(section).toContain('| layout shift over all slides | 0 | 0.2500 |')
  })
})

describe('the section of the page', () => {
  const mark = '<!-- others -->'

  it('comes before what others write, and is replaced in its place', () => {
    const once = withSection(`# B\n\ntext\n\n${mark}\n\nrest\n`, 'first $& run', mark)
    expect(once).toMatch(/text\n\n<!-- .* -->\n\nfirst \$& run\n\n<!-- .* -->\n\n<!-- others -->\n\nrest\n$/)
    expect(withSection(once, 'second run', mark)).toBe(once.replace('first $& run', 'second run'))
    expect(withSection('# B\n', 'run', mark)).toMatch(/^# B\n\n<!-- .* -->\n\nrun\n\n<!-- .* -->\n$/)
  })
})
