/** What Slidev’s templates call slides by, for repairs that name them. */
import { fileURLToPath } from 'node:url'

const places = JSON.stringify(fileURLToPath(new URL('../../../exhibits/shell/places.ts', import.meta.url)))

/** To be put before a line of a template’s script; the template then has `nameOf`, `totalOf`, `backups` and `find`. */
export const importPlaces = `import { usePlaces } from ${places}\n`
export const takePlaces = 'const { nameOf, totalOf, backups, find } = usePlaces()\n'
