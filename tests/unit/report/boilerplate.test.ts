import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/parse.ts'

const kindsOf = (block: string): string[] => parseReport(`# Lamps\n\n## Quays\n\nThe quays are dark.\n\n${block}\n`).sections.flatMap(({ paragraphs }) => paragraphs).slice(1).map(({ kind }) => kind)

describe('what a publisher says of the document', () => {
  it.each([
    'Suggested citation: Brook, A. (2024). Lamps of the Bay. Elm Press.',
    '**Lead Authors:** Ada Brook, Bo Lind.',
    'Design and layout: Ida Marsh',
    'Copyright, Elm Harbour Institute, CC BY 4.',
    '© 2024 Elm Harbour Institute. All rights reserved.',
    'This is a work of the harbour and is not subject to copyright. The product may be reproduced without permission.',
    '**Disclaimer:** The lamps were not tested at sea.',
    '> This report presents research findings, not legal opinion.',
    'The information provided here does not, and nothing in this guide should not be taken as legal advice.',
    'The views expressed are those of the authors and do not necessarily reflect those of the harbour.',
    'Please Print on Recycled Paper.',
    'Place orders by calling (202) 555-0143, toll free (866) 555-0109.',
    'Orders may be paid for using a card, check, or money order.',
    'Connect with Elm Harbour on X, LinkedIn, and YouTube.',
    'Twitter: @elmharbour',
    'Ada B. Brook, Managing Director, media@elm.example',
    'https://elm.example/about/contact',
    'Automated answering system: (800) 555-0154',
    'If you or your staff have any questions about this testimony, please contact Ada Brook at brook@elm.example. The crews helped.',
    'Members of the Committee, this completes my prepared statement. I would be pleased to answer.',
  ])('is no argument: %s', text => expect(kindsOf(text)).toEqual(['about']))

  it.each([
    'Copyright law protects the drawings of lamps.',
    'Design matters: the board should draw its lamps anew.',
    'The act says that filling in a form for a crew does not constitute legal advice.',
    'The crews wanted lamps, not legal advice.',
    'The views of ministers do not reflect what crews see at night.',
    'The test can be reproduced in any harbour with the permission of its master.',
    'Crews follow the board on most quays.',
    'For more information on lamps, crews turn to the log.',
    'The board places orders by telephone, which is slow.',
    'Online: nine lamps of ten report their state.',
  ])('is not seen in what argues: %s', text => expect(kindsOf(text)).toEqual(['prose']))
})

describe('what stands among such paragraphs', () => {
  const OWN = ['Suggested citation: Brook, A. (2024). Lamps of the Bay. Elm Press.', '**Lead authors:** Ada Brook, Bo Lind.', '© 2024 Elm Harbour Institute.']
  const WHO = 'The institute was founded in 1989, and lights quays.'
  const kinds = (paragraphs: string[]): string[] => parseReport(['# Lamps', '## On this paper', ...paragraphs].join('\n\n')).sections.flatMap(section => section.paragraphs).map(({ kind }) => kind)
  it('says who the publisher is', () => expect(new Set(kinds([...OWN.slice(0, 2), WHO, ...OWN.slice(2)]))).toEqual(new Set(['about'])))
  it('argues where there are as many others', () => {
    expect(kinds([...OWN, WHO, WHO]).slice(-2)).toEqual(['prose', 'prose'])
    expect(kinds([...OWN.slice(1), WHO]).at(-1)).toBe('prose')
  })
})

describe('a list of links to places of the page', () => {
  it.each([
    ['alone', '- [Why lamps](#why)\n- [How they fail](#how)'],
    ['with the page’s address', '- [Why lamps](https://elm.example/lamps#why)\n- [How they fail](https://elm.example/lamps#how)'],
    ['one in another', '1. [Why lamps](#why)\n   - [At night](#night)\n2. [How they fail](#how)'],
  ])('is no argument: %s', (_, list) => expect(new Set(kindsOf(list))).toEqual(new Set(['about'])))

  it.each([
    ['with words of its own', '- [Why lamps](#why) matter at night\n- [How they fail](#how)'],
    ['of other pages', '- [Why lamps fail](https://elm.example/a#why)\n- [Who pays for them](https://elm.example/b#who)'],
    ['without anchors', '- [Why lamps fail](https://elm.example/a)\n- [Who pays for them](https://elm.example/a)'],
    ['of one item', '- [Why lamps fail](#why)'],
  ])('is not seen in a list %s', (_, list) => expect(new Set(kindsOf(list))).toEqual(new Set(['item'])))
})
