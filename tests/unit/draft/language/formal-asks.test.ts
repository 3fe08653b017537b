import { describe, expect, it } from 'vitest'
import { planReport } from '../../../../src/draft/draft.ts'
import { analyse } from '../../../../src/draft/language/analyse.ts'
import { outlineOf } from '../../../../src/draft/outline/outline.ts'
import { parseReport } from '../../../../src/report/parse.ts'

const analysed = (text: string) => analyse(outlineOf(parseReport(`# Lamps\n\n## Findings\n\nThe quays of Elm are dark at night.\n\n${text}`)))
const asked = (text: string) => analysed(text).asks.map(({ addressee, text: whole, leaning }) => [addressee, whole, ...leaning.map(claim => claim.text)])

const LIST = `## Chapter V

Your Committee recommends:–

(a) A Lamp Council consisting of—

(1) two pilots; and

(2) the keeper of Elm. (paragraph 8)

(b) That the quays, other than the mole, be lit by the winter. (paragraphs 9, 12)

(c) The appointment of a keeper from the pilots of the port. (paragraph 14)

(d) That the Harbour Board publish its registers. It would hear the pilots first. (paragraph 15)`

describe('formal lists of recommendations', () => {
  it('are one request an item, without letters and places', () => expect(asked(LIST)).toEqual([
    [undefined, 'A Lamp Council consisting of:', 'Two pilots', 'The keeper of Elm'],
    [undefined, 'That the quays, other than the mole, be lit by the winter.'],
    [undefined, 'The appointment of a keeper from the pilots of the port.'],
    ['the Harbour Board', 'That the Harbour Board publish its registers.', 'It would hear the pilots first.'],
  ]))

  it('are no statements besides', () => expect(analysed(LIST).statements.map(({ text }) => text).filter(text => /keeper|mole|registers/u.test(text))).toEqual([]))

  it('ask with a heading alone, too, where they say that', () => {
    expect(asked('## Recommendations\n\n- That the quays be lit.\n- The lamps of oil.').map(([, text]) => text)).toEqual(['That the quays be lit.'])
  })

  it.each(['The ports have:\n\n- the appointment of a keeper;\n- the repair of lamps.', 'The union of pilots said:\n\n- That the quays be lit.'])('need what recommends: %s', list => expect(asked(`## The union\n\n${list}`)).toEqual([]))

  it('stand in the talk in their own words, with what they lead into', () => {
    const { slides } = planReport(`# Lamps\n\n## Findings\n\nThe quays of Elm are dark at night.\n\n${LIST}`, { minutes: 20, briefMinutes: 8, hash: text => text })
    const shown = JSON.stringify(slides.filter(({ backup }) => !backup).map(({ title, body }) => [title.text, body.form === 'points' ? body.points : body.form === 'recommendations' ? body.asks : []]))
    expect(shown).toContain('What the paper asks for')
    for (const text of ['A Lamp Council consisting of:', 'Two pilots', 'other than the mole', 'The appointment of a keeper'])
      expect(shown).toContain(text)
  })
})
