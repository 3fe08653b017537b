/** Names for slides and passages: what they say, in a few words. */
import { wordsOf, stemsOf } from '../language/words.ts'

/** Lower-case words joined by hyphens; empty where the text has no Latin letters or digits. */
export function slug(text: string, most = 6): string {
  const words = wordsOf(text.normalize('NFKD').replace(/\p{M}/gu, '')).map(word => word.replace(/[^a-z0-9]+/g, '')).filter(Boolean)
  const telling = words.filter(word => stemsOf(word).size > 0)
  return (telling.length > 1 ? telling : words).slice(0, most).join('-').slice(0, 60).replace(/-+$/, '')
}

/** Gives each text a name of its own; the second of one name gets `-2`. */
export function createNames(fallback: string): (text: string) => string {
  const times = new Map<string, number>()
  const taken = new Set<string>()
  return (text) => {
    const base = slug(text) || fallback
    let name: string
    do {
      const time = (times.get(base) ?? 0) + 1
      times.set(base, time)
      name = time === 1 ? base : `${base}-${time}`
    } while (taken.has(name))
    taken.add(name)
    return name
  }
}
