import { describe, expect, it } from 'vitest'
import { contentProblems, outsideResources } from '../../../src/export/one-file/inspect.ts'
import { slideFacts } from './facts.ts'

const messages = (problems: { message: string, place?: string }[]): string => problems.map(({ place, message }) => `${place ?? ''} ${message}`).join('\n')

describe('outsideResources', () => {
  it.each([
    ['a script', '<script src="/assets/a.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="a.css">'],
    ['a picture', '<img alt="" src="https://example.org/a.png">'],
    ['a picture of a style', '<style>a{background:url(/a.png)}</style>'],
    ['an imported style', '<style>@import "a.css";</style>'],
    ['an imported script', '<script type="module">import("./a.js")</script>'],
  ])('finds %s', (_, page) => {
    expect(messages(outsideResources(page))).toMatch(/a\.(?:js|css|png) is not inside the file/)
  })

  it('lets links and what is inside pass', () => {
    expect(outsideResources('<a href="https://example.org">x</a><img src="data:,"><link rel="icon" href="data:,"><style>a{background:url(data:,);mask:url(#b)}</style><script>"import"</script>')).toEqual([])
  })
})

describe('contentProblems', () => {
  const note = 'Say first that nobody outside the ministry had been asked. [click] Then pause.'
  const slides = [slideFacts({ title: 'A cover<br>in parts' }), slideFacts({ no: 2, title: 'Japan chose soft law', note })]
  const page = (...texts: string[]): string => `<body><script>f(${texts.map(text => JSON.stringify(text)).join()})</script></body>`

  it('is content with titles and notes', () => {
    expect(contentProblems(page('Japan chose soft law', `<p>${note.replace('[click]', '<span class="x"></span>')}</p>`), slides)).toEqual([])
  })

  it('misses a title, and a note that was wanted', () => {
    expect(messages(contentProblems(page('Japan chose'), slides))).toMatch(/title of slide 2 is not in[\s\S]*note of slide 2 is not in/)
  })

  it('finds a note that was not wanted, and lets pass what slides say in public', () => {
    const held = page('Japan chose soft law', 'nobody outside the ministry had been asked')
    expect(messages(contentProblems(held, slides, ''))).toMatch(/slide 2 its note is in the file: "nobody outside the ministry had"/)
    expect(contentProblems(held, slides, 'Nobody outside the ministry had been asked.')).toEqual([])
  })
})
