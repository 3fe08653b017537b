import { describe, expect, it } from 'vitest'
import { diskFailure, missingFiles, tellingLines } from '../../../src/export/slidev-build.ts'
import { slideFacts } from './facts.ts'

const slides = [slideFacts({ no: 1, title: 'One' }), slideFacts({ no: 2, title: 'Two', place: 'pages/two.md:7' })]

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

it('diskFailure tells a full disk from other failures', () => {
  expect(diskFailure('x\nFailed to write file in /out/a.png\nCaused by:\n  No space left on device (os error 28)', '/out'))
    .toMatchObject({ code: 'cannot-write', exitCode: 3, place: '/out/a.png', hint: expect.stringContaining('full') as string })
  expect(diskFailure('ENOSPC: no space left on device, write', '/out')).toMatchObject({ place: expect.stringMatching(/^\/out or /) as string })
  expect(diskFailure('SyntaxError: x', '/out')).toBeUndefined()
})

it('tellingLines leaves out colours, stack frames and all but the end', () => {
  const output = `${'noise\n'.repeat(40)}\u001B[31mError: broken\u001B[0m\n    at file.js:1:1\n\n`
  expect(tellingLines(output).split('\n')).toHaveLength(25)
  expect(tellingLines(output)).toMatch(/noise\nError: broken$/)
})
