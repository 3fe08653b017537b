/** Where a picture may lie, by its address in a report. Pure. */
import { unseenToSpace } from '../../../model/markdown-text.ts'

/** Characters of a name that is shown. */
const LONGEST = 60

const decoded = (step: string): string | undefined => {
  try {
    return decodeURIComponent(step)
  }
  catch (error) {
    if (error instanceof URIError)
      return undefined
    throw error
  }
}

/** Steps of a path; `undefined` where one of them would be more than a name. */
function stepsOf(path: string): string[] | undefined {
  const steps = path.replace(/[?#].*$/su, '').split('/').map(decoded)
  // eslint-disable-next-line no-control-regex
  return steps.every(step => step !== undefined && !/[\\/\u0000]/u.test(step)) ? steps.filter(step => step !== '' && step !== '.') as string[] : undefined
}

const SCHEME = /^[a-z][a-z\d+.-]*:/iu

/** Steps from the report's folder; `undefined` for what does not lie beside the report. */
export const stepsBeside = (address: string): string[] | undefined => SCHEME.test(address) || /^[/\\]/u.test(address) ? undefined : stepsOf(address)

/** The path of an address that may be supplied by name: of the web, of a disk, or relative. */
function pathOf(address: string): string | undefined {
  if (!SCHEME.test(address) && !address.startsWith('//'))
    return address
  return /^(?:https?|file):/iu.test(address) || address.startsWith('//') ? address.replace(/^(?:[a-z]+:)?(?:\/\/[^/?#]*)?/iu, '') : undefined
}

/** Paths to look for in a folder of pictures: the address's own, then less and less of it, down to the file's name. */
export function namesOf(address: string): string[][] {
  const path = pathOf(address)
  const steps = path === undefined ? undefined : stepsOf(path)
  if (steps === undefined)
    return []
  const named = steps.slice(steps.lastIndexOf('..') + 1)
  return named.map((_, i) => named.slice(i))
}

export const NAMELESS = 'a picture without a name'

/** What a picture is called where it is missed: its file's name. */
export function pictureName(address: string): string {
  const name = unseenToSpace(namesOf(address).at(-1)?.[0] ?? '').trim()
  return name === '' ? NAMELESS : name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name
}

const EMBEDDED = /^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,/iu

/** The base64 of a picture that is in the report itself. */
export const embeddedIn = (address: string): string | undefined => EMBEDDED.test(address) ? address.replace(EMBEDDED, '') : undefined
