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
