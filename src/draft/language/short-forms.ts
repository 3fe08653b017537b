/** Short forms that a report explains where it brings them in: `the Elm Harbour Board (EHB)`. */
import type { Report } from '../../report/types.ts'
import type { Claim } from '../types.ts'
import { capitalise } from './words.ts'

/** `(EHB)`, `(“EHB”)`, `(SMEs)`: with two capitals at least. */
const BRACKETED = /\s\(“?(?<form>\p{Lu}[\p{L}\p{N}&/-]{0,8}[\p{Lu}\p{N}]s?)”?\)/gu

/** A name begins with none of these: `Office of the …`. */
const SMALL = /^(?:of|the|and|for|in|on|to|at|by|an?)\b/u

const isSign = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/**
 * The words right before the bracket whose letters make up the short form in order, the first of them beginning a word; as few as do
 * (Schwartz and Hearst 2003, “A simple algorithm for identifying abbreviation definitions in biomedical text”).
 */
function longForm(before: string, form: string): string | undefined {
  const letters = [...form.replace(/s$/u, '').toLowerCase()].filter(isSign)
  const most = Math.min(letters.length + 5, letters.length * 2)
  const text = before.toLowerCase()
  let at = text.length - 1
  for (const [i, letter] of letters.toReversed().entries()) {
    const isFirst = i === letters.length - 1
    while (at >= 0 && (text[at] !== letter || (isFirst && (isSign(text[at - 1]) || SMALL.test(text.slice(at))))))
      at--
    if (at < 0)
      return undefined
    at--
  }
  const start = before.lastIndexOf(' ', at + 1) + 1
  const long = before.slice(start).replace(/^[“"‘(]/u, '')
  return long.split(' ').length <= most && long.length > form.length && !/[.;:()“”]|\p{L}’s$/u.test(long) ? long : undefined
}

/** The words right before the bracket that begin with its letters, one each: `Elm Ebb Board (EEB)`, where fewer words hold all of them. */
function byInitials(before: string, form: string): string | undefined {
  const letters = [...form.replace(/s$/u, '').toLowerCase()].filter(isSign)
  const words = before.split(' ').slice(-letters.length)
  const long = words.join(' ')
  return words.length === letters.length && words.every((word, i) => word.toLowerCase().startsWith(letters[i] ?? ' ')) && !/[.;:()“”,]/u.test(long) ? long : undefined
}

/** By short form, where the report first spells it out, in its words: `Elm Harbour Board (EHB)`. */
export function shortFormsIn({ sections }: Report): Map<string, Claim> {
  const found = new Map<string, Claim>()
  sections.forEach((section, index) => {
    for (const { number, kind, sentences } of section.paragraphs) {
      if (kind === 'about')
        continue
      sentences.forEach(({ text }, sentence) => {
        for (const match of text.matchAll(BRACKETED)) {
          const form = match.groups?.form ?? ''
          const before = text.slice(0, match.index)
          const long = found.has(form) ? undefined : byInitials(before, form) ?? longForm(before, form)
          if (long !== undefined)
            found.set(form, { text: `${capitalise(long)}${match[0]}`, refs: [{ section: index, paragraph: number, sentence }] })
        }
      })
    }
  })
  return found
}
