/** What a deck in one file (format html) tells its own code, which is the same as the site's. Shared by setup/ and the export. */

/** The global that such a file sets before its code runs; the build reads it to choose routes after a # and no base path. */
export const ONE_FILE_FLAG = '__REPORT_DECK_ONE_FILE__'

export interface OneFile {
  /** The deck's public address, ending with a slash; links that a single file cannot follow lead there. */
  published?: string
}

/** `undefined` in a deck that is served as a site. */
export const oneFile = (): OneFile | undefined => (globalThis as { [ONE_FILE_FLAG]?: OneFile })[ONE_FILE_FLAG]
