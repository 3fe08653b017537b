/** Whose a report is, in one line. */
import { longDate } from './dates.ts'
import type { ReportRef } from './evidence.ts'

/** `Center for Studies, 17 June 2025`; what is not known is left out. */
export const publishedBy = ({ publisher, date }: Pick<ReportRef, 'publisher' | 'date'>): string =>
  [publisher, date && longDate(date)].filter(Boolean).join(', ')

/** `A. Author, Center for Studies, 17 June 2025` */
export const creditLine = ({ author, publisher, date }: Pick<ReportRef, 'author' | 'publisher' | 'date'>): string =>
  [author, publishedBy({ publisher, date })].filter(Boolean).join(', ')
