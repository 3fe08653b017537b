/** Words that notes are made with and read by. */

/** Stands above the list of passages that a build writes under each note. */
export const EVIDENCE_HEADING = 'Evidence on this slide'
