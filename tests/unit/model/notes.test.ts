/** What a deck with its backup at hand makes of notes that send to it, and where a handout puts its pages. */
import { describe, expect, it } from 'vitest'
import { withPages } from '../../../handout/note-pages.ts'
import { withBackupAtHand } from '../../../model/notes.ts'

describe('withBackupAtHand', () => {
  it('leaves out that the backup is of the full briefing', () => {
    expect(withBackupAtHand('the days are on Backup 7 of the full briefing.')).toBe('the days are on Backup 7.')
    expect(withBackupAtHand('Backup 8 to 12 of the full\u00A0briefing go through all')).toBe('Backup 8 to 12 go through all')
  })

  it('does so of the backup as a whole', () => {
    expect(withBackupAtHand('Thank you; the backup of the full briefing holds the Act')).toBe('Thank you; the backup holds the Act')
  })

  it('leaves other words as they are', () => {
    expect(withBackupAtHand('the length of the full briefing; Backup 7')).toBe('the length of the full briefing; Backup 7')
  })
})

describe('withPages', () => {
  const place = (page: string) => `Backup 7 (page\u00A0<span class="handout-page-of" data-slide="32">${page}</span>)`
  it('fills in the page, also over an earlier one, and keeps the room of one that is not known', () => {
    expect(withPages(place('00'), new Map([[32, 31]]))).toBe(place('31'))
    expect(withPages(place('31'), new Map([[32, 30]]))).toBe(place('30'))
    expect(withPages(place('00'), new Map())).toBe(place('00'))
  })
})
