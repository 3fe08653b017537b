/** What a handout is called: with speaker notes it is the presenter’s own. */

/** `Presenter’s copy`, `For guests` */
export const copyName = (withNotes: boolean): string => withNotes ? 'Presenter’s copy' : 'For guests'

/** The heading of the pages that name all sources in full. */
export const KEY_HEADING = 'Sources in full'
