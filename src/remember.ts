/** Results kept for those who ask for the same again: planning asks the same of every slide that a statement may stand on. */

/** Of an object, as long as it lives. */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found)
      return found.value
    const value = make(key)
    known.set(key, { value })
    return value
  }
}

/** Texts that are kept at most: those of a long report; memory stays flat over an archive. */
const KEPT = 8192

/** The same for what depends on a text alone. */
export function rememberText<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text))
      return found as V
    const value = make(text)
    if (known.size >= KEPT)
      known.clear()
    known.set(text, value)
    return value
  }
}
