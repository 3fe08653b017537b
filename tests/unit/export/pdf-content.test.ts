import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/export/pdf/artifacts.ts'
import { latin1, operandsOf, operations } from '../../../src/export/pdf/content-stream.ts'
import { parseToUnicode } from '../../../src/export/pdf/font-text.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const namesIn = (text: string): string[] => [...operations(bytes(text))].map(operation => operation.name)

describe('operations', () => {
  it.each([
    ['numbers, names and arrays are operands', '1 0 0 -1 .5 +2 cm /F1 12 Tf [(a) -20 <0041>] TJ', ['cm', 'Tf', 'TJ']],
    ['operators that meet delimiters', 'q/G3 gs(x)Tj[]TJ<41>Tj Q', ['q', 'gs', 'Tj', 'TJ', 'Tj', 'Q']],
    ['strings hold brackets and operators', '(a (b) \\) EMC f) Tj f', ['Tj', 'f']],
    ['names that begin with a quotation mark', '(a) \' 1 2 (b) " f*', ['\'', '"', 'f*']],
    ['dictionaries of marks', '/Span<</ActualText <FEFF00A0> >>BDC (x) Tj EMC', ['BDC', 'Tj', 'EMC']],
    ['comments', '% f S\nq % Q\rQ', ['q', 'Q']],
    ['words that are values', '/P <</A true /B null /C false>> BDC EMC', ['BDC', 'EMC']],
    ['an inline image is one operation', 'q BI /W 2 /H 1 /CS /G ID \u0001EIS f EI Q', ['q', 'BI', 'Q']],
    ['a string without an end', '(never closed f', []],
  ])('%s', (_, text, expected) => expect(namesIn(text)).toEqual(expected))

  it('tells where an operation begins and ends', () => {
    const text = 'q  0 0 5 5 re\nf Q'
    const [, rectangle] = operations(bytes(text))
    expect(rectangle && text.slice(rectangle.operands, rectangle.end)).toBe('0 0 5 5 re')
  })

  it('tells where an inline image begins and ends', () => {
    const text = 'q BI /W 1 ID \u0001EI\u0001 EI Q'
    const image = [...operations(bytes(text))][1]
    expect(image && text.slice(image.operands, image.end)).toBe('BI /W 1 ID \u0001EI\u0001 EI')
  })
})

it.each([
  ['(a\\(b\\)\\n\\101\\\nc) Tj', 'a(b)\nAc'],
  ['<48 65 6C6> Tj', 'Hel`'],
  ['[(a) 3 (b)] TJ', 'ab'],
])('operandsOf %s', (text, expected) => {
  const [operation] = operations(bytes(text))
  const operands = operation ? operandsOf(bytes(text), operation) : []
  expect(operands.flatMap(operand => 'codes' in operand ? [latin1(operand.codes)] : []).join('')).toBe(expected)
})

it('reads names with escapes', () => {
  const text = bytes('/A#20B Do')
  const [operation] = operations(text)
  expect(operation && operandsOf(text, operation)).toEqual([{ name: 'A B' }])
})

it('parseToUnicode reads single codes, ranges and lists of ranges', () => {
  const map = parseToUnicode('2 beginbfchar <01> <0041> <02> <D83DDE00> endbfchar 2 beginbfrange <10> <12> <0061> <20> <21> [<0066 0069> <7>] endbfrange'.replace(' <7>', ' <0078>'))
  expect([...map]).toEqual([[1, 'A'], [2, '😀'], [16, 'a'], [17, 'b'], [18, 'c'], [32, 'fi'], [33, 'x']])
})

it('applyEdits changes what is named and keeps the rest', () => {
  expect(latin1(applyEdits(bytes('0123456789'), [{ start: 8, end: 8, text: ' EMC' }, { start: 2, end: 5, text: 'x' }, { start: 6, end: 6, text: 'BMC ' }]))).toBe('01x5BMC 67 EMC89')
})
