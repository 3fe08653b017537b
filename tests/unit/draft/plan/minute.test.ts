import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { planReport } from '../../../../src/draft/draft.ts'
import { isVerdict, isVerdictOf, putsQuestion } from '../../../../src/draft/language/verdict.ts'

/** What the slide says that tells the paper in one minute: of a report with an introduction. */
function minuteOf(introduction: string, heading = 'Introduction', end = ''): string[] {
  const { slides } = planReport(`---\ntitle: Harbours\n---\n\n## ${heading}\n\n${introduction}\n\n## The Quays\n\nThe quays of the new town have lamps of four kinds.\n\n## Recommendations\n\nThe board should light the quays.${end}`, { minutes: 20, briefMinutes: 5, hash: sha256 })
  const slide = slides.find(({ part }) => part === 'In brief')
  return [slide?.title.text ?? '', ...slide?.body.form === 'points' ? slide.body.points.flatMap(({ text, under = [] }) => [text, ...under.map(more => more.text)]) : []]
}

const BACKGROUND = 'The port of Elm is the largest harbour of the northern coast. Its quays were built in 1902. Ferries of three companies call at the port in winter. Crews of the tugs live in the old town by the river. Pilots of the port see the board as a model for other ports.'

describe('the paper in one minute', () => {
  it('holds the verdict and the question of the paper, wherever the introduction has them', () => {
    const said = minuteOf(`${BACKGROUND}\n\nA key finding is that dark quays cost the port of Elm more than they save. Instead of counting its lamps, the board should ask: Do the crews of the quay feel safe?\n\nThe board of the port meets on the first day of each month. Two ministries share the law of the sea and of its coasts.`)
    expect(said.join(' ')).toContain('A key finding is that dark quays cost the port of Elm more than they save')
    expect(said).toContain('Instead of counting its lamps, the board should ask: Do the crews of the quay feel safe?')
  })

  it('holds what the paper turns to, with what it turns against', () => {
    const said = minuteOf('Ada Brook and all crews of the north see the port of Elm as a model of safe quays. However, dark masts, broken meters and tired crews reveal that its quays are weak.')
    expect(said.join(' ')).toMatch(/dark masts, broken meters and tired crews reveal that its quays are weak/i)
  })

  it('is not headed by what is commonly held', () => {
    const said = minuteOf('Many observers see the port of Elm and the quays of its board as safe. The lamps of the port and the quays of Elm fail in storms. The board of the port has sold its meters. Crews of the quays leave the port of Elm. Pilots of the port find no mark on its quays. Ferries and tugs of the board lie at the quays of Elm.')
    expect(said[0]).not.toContain('Many observers')
  })

  it('is headed by no request that is far from the paper’s subject, where another claim can head it', () => {
    const towns = ['Ash', 'Elm', 'Oak', 'Yew', 'Fir', 'Ivy', 'Bay', 'Box', 'Gale', 'Hazel', 'Holly', 'Larch', 'Maple', 'Rowan', 'Sorrel', 'Thorn', 'Alder', 'Aspen', 'Birch', 'Cedar', 'Broom', 'Clover', 'Fern', 'Heath', 'Lime', 'Pine', 'Reed', 'Rose', 'Sage', 'Vine']
    const said = minuteOf(`Crews of the tugs should be paid for each night of winter. The harbours of the north cannot be lit without meters of their own. ${towns.map(town => `The tugs of ${town} lie at the old quay in winter.`).join(' ')}`)
    expect(said[0]).toMatch(/harbours of the north/i)
  })

  it('is headed by what a summary says before it bears a bare name', () => {
    const said = minuteOf('This report examines how the board lights the port of Elm. Faced with storms and fog, Elm has taken a bold stance on the harbours of its coast. Three companies pay for lamps. Crews of the tugs live in the old town. Its quays were built in 1902.', 'Summary')
    expect(said[0]).toContain('Elm has taken a bold stance on the harbours of its coast')
  })

  it('says what the paper concludes, where the conclusion has more to say', () => {
    const said = minuteOf(`On May 3, 1921, Ada Brook of Elm founded the first board of pilots on the northern coast. ${BACKGROUND} In 1954, the ministry of the sea sold the two old tugs of the port to a company of the south. The board keeps a list of all lamps. Two ministries share the law of the sea. Crews buy their coal in the old town. Meters of the board stand on each quay. The tugs of the board are red.`, 'Introduction', '\n\n## Conclusion\n\nThe results show that lit quays pay for themselves within a winter, and that dark ones cost the port of Elm its pilots and its ferries. The port has much to win. The tugs of the board will be sold. Pilots will leave the coast. The ferries will call at Ash.')
    expect(said.join(' ')).toContain('lit quays pay for themselves within a winter')
  })

  it('tells no rumour without what it is cleared up by', () => {
    const said = minuteOf('Recent storms on the coast of Elm have raised fears for the harbours of the north. There has been much talk of a closure of the quays that might draw in the ferries of the south. To be clear, no such closure is on the cards. The board has lit the quays of Elm. Crews of the tugs are back at the port.', 'Summary')
    expect(said.join(' ')).toMatch(/much talk of a closure.*To be clear, no such closure is on the cards/)
  })

  it('is headed by what the paper found, and not by the event that it begins with', () => {
    const said = minuteOf('On May 2nd, the council of Elm voted to sell the lamps of the port of Elm and its quays. After reading this law of the port, the Lamp team found that the council of Elm sells quays without lamps. The crews of the port buy coal. Meters of the board stand on each quay.')
    expect(said[0]).toBe('The Lamp team found that the council of Elm sells quays without lamps')
    expect(minuteOf('On May 2nd, the council of Elm sold the lamps of the port of Elm. Lamps of the port of Elm fail in storms. The board of the port has sold its meters. Crews of the quays leave the port of Elm.')[0]).not.toContain('May')
  })

  it('holds the day with which a summary begins only where there is too little else', () => {
    const occasion = 'In May, the lamp board of Elm published a list of the quays that it lights.'
    const findings = 'The lamps of the quays fail in storms and cost the port its pilots. Ferries of three companies pay for dark berths in winter. Crews of the tugs have left the old town for brighter ports. Meters on each quay are older than the lamps that they serve. Pilots hold that the tide tables are wrong. Coal is too dear for most tugs of the coast.'
    expect(minuteOf(`${occasion} ${findings}`, 'Summary')).not.toContain(occasion)
    const finding = 'In May, the lamps of the quays failed in a storm for the third time in a year.'
    expect(minuteOf(`${finding} ${findings}`, 'Summary').join(' ')).toContain('the lamps of the quays failed')
    expect(minuteOf(occasion, 'Summary').join(' ')).toContain('In May, the lamp board of Elm published a list of the quays')
  })

  it('holds what a list of findings says before what would be true of any paper', () => {
    const said = minuteOf(`Harbours face new challenges. A dramatic change is needed in the harbours. ${BACKGROUND}\n\nThe project found the following:\n\n- The board sold its meters in a winter of storms. It bought none.\n\n- Pilots burn coal on the quays at night. They pay for it.`)
    expect(said.join(' ')).toContain('The board sold its meters in a winter of storms')
    expect(said[0]).not.toMatch(/dramatic change|new challenges/)
  })

  it('holds a request on what the paper is called by', () => {
    const said = minuteOf(`${BACKGROUND} Harbours of the coast that close at dusk should share the crews of their tugs with the pilots of the old town.`)
    expect(said.join(' ')).toMatch(/should share the crews of their tugs/)
  })

  it('holds no fragment of a list', () => {
    expect(minuteOf(`${BACKGROUND} The board of the port meets on the first day of each month. Two ministries share the law of the sea.\n\n- Intentionally avoiding the lamps and quays of the port of Elm\n- Carrying out unsafe work on the quays of the port`)).not.toContain('Intentionally avoiding the lamps and quays of the port of Elm')
  })
})

describe('the paper’s own words for it', () => {
  it.each(['This paper argues that lamps pay.', 'The discussions yielded two main findings.', 'According to discussions with pilots, the port is dark.', 'The framework flagged 12 dark quays.', 'As this Policy Brief shows, lamps pay.', 'The question is therefore not whether lamps pay, but who buys them.', 'Participants revealed that crews leave.', 'Earlier meetings have established that crews need oil.', 'The task force recommends lamps.', 'This paper makes three main arguments:', 'We recommend that the board light its quays.'])('%j is a verdict', sentence => expect(isVerdict(sentence)).toBe(true))
  it.each(['Our simulations show that lamps pay.', 'The Elm team found that lamps pay.', 'We estimate that lamps pay.', 'We found that lamps pay.'])('%j is one, too', sentence => expect(isVerdict(sentence)).toBe(true))
  it('so is what those found who wrote or published it', () => {
    expect(isVerdictOf(['Lamp Institute'], 'The Lamp Institute estimates that oil costs 9 crowns.')).toBe(true)
    expect(isVerdictOf(['Lamp Institute'], 'The Oil Institute estimates that oil costs 9 crowns.')).toBe(false)
    expect(isVerdictOf(['Lamp Institute'], 'The Lamp Institute stands in Elm.')).toBe(false)
  })
  it.each(['This report summarises the main findings from the discussion.', 'The paper concludes with an analysis of the law.', 'The port is dark.', 'The paper is based on data.', 'The paper identifies several lamps.', 'The objective of this research is to show how lamps are lit.', 'The question is whether lamps pay.'])('%j is none', sentence => expect(isVerdict(sentence)).toBe(false))
  it.each(['This paper assesses whether the port needs lamps.', 'The question is how the quays are lit.', 'Boards should ask: Are the quays lit?', 'The paper addresses the following questions:'])('%j is a question', sentence => expect(putsQuestion(sentence)).toBe(true))
})
