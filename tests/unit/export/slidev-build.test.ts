import { describe, expect, it } from 'vitest'
import { missingFiles, tellingLines } from '../../../src/export/slidev-build.ts'

const slides = [{ no: 1, title: 'One', note: '', place: 'slides.md:1' }, { no: 2, title: 'Two', note: '', place: 'pages/two.md:7' }]

describe('missingFiles', () => {
  it('leads from the bundler\'s message to the slide in its file', () => {
    const output = '\u001B[31m[UNRESOLVED_IMPORT] Could not resolve \'/gone.png\' in slides.md__slidev_2.md\u001B[0m\n  help'
    expect(missingFiles(output, slides)).toEqual([expect.objectContaining({ place: 'pages/two.md:7', message: 'there is no file /gone.png (slide 2)' })])
  })

  it('names the importing file where that is no slide', () => {
    expect(missingFiles('Could not resolve \'./x.ts\' in components/A.vue', slides)).toEqual([expect.objectContaining({ place: 'components/A.vue', message: 'there is no file ./x.ts' })])
  })

  it('finds nothing in other failures', () => expect(missingFiles('SyntaxError: x', slides)).toEqual([]))
})

it('tellingLines leaves out colours, stack frames and all but the end', () => {
  const output = `${'noise\n'.repeat(40)}\u001B[31mError: broken\u001B[0m\n    at file.js:1:1\n\n`
  expect(tellingLines(output).split('\n')).toHaveLength(25)
  expect(tellingLines(output)).toMatch(/noise\nError: broken$/)
})
