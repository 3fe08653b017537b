import { describe, expect, it } from 'vitest'
import { pictureName, pngSize } from '../../../src/export/formats/png.ts'
import { isFormatFile } from '../../../src/export/formats/names.ts'

describe('pictureName', () => {
  it.each([
    ['007-02', 25, false, '07.png'],
    ['007-02', 25, true, '07-02.png'],
    ['007', 9, false, '07.png'],
    ['007', 1000, false, '0007.png'],
  ])('%s of %i slides, with clicks %s: %s', (id, slides, withClicks, name) => expect(pictureName(id, slides, withClicks)).toBe(name))
})

describe('pngSize', () => {
  it('reads width and height from the header', () => {
    const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64')
    expect(pngSize(onePixel)).toEqual({ width: 1, height: 1 })
  })
  it('finds none in other bytes', () => expect(pngSize(Buffer.from('no picture at all, only some text'))).toBeUndefined())
})

describe('isFormatFile', () => {
  it.each(['slides.pdf', 'brief/handout.pdf', 'slides.html', '/a/b/script.md', 'png/01.png', 'brief/png/02-01.png'])('%s is one', path => expect(isFormatFile(path)).toBe(true))
  it.each(['slides.md', 'index.html', 'pages/01.md', 'pictures/01.png', 'png/notes.txt'])('%s is none', path => expect(isFormatFile(path)).toBe(false))
})
