import { describe, expect, it } from 'vitest'
import { planReport } from '../../../../src/draft/draft.ts'
import { withoutNames } from '../../../../src/draft/plan/findings.ts'

const refs = [{ section: 1, paragraph: 1, sentence: 0 }]
const slide = (text: string, more: { refs?: typeof refs, isSeries?: boolean } = {}) => ({ chosen: { title: { text, refs: more.refs ?? [] }, titled: undefined, ...more.isSeries ? { isSeries: true } : {} } })
const titles = (slides: Parameters<typeof withoutNames>[0], isPartTold = false): string[] => withoutNames(slides, isPartTold).map(({ chosen }) => chosen.title.text)

describe('a slide under a mere name', () => {
  const [lamps, fuel, dark, counted] = [slide('Lamps'), slide('Fuel'), slide('The quays are dark', { refs }), slide('What the paper finds', { isSeries: true })] as const

  it('stands in the talk only where its part has no other', () => {
    expect(titles([lamps, fuel])).toEqual(['Lamps'])
    expect(titles([lamps, dark, fuel])).toEqual(['The quays are dark'])
    expect(titles([lamps, fuel], true)).toEqual([])
  })

  it('is none where it counts off what the name says', () => expect(titles([lamps, counted])).toEqual(['What the paper finds']))
})

describe('an introduction', () => {
  // Too long for a title, and with no end that may go.
  const long = [
    'What most keepers of the northern harbours know about oil, wicks, glass and weather is nowhere written down for those who follow them.',
    'Whether merchants, insurers or ferrymen gain from unlit piers is a question that neither ministers nor mayors of coastal towns have asked.',
    'How often trawlers, barges and rowing boats collide near unmarked sandbanks is known only to surgeons, widows and owners of boatyards.',
    'Why engineers, masons and carpenters left for inland cities is told differently by unions, employers and priests of every parish.',
    'Which charts, almanacs and tide tables navigators trust most depends less on accuracy than on who printed, sold or inherited them.',
    'Where smugglers, fishermen and customs officers share jetties is no secret to anyone who has ever bought tobacco, brandy or silk there.',
  ]
  const body = ['lamps', 'masts', 'docks', 'gates', 'pumps', 'sluices'].map(thing => `The ${thing} of Elm cost more than the board had planned. The ${thing} of Ash failed in every storm of the winter. The ${thing} of Oakhaven saved the crews two hours a day.`).join('\n\n')
  const told = (more: string): string[] => planReport(`# Harbours\n\n## Introduction\n\n${long.join('\n\n')}\n\n${more}\n\n## The state of things\n\n${body}\n`, { minutes: 20, briefMinutes: 5, hash: text => text.slice(0, 8) }).slides
    .filter(({ backup, part, body: { form } }) => !backup && form === 'points' && part === 'Introduction').map(({ title }) => title.text)

  it('has no slide under a mere name where other parts follow: the minute has told it', () => expect(told('')).toEqual([]))

  it('has one that a finding heads', () => {
    const found = ['Charts of the coast have grown dear in every town.', 'Two old brothers draw nearly all charts of the islands.', 'Young pilots lose their way in fog because charts are wrong.', 'Taverns sell copies of charts at night.',
      'Copies carry errors of charts from one year to the next.', 'The guild of surveyors has lost half of its members.', 'Schools of the north no longer teach surveyors.', 'Surveyors earn less than cooks on the ferries.', 'Ferries now carry their own surveyors to sea.']
    expect(told(found.join(' '))).not.toEqual([])
  })
})

describe('what no statement of its own can head', () => {
  const said = ['There are several lamps that burn dear oil on the old quays.', 'There are some masts that hold glass lamps above the town.', 'There are many crews that buy wicks for each lamp in winter.',
    'There are a few keepers who clean glass with sand of the coast.', 'There are various wicks that smoke in every storm of autumn.', 'There are certain towns that light their piers by hand.']
  const [storms, ...later] = ['Storms of the winter break more glass than sand can clean.', 'The board buys dear oil for all the old glass lamps.', 'Charts of the coast have grown dear in every town.', 'Two old brothers draw nearly all charts of the islands.', 'Young pilots lose their way in fog because charts are wrong.',
    'Taverns sell copies of charts at night.', 'Copies carry errors of charts from one year to the next.', 'The guild of surveyors has lost half of its members.', 'Schools of the north no longer teach surveyors.', 'Surveyors earn less than cooks on the ferries.', 'Ferries now carry their own surveyors to sea.',
    'A widow of the coast cleans glass for lamps and masts.', 'Keepers of the town pay wicks and glass with bread.', 'Crews of every pier have lit wicks by hand in winter.'] as const
  const body = ['docks', 'gates', 'pumps', 'sluices'].map(thing => `The ${thing} of Ash cost more than the ministry had planned. The ${thing} of Birch failed in every frost of the year. The ${thing} of Oakhaven saved the masons two hours a day.`).join('\n\n')
  const text = `# Harbours\n\n## Lamps\n\n### What the crews say of wicks\n\n${said.join(' ')}\n\n### Who draws charts and surveys\n\n${[...later, storms].join(' ')}\n\n## The state of things\n\n${body}\n`

  it('has no title from another section, though that shares its words', () => {
    const titles = planReport(text, { minutes: 20, briefMinutes: 5, hash: whole => whole.slice(0, 8) }).slides.filter(({ backup, part }) => !backup && part === 'Lamps').map(({ title }) => title.text)
    expect(titles).not.toHaveLength(0)
    expect(titles).not.toContain(storms.slice(0, -1))
  })
})
