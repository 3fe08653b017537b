/** What is asked of the same statement again and again is worked out once: planning tells a talk twice, to find how much can be said. */
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
const KEPT = 4096

/** The same for what depends on a text alone. */
export function rememberText<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined)
      return found
    const value = make(text)
    if (known.size >= KEPT)
      known.clear()
    known.set(text, value)
    return value
  }
}
