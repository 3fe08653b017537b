/** Letters of outside sources: `1` → `a`, `26` → `z`, `27` → `aa`; the order that CSS calls `lower-alpha`. */
export const sourceLetter = (n: number): string =>
  n > 26 ? sourceLetter(Math.ceil(n / 26) - 1) + sourceLetter((n - 1) % 26 + 1) : String.fromCharCode(96 + n)
