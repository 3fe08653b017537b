import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../src/draft/pictures/kind.ts'
import { isSafeSvg } from '../../../../src/draft/pictures/svg.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap(part => typeof part === 'string' ? [...part].map(sign => sign.charCodeAt(0)) : part))
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
const svg = (inner: string, attributes = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`

describe('a picture', () => {
  it.each([
    ['PNG', bytes('\x89PNG\r\n\x1A\n', [0, 0, 0, 13], 'IHDR', [0, 0, 2, 0, 0, 0, 1, 0]), 'png', 512, 256],
    ['GIF', bytes('GIF89a', [0, 2, 0, 1]), 'gif', 512, 256],
    ['JPEG', bytes([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 1, 0, 2, 0, 3, 0]), 'jpg', 512, 256],
    ['lossy WebP', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0, 2, 0, 1]), 'webp', 512, 256],
    ['lossless WebP', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2F, 0xFF, 0xC1, 0x3F, 0]), 'webp', 512, 256],
    ['extended WebP', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0xFF, 1, 0, 0xFF, 0, 0]), 'webp', 512, 256],
  ])('is known by its bytes: %s', (_, content, ending, width, height) => expect(kindOf(content)).toEqual({ ending, size: { width, height } }))

  it('is a drawing that only draws', () => {
    expect(kindOf(readFileSync(new URL('../../../fixtures/reports/pictures/harbour/lamps.svg', import.meta.url)))).toEqual({ ending: 'svg', size: undefined })
  })

  it.each([
    ['text', bytes('Lamps')], ['nothing', bytes('')], ['a PDF', bytes('%PDF-1.7')], ['a page', bytes('<!doctype html><html><body>x</body></html>')],
    ['a PNG without a size', bytes('\x89PNG\r\n\x1A\n', [0, 0, 0, 13], 'IHDR', zeros(8))], ['a JPEG cut off', bytes([0xFF, 0xD8, 0xFF, 0xE0, 0, 4])],
    ['a JPEG without end', bytes([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0], zeros(40))], ['a drawing in another encoding', bytes('<svg xmlns="x"><text>', [0xE9], '</text></svg>')],
  ])('is not %s', (_, content) => expect(kindOf(content)).toBeUndefined())
})

describe('a drawing', () => {
  it.each([
    ['shapes and words', svg('<g id="a"><path d="M0 0h9"/><text x="1">Lamps &amp; quays, on and off</text></g>')],
    ['parts used again', svg('<defs><linearGradient id="g"/></defs><use xlink:href="#a"/><rect fill="url(#g)" style="stroke:url(\'#g\')"/>')],
    ['pixels of its own', svg('<image href="data:image/png;base64,iVBO"/>')],
    ['what Matplotlib writes', `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata>')}`],
  ])('may hold %s', (_, text) => expect(isSafeSvg(text)).toBe(true))

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script under another name', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
    ['a handler', svg('', 'onload="alert(1)"')],
    ['a handler after a slash', svg('<rect/onclick=alert(1) />')],
    ['a page', svg('<foreignObject><p>x</p></foreignObject>')],
    ['a link out', svg('<a href="https://outside.example/">x</a>')],
    ['a link that runs', svg('<a xlink:href="javascript:alert(1)">x</a>')],
    ['a link in disguise', svg('<a xlink:href="&#x6a;avascript:alert(1)">x</a>')],
    ['a picture from outside', svg('<image href="https://outside.example/x.png"/>')],
    ['a drawing in a drawing', svg('<image href="data:image/svg+xml;base64,PHN2"/>')],
    ['a style from outside', svg('<style>@import "https://outside.example/x.css"</style>')],
    ['a fill from outside', svg('<rect style="fill:url(https://outside.example/x.svg#a)"/>')],
    ['the same in escapes', svg('<rect style="fill:\\75rl(https://outside.example/x.svg#a)"/>')],
    ['what becomes a link', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'],
    ['a style sheet of its own', '<?xml-stylesheet href="x.css"?><svg/>'],
  ])('may not hold %s', (_, text) => expect(isSafeSvg(text)).toBe(false))
})
