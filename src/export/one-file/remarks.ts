/** What the user is told of a deck in one file: what fills it, and what it cannot do. */

export interface FileParts {
  bytes: number
  /** Bytes of code and style sheets, files put into them aside. */
  code: number
  /** The files put in, with their bytes. */
  assets: ReadonlyMap<string, number>
  /** Families of fonts that no text asks for. */
  fontsLeftOut: readonly string[]
  /** Whether links to the site's other pages lead to its public address. */
  published: boolean
  /** Whether the code starts workers, which a single file cannot. */
  workers: boolean
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
const isFont = (name: string): boolean => /\.(?:woff2?|ttf|otf)$/.test(name)

/** `4.2 MB: code 0.6 MB, 6 fonts 1.1 MB (1.5 MB as text), …`, then what was left out. */
export function remarksOn(parts: FileParts): string[] {
  const sum = (fits: (name: string) => boolean): [count: number, bytes: number] => {
    const found = [...parts.assets].filter(([name]) => fits(name))
    return [found.length, found.reduce((total, [, bytes]) => total + bytes, 0)]
  }
  const [fonts, fontBytes] = sum(isFont)
  const [media, mediaBytes] = sum(name => !isFont(name))
  return [
    `${megabytes(parts.bytes)} in all: code ${megabytes(parts.code)}, fonts ${megabytes(fontBytes)} (${fonts}), pictures and other media ${megabytes(mediaBytes)} (${media}); as text in the file, fonts and media take a third more`,
    `left out: the button to the PDF and the social card${parts.published ? '; links to the site’s other pages lead to its public address' : '; links to the site’s other pages are shown without their address (give it with --site)'}`,
    ...(parts.fontsLeftOut.length > 0 ? [`left out, as no text needs it: ${parts.fontsLeftOut.join(', ')}`] : []),
    ...(parts.workers ? ['left out: what runs in a worker of its own, such as an editor for code'] : []),
  ]
}
