/** Who wrote a report, and when: from its front matter. */
import { partialDateSchema } from '../../../model/evidence.ts'

/** `A. One, B. Two and C. Three, et al.` */
export function authorsOf(text: string | undefined): string[] {
  return (text ?? '').split(/\s*(?:,|;|\band\b|&)\s*/u).map(name => name.trim()).filter(name => name !== '' && !/^et al\.?$/i.test(name))
}

/** `2024-04-12 12:00:00 +0800` → `2024-04-12`; `undefined` where no date stands at the start. */
export function dateOf(text: string | undefined): string | undefined {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/.exec((text ?? '').trim())?.[0]
  return date !== undefined && partialDateSchema.safeParse(date).success && !date.startsWith('0000') ? date : undefined
}

export function urlOf(text: string | undefined): string | undefined {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined
}
