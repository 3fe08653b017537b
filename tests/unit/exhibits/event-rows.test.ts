import { describe, expect, it } from 'vitest'
import { eventColumns } from '../../../exhibits/event-rows.ts'
import type { TimelineEvent } from '../../../model/data.ts'

const event = (when: string, by?: string): TimelineEvent => ({ id: 'e', date: '2025', when, short: 's', text: 't', track: 't', major: false, evidence: [], sources: [], by })

describe('the columns of events', () => {
  it('name who acts only where somebody does', () => {
    expect(eventColumns([event('2025')]).map(({ key }) => key)).toEqual(['when', 'text'])
    expect(eventColumns([event('2025'), event('2024', 'METI')]).map(({ key }) => key)).toEqual(['when', 'by', 'text'])
  })

  it('have room for a date of full length', () => {
    expect(eventColumns([event('28 May 2025')])[0]?.width).toBe('17%')
    expect(eventColumns([event('28 May 2025'), event('30 September 2025')])[0]?.width).toBe('23%')
    expect(eventColumns([event('2025'), event('December 2024')])[0]?.width).toBe('20%')
    // Beside who acts, the type is smaller and What needs the room.
    expect(eventColumns([event('February 2025', 'METI'), event('12 May 2025', 'METI')])[0]?.width).toBe('17%')
    expect(eventColumns([event('Since early 2025', 'METI')])[0]?.width).toBe('20%')
  })
})
