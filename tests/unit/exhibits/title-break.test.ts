import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { withTitleLines } from '../../../exhibits/title-break.ts'
import { fitsTitle, heldWords, lengthOf, titleLines } from '../../../model/title-lines.ts'

const broken = (title: string): string => titleLines(title).join(' / ')

describe('a title', () => {
  it.each([
    'The terms on which the argument rests',
    'A title so long that it needs a second line without any place at which its sense would ask for one',
  ])('stands as it is: %s', title => expect(titleLines(title)).toEqual([title]))

  it.each([
    'Rules were announced to the public in the spring; / nobody read them before the summer',
    'Rules were announced to the public, after a delay; / nobody read them before the summer',
    'Rules that were announced to the public in spring, / and nobody had read before summer',
    'The ministry will need to write its own rules / and, with its neighbour, must learn to read them',
    'The rules that were announced are hard to read / because nobody asked those who read them',
    'Three rules were announced to the public: one short, / one long that takes up the rest, and one that nobody read',
  ])('breaks where the sense asks for it: %s', title => expect(broken(title.replace(' / ', ' '))).toBe(title))

  it('does not break before its strongest stop', () => {
    const title = 'The ministry can write the rules for all and then read them out to each of us; to follow them takes time'
    expect(titleLines(title)).toEqual([title])
  })
})

describe('words of a title that no line’s end parts', () => {
  it.each([
    ['a name', 'The challenges that a long reign of the Queen Ada brings defy every rule of the port', ['of the Queen Ada']],
    ['a preposition and what it leads to', 'Two ports together account for over a third of all the lamps that are made', ['for over a third', 'of all', 'that are made', 'the lamps']],
    ['a figure and its unit', 'The new strategy promises every port 70 percent fewer lamps and nobody knows who pays', ['70 percent']],
  ])('are those of %s', (_, title, held) => {
    const groups = heldWords(title)
    expect(groups.join(' ')).toBe(title)
    expect(groups).toEqual(expect.arrayContaining(held))
  })

  it('are all in a title of one line', () => expect(heldWords('The port of Elm is dark')).toEqual(['The port of Elm is dark']))

  it('tear no hole into a line', () => expect(Math.max(...heldWords(`The ${'Lamp '.repeat(30).trim()}`).map(group => group.length))).toBeLessThan(25))
})

describe('room for a title', () => {
  it('is measured by its letters’ width, not their number', () => {
    const [narrow, wide] = ['Little is still told till it is felt in all filthy little inlets of the still little isle', 'WHO MOWS MAY OWN MANY WARM ROOMS ABOVE MAMMOTH MARKET HOMES WHOM WOMEN MAY WARM']
    expect([narrow.length > wide.length, fitsTitle(narrow, 90), fitsTitle(wide, 90)]).toEqual([true, true, false])
  })

  it('is that of two lines', () => expect([120, 70, 40].map(most => fitsTitle('The quays of Elm are dark in winter because nobody lights their lamps', most))).toEqual([true, true, false]))

  it('is that of the font', () => {
    expect(['m', 'i', 'W', 'é', '港'].map(lengthOf)).toEqual([0.98, 0.34, 1.02, lengthOf('e'), 1])
  })

  it('is that of the title as it is set: years that stay together take a line’s end with them', () =>
    expect(['winters', '2022 and 2023'].map(when => fitsTitle(`The pilots of the coast were even lost at a dark quay between ${when} and there were claims that the board was responsible`, 144))).toEqual([true, false]))

  it('counts letters that are twice as wide', () => expect([20, 30].map(count => fitsTitle('港'.repeat(count), 100))).toEqual([true, true]))
})

describe('a slide’s title', () => {
  const title = 'Rules were announced to the public in the spring; nobody read them before the summer'
  const textOf = (node: { children: unknown }): string => typeof node.children === 'string' ? node.children : (node.children as (string | { children: unknown })[]).map(part => typeof part === 'string' ? part : textOf(part)).join('')

  it('keeps its text', () => {
    const [drawn] = withTitleLines([h('h1', { id: 'a' }, title)])
    expect(drawn?.props?.id).toBe('a')
    expect(drawn?.children).toHaveLength(3)
    expect(textOf(drawn ?? { children: '' })).toBe(title)
  })

  it('is left alone where it holds more than text, and so is everything else', () => {
    const content = [h('h1', [h('em', 'Rules'), title]), h('p', title)]
    expect(withTitleLines(content)).toEqual(content)
  })
})
