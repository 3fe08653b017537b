/**
 * Vue’s compiler follows each type that a component’s props import, and loads TypeScript for it: of a build of 300 slides, half a
 * second and 40 MB. All that a built component keeps of a type is whether it may be a boolean, as one of these.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const TYPE_IMPORT = /^import type \{([^}]*)\} from ['"][^'"\n]+['"];?[ \t]*$/gm
const NAMED = /^\s*(?:\w+\s+as\s+)?(\w+)\s*$/

/** Slidev’s type of `at` of a click. */
const mayBeBoolean: Readonly<Record<string, string>> = { RawAtValue: 'null | boolean | string | number | unknown[]' }

/** Declares imported types in place, as objects, where a component’s script imports some for its props. */
export function leanTypes(code: string): string {
  if (!/\bdefine(?:Props|Emits)</.test(code))
    return code
  return code.replace(TYPE_IMPORT, (_, names: string) =>
    names.split(',').flatMap(name => NAMED.exec(name)?.[1] ?? []).map(name => `type ${name} = ${mayBeBoolean[name] ?? 'object'}`).join('; '))
}

const toolRoot = fileURLToPath(new URL('../../..', import.meta.url))

/** Folders whose components come out the same, as a test proves of each. An author’s own component may import anything. */
export const leanFolders: readonly string[] = [
  ...['components', 'exhibits', 'handout', 'layouts', 'reading'].map(folder => `${join(toolRoot, folder)}/`),
  `${dirname(fileURLToPath(import.meta.resolve('@slidev/client/package.json')))}/`,
]

export const leanTypeImports: Plugin = {
  name: 'report-deck:lean-types',
  enforce: 'pre',
  transform: {
    filter: { id: /\.vue$/ },
    handler: (code, id) => leanFolders.some(folder => id.startsWith(folder)) ? { code: leanTypes(code), map: null } : undefined,
  },
}
