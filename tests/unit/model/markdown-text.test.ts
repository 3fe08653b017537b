import { describe, expect, it } from 'vitest'
import { attributeText, headText, markdownText, noteText, signsShown } from '../../../model/markdown-text.ts'
import { parseMarkdown, textOf } from '../../../src/report/markdown.ts'

const bare = (text: string): string => text.replace(/\u2060/g, '')

describe('text as Markdown', () => {
  it.each([
    '# no heading', 'a -- b --- c ... (c) (TM) +-', '- no item', '+ no item', '1. no number', '2) no number', '> no quote', '*no* _stress_ ~~no~~', '`no code`', '[no](https://example.org)',
    '![no](picture.png)', '<b>no</b> & &amp; &#60;', '{{ no }} {{{ no }}}', ':no{.class} ::no:: a:b', '| a | b |', '$x^2$ and $5', 'a\\b', 'a@b', 'ends in #', '---', '<!-- no -->', '[[none]] [click]', '\u202Ereversed\u202C',
  ])('%j is that very text', (text) => {
    const nodes = parseMarkdown(markdownText(text)).children
    expect(nodes.map(node => node.type)).toEqual(['paragraph'])
    expect(bare(nodes.map(textOf).join(''))).toBe(text.replace(/[\u202A-\u202E]/g, ' ').trim())
  })

  it('opens no expression of Vue, and no address that would become a link', () => {
    expect(markdownText('a {{ b }}')).not.toMatch(/\{\\?\{/)
    expect(parseMarkdown(markdownText('see https://example.org or www.example.org')).children[0]).toMatchObject({ children: [{ type: 'text' }] })
  })
})

describe('text elsewhere', () => {
  it('neither ends a note nor moves it on', () => {
    expect(noteText('a --> b [click] c')).not.toMatch(/-->|\[click/)
  })

  it('stays within an attribute', () => {
    expect(attributeText('a" onclick="b {{ c }} <d>')).toBe('a&quot; onclick=&quot;b {\u2060{ c }} &lt;d&gt;')
  })

  it('holds no markup in the headmatter', () => {
    expect(headText('</title><script>a</script> {{ b }}')).toBe('‹/title›‹script›a‹/script› (( b ))')
  })

  it('does not end the headmatter, which Slidev ends at any three hyphens', () => {
    expect(headText('Lamps --- on quays -----')).toBe('Lamps — on quays —')
  })

  it('has entities that are read as the signs they stand for, once', () => {
    expect(signsShown('R&amp;D &lt;b&gt; &amp;lt;')).toBe('R&D <b> &lt;')
    expect(signsShown(markdownText('R&D in <Elm>'))).toBe('R&D in <Elm>')
  })
})
