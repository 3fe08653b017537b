import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whileMoving } from '../../../src/export/watchdog.ts'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

const never = (): Promise<never> => new Promise(() => undefined)

describe('whileMoving', () => {
  it('gives what the work gives, however long it takes, as long as it moves', async () => {
    const working = whileMoving(2, async (moved) => {
      for (let ready = 0; ready < 10; ready++) {
        moved({ total: 10, ready })
        await new Promise((resolve) => { setTimeout(resolve, 1500) })
      }
      return 'done'
    })
    await vi.advanceTimersByTimeAsync(16_000)
    expect(await working).toBe('done')
  })

  it('fails when nothing moved, with the slide and what it waited for, and lets the work know', async () => {
    let signal: AbortSignal | undefined
    const working = whileMoving(2, (moved, given) => {
      signal = given
      moved({ total: 9, ready: 3, slide: '004-01', waitsFor: 'the picture /a.png' })
      return never()
    })
    const failed = expect(working).rejects.toMatchObject({ code: 'stalled', place: 'slide 4', message: 'Nothing moved for 2 s: slide 4 waits for the picture /a.png.' })
    await vi.advanceTimersByTimeAsync(2000)
    await failed
    expect(signal?.aborted).toBe(true)
  })

  it('does not take the same news for movement', async () => {
    const working = whileMoving(1, (moved) => {
      setInterval(() => moved({ total: 1, ready: 0, waitsFor: 'fonts' }), 100)
      return never()
    })
    const failed = expect(working).rejects.toMatchObject({ message: 'Nothing moved for 1 s: the deck waits for fonts.' })
    await vi.advanceTimersByTimeAsync(1500)
    await failed
  })

  it('names the browser where it does not even start', async () => {
    const failed = expect(whileMoving(1, never)).rejects.toMatchObject({ message: expect.stringContaining('waits for the browser to start') as unknown })
    await vi.advanceTimersByTimeAsync(1000)
    await failed
  })

  it('hands on a failure of the work itself', () =>
    expect(whileMoving(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no'))
})
