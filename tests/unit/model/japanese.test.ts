import { describe, expect, it } from 'vitest'
import { markJapanese, splitJapanese, unmarkJapanese } from '../../../model/japanese.ts'

const runs = (text: string): string[] => splitJapanese(text).filter(part => part.japanese).map(part => part.text)

describe('splitting Japanese from English', () => {
  it('finds runs with the Latin letters that touch them', () => {
    expect(runs('The AI Strategy Council (AI戦略会議) of 2023')).toEqual(['AI戦略会議'])
    expect(runs('Page on the AI Act (ＡＩ法)')).toEqual(['ＡＩ法'])
    expect(runs('法律 (令和七年法律第五十三号)')).toEqual(['法律', '令和七年法律第五十三号'])
  })

  it('loses and changes nothing', () => {
    for (const text of ['', 'plain', 'AI原則実践のためのガバナンス・ガイドライン ver. 1.1 (reference)', '法'])
      expect(splitJapanese(text).map(part => part.text).join('')).toBe(text)
  })

  it('takes no English for Japanese, whatever its punctuation', () => {
    expect(runs('“soft law” — Japan’s, § 3 · ¶2 … 100 %')).toEqual([])
  })
})

describe('marking Japanese in Markdown', () => {
  it('sets the language of text', () => {
    expect(markJapanese('- the Act (AI法) passed')).toBe('- the Act (<span lang="ja">AI法</span>) passed')
  })

  it('leaves attributes, code, comments and addresses alone, and marks a link’s words', () => {
    const untouched = '<EventTable caption="AI法" />\n`法`\n<!-- 法 -->'
    expect(markJapanese(untouched)).toBe(untouched)
    expect(markJapanese('[AI法](https://e.jp/法)')).toBe('[<span lang="ja">AI法</span>](https://e.jp/法)')
  })

  it('is undone', () => {
    const note = '雙方 **AI法** met in 港, [AI法](https://e.jp/法).'
    expect(unmarkJapanese(markJapanese(note))).toBe(note)
  })
})
