import { describe, expect, it } from 'vitest'
import { authorsOf, dateOf, titleFromFile, titlesOf, urlOf } from '../../../../src/draft/outline/meta.ts'

describe('who wrote a report, and when', () => {
  it.each([
    ['Ada Brook', ['Ada Brook']],
    ['Ada Brook and Bo Lind', ['Ada Brook', 'Bo Lind']],
    ['Ada Brook, Bo Lind, and Cy Moor', ['Ada Brook', 'Bo Lind', 'Cy Moor']],
    ['Ada Brook; Bo Lind & Cy Moor, et al.', ['Ada Brook', 'Bo Lind', 'Cy Moor']],
    [undefined, []],
  ])('reads the authors %j', (text, names) => expect(authorsOf(text)).toEqual(names))

  it.each([
    ['2024-04-12 12:00:00 +0800', '2024-04-12'],
    ['2024-04', '2024-04'],
    ['2024', '2024'],
    ['12 April 2024', '2024-04-12'], ['April 12, 2024', '2024-04-12'], ['Apr. 2024', '2024-04'], ['1 Sept 2024', '2024-09-01'], ['2024/04/12', '2024-04-12'],
    ['2024年4月12日', '2024-04-12'], ['31 February 2024', undefined], ['Quay 2024', undefined],
    ['0000-00-00 00:00:00 +0800', undefined],
    ['2024-13-40', undefined],
    ['2023-02-30', undefined],
    ['last spring', undefined],
    [undefined, undefined],
  ])('reads the date %j', (text, date) => expect(dateOf(text)).toBe(date))

  it.each([
    ['https://example.org/paper', 'https://example.org/paper'],
    ['javascript:alert(1)', undefined],
    ['paper.html', undefined],
  ])('takes %j as an address or leaves it', (text, url) => expect(urlOf(text)).toBe(url))
})

describe('the title of a report', () => {
  it.each([
    ['a short name gives way to the long one', 'Quays And Lamps', 'Lamps on the Quays of the Port of Elm', { title: 'Lamps on the Quays of the Port of Elm', subtitle: undefined }],
    ['the long one has its own subtitle', 'Quays And Lamps', 'Lamps and Quays: Why the Port of Elm Needs Both', { title: 'Lamps and Quays', subtitle: 'Why the Port of Elm Needs Both' }],
    ['what goes on after the title stands below', 'Quays and Lamps', 'Full title: Quays and Lamps: Why the Port of Elm Needs Both', { title: 'Quays and Lamps', subtitle: 'Why the Port of Elm Needs Both' }],
    ['other words stand below', 'Lamps On The Quay', 'A Case for Light', { title: 'Lamps On The Quay', subtitle: 'A Case for Light' }],
    ['a sentence is no title', 'Quays And Lamps', 'This paper asks what lamps on quays are for.', { title: 'Quays And Lamps', subtitle: 'This paper asks what lamps on quays are for.' }],
    ['there is no other', 'Quays', undefined, { title: 'Quays', subtitle: undefined }],
    ['both are the same', 'Quays', 'Quays', { title: 'Quays', subtitle: undefined }],
  ])('%s', (_, title, description, titles) => expect(titlesOf(title, description)).toEqual(titles))
})

describe('a file’s name', () => {
  it.each([
    ['2025-10-09-lamps-and-quays.md', 'Lamps and quays'],
    ['Harbours in the Dark.markdown', 'Harbours in the Dark'],
    ['elm_quays_v2.md', 'Elm quays v2'],
    ['report-final.md', undefined],
    ['u2b.md', undefined],
    ['2025.md', undefined],
    ['', undefined],
  ])('%s names a report: %s', (name, title) => expect(titleFromFile(name)).toBe(title))
})
