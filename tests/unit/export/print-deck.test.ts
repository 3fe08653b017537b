import { expect, it } from 'vitest'
import { ReportDeckError } from '../../../src/errors.ts'
import { printFailure } from '../../../src/export/print-deck.ts'

it.each([
  'page.pdf: Target page, context or browser has been closed\nCall log',
  'page.pdf: Protocol error (IO.read): Read failed',
  'page.evaluate: Target crashed',
])('printFailure says that the browser ended: %s', (message) => {
  expect(printFailure(new Error(message), 'slides.md')).toMatchObject({ code: 'print-failed', exitCode: 3, place: 'slides.md', message: expect.not.stringContaining('Call log') as string })
})

it('printFailure leaves other errors as they are', () => {
  const ours = new ReportDeckError('stalled', 'x', { hint: 'y' })
  const bug = new TypeError('x is not a function')
  expect(printFailure(ours, 'slides.md')).toBe(ours)
  expect(printFailure(bug, 'slides.md')).toBe(bug)
})
