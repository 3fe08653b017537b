/** Numbers before headings that no stop parts from them: `2 The harbour`. */
import type { Section } from '../../report/types.ts'

const PLAIN = /^(?<number>\d{1,2}) (?=\p{Lu})/u

/** Headings of a level that count on from one to the next, without their numbers: `10 lessons` alone keeps its own. */
export function withoutPlainNumbers(sections: readonly Section[]): (title: string) => string {
  const counted = new Set<string>()
  for (const level of new Set(sections.map(section => section.level))) {
    const own = sections.filter(section => section.level === level).flatMap(({ title }) => PLAIN.test(title) ? [title] : [])
    const numbers = own.map(title => Number(PLAIN.exec(title)?.groups?.number))
    if (own.length >= 2 && (numbers[0] ?? 0) <= 2 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1))
      own.forEach(title => counted.add(title))
  }
  return title => counted.has(title) ? title.replace(PLAIN, '') : title
}
