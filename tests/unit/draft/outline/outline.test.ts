import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { roleOf, shortLabel } from '../../../../src/draft/outline/roles.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const outline = (markdown: string) => outlineOf(parseReport(markdown))
const text = 'The lamps of the east quay went dark in spring.'

describe('what a section is for', () => {
  it.each([
    ['Executive Summary', 'summary'], ['Key findings', 'summary'], ['摘要', 'summary'],
    ['INTRODUCTION', 'introduction'], ['1. Introduction', 'introduction'], ['はじめに', 'introduction'],
    ['V. Policy Recommendations', 'recommendations'], ['The Way Forward', 'recommendations'], ['What the Port Must Do', 'recommendations'], ['What Lamps Can Do', 'body'], ['What Should Be Done', 'recommendations'], ['提言', 'recommendations'],
    ['Conclusion and Further Considerations', 'conclusion'], ['Looking Ahead', 'conclusion'], ['結論', 'conclusion'],
    ['Appendix II', 'annex'], ['Glossary', 'annex'],
    ['About the Author', 'about'], ['About ELM', 'about'], ['About Half the Lamps Are Dark', 'body'], ['Notes', 'about'], ['References', 'about'],
    ['The Dark Quay', 'body'], ['1 Introduction', 'introduction'], ['1.2.1 Conclusion', 'conclusion'], ['一、引言', 'introduction'], ['四、结论', 'conclusion'], ['10 Lessons', 'body'],
  ])('%s: %s', (heading, role) => expect(roleOf(heading)).toBe(role))
})

describe('what closes a report', () => {
  const roles = (markdown: string) => outline(markdown).parts.map(({ role, label }) => [role, label])
  const chapters = `## One\n\n${text}\n\n## Two\n\n${text}\n\n### Lamps\n\n${text}\n\n`

  it('is a part of its own, also below the last chapter', () =>
    expect(roles(`${chapters}### Recommendations: Light the Quays\n\n${text}\n\n#### Lamps\n\n${text}`)).toEqual([['body', 'One'], ['body', 'Two'], ['recommendations', 'Recommendations: Light the Quays']]))

  it('is where a part is named so, not what is implied besides', () => {
    expect(roles(`${chapters}## Policy Implications of Lamps\n\n${text}\n\n## Recommendations\n\n${text}`).map(([role]) => role)).toEqual(['body', 'body', 'body', 'recommendations'])
    expect(roles(`${chapters}## Policy Implications of Lamps\n\n${text}`).map(([role]) => role)).toEqual(['body', 'body', 'recommendations'])
  })

  it('stays with its chapter where each has its own, or where the chapter goes on', () => {
    expect(roles(`## One\n\n${text}\n\n### Recommendations\n\n${text}\n\n${chapters}### Recommendations\n\n${text}`)).toHaveLength(3)
    expect(roles(`${chapters}### Recommendations\n\n${text}\n\n### Quays\n\n${text}`)).toHaveLength(2)
  })
})

it('what a chapter says of its makers is no part of its argument', () => {
  const { parts } = outline(`## One\n\n${text}\n\n### About the authors\n\n${text}\n\n#### Ada Brook\n\n${text}\n\n### Lamps\n\n${text}\n\n## About the quays\n\n${text}\n`)
  expect(parts.map(({ role, label, sections }) => [role, label, sections])).toEqual([['body', 'One', [0, 3]], ['about', 'About the authors', [1, 2]], ['about', 'About the quays', [4]]])
})

describe('labels of parts', () => {
  it.each([
    ['II. The Dark Quay', 'The Dark Quay'], ['9. The Dark Quay', 'The Dark Quay'], ['1.2 The Dark Quay', 'The Dark Quay'], ['Section 12: The Dark Quay', 'The Dark Quay'],
    ['1 Introduction', 'Introduction'], ['二、黑暗的码头', '黑暗的码头'], ['10 Lessons', '10 Lessons'], ['1.2 Million Lamps', '1.2 Million Lamps'],
    ['The Dark Quay: How the Port of Elm Saves Power', 'The Dark Quay'],
    ['Why the Harbour Board of the Port Switched Its Lamps Off', 'Why the Harbour Board'],
    ['How Elm, the Ash Board, and the Ministry Could Light Quays', 'How Elm, the Ash Board, and the Ministry…'], ['Elm Needs to Balance the Interests of Tugs and Ferries', 'Elm Needs to Balance the Interests of Tugs'],
    ['灯りのない埠頭で何が起きたのかを港湾局の記録から読み解く試み', '灯りのない埠頭で何が起きたのかを港湾局の記録から読み解…'],
  ])('%s → %s', (heading, label) => {
    expect(shortLabel(heading)).toBe(label)
    expect(shortLabel(heading).length).toBeLessThanOrEqual(44)
  })
})

describe('parts of a report', () => {
  it('takes the highest level that occurs twice', () => {
    const { parts } = outline(`# Lamps\n\n### One\n\n${text}\n\n#### Within\n\n${text}\n\n### Two\n\n${text}\n`)
    expect(parts.map(({ heading, sections }) => [heading, sections.length])).toEqual([['One', 2], ['Two', 1]])
  })

  it('takes what stands before the first heading as the summary', () => {
    const { parts } = outline(`${text}\n\n## One\n\n${text}\n\n## Two\n\n${text}\n`)
    expect(parts.map(({ role }) => role)).toEqual(['summary', 'body', 'body'])
  })

  it('takes what stands under the title as the summary, too', () => {
    const { parts } = outline(`# Lamps\n\n${text}\n\n## One\n\n${text}\n\n## Two\n\n${text}\n`)
    expect(parts.map(({ role, label }) => `${label} (${role})`)).toEqual(['Summary (summary)', 'One (body)', 'Two (body)'])
  })

  it('takes no signature under a motto for the name of a section', () => {
    expect(outline(`## – Ada Brook\n\n${text}\n\n## Introduction\n\n${text}\n`).headings).toEqual(['', 'Introduction'])
  })

  it('needs no title', () => {
    expect(outline(`${text}\n`).title).toBe('A report without a title')
    expect(outlineOf(parseReport(`${text}\n\n## One\n\n${text}\n`), {}, 'lamps-of-elm.md').title).toBe('Lamps of elm')
  })

  it('is one part without headings, and none without text', () => {
    expect(outline(`${text}\n\n${text}\n`).parts.map(({ role }) => role)).toEqual(['body'])
    expect(outline('# Only a heading\n').parts).toEqual([])
  })

  it('tells parts of one name apart', () => {
    const labels = outline(`## Lamps\n\n${text}\n\n## Lamps\n\n${text}\n`).parts.map(({ label }) => label)
    expect(new Set(labels).size).toBe(2)
  })

  it('leaves front matter to the user where the user says otherwise', () => {
    const report = parseReport(`---\ntitle: Quays\nauthor: Ada Brook\n---\n\n${text}\n`)
    expect(outlineOf(report, { title: 'Lamps', author: 'Bo Lind', date: '2024' })).toMatchObject({ title: 'Lamps', authors: ['Bo Lind'], date: '2024' })
  })
})

describe('parts of one name', () => {
  it('are told apart without a figure', () => {
    const text = ['first', 'second', 'third'].map(word => `## Costs\n\nThe ${word} budget of the quay was spent on lamps before the winter came.`).join('\n\n')
    const labels = outlineOf(parseReport(`# Quay\n\n${text}\n`)).parts.map(({ label }) => label).filter(label => label.startsWith('Costs'))
    expect(labels).toEqual(['Costs', 'Costs (ii)', 'Costs (iii)'])
  })
})

describe('plain numbers before headings', () => {
  const headings = (...titles: string[]) => outlineOf(parseReport(titles.map(title => `## ${title}\n\nThe quay is dark.`).join('\n\n'))).headings
  it('are left out where they count on', () => expect(headings('1 Introduction', '2 The state of lamps', '3 Who pays')).toEqual(['Introduction', 'The state of lamps', 'Who pays']))
  it('stay where they are figures', () => expect(headings('Lamps', '10 Lessons for ports')).toEqual(['Lamps', '10 Lessons for ports']))
})
