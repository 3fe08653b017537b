/** Words that notes are made with and read by. */

/** Stands above the list of passages that a build writes under each note. */
export const EVIDENCE_HEADING = 'Evidence on this slide'

/** In a deck that holds the backup itself, `Backup 7 of the full briefing` is `Backup 7`: its reader has the full briefing at hand. */
export const withBackupAtHand = (note: string): string =>
  note.replace(/\b((?:the[ \u00A0]backup|Backup[ \u00A0]\d+)(?:[ \u00A0](?:to|and)[ \u00A0]\d+)?)[ \u00A0]of[ \u00A0]the[ \u00A0]full[ \u00A0]briefing\b/g, '$1')
