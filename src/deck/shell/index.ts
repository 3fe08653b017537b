/**
 * Slidev’s shell made accessible and quick to open, as a Vite plugin. Used in `vite.config.ts`:
 *
 *     export default defineConfig({ plugins: [accessibleShell()] })
 */
import type { Plugin } from 'vite'
import { dialogRepairs } from './dialogs.ts'
import { loadingRepairs } from './loading.ts'
import { navRepairs } from './nav.ts'
import { pageRepairs } from './pages.ts'
import { presenterRepairs } from './presenter.ts'
import { applyRepair } from './repair.ts'
import type { Repair } from './repair.ts'

export const repairs: readonly Repair[] = [...pageRepairs, ...navRepairs, ...dialogRepairs, ...presenterRepairs, ...loadingRepairs]

const CLIENT = '/@slidev/client/'

/** The repair of a module, by its id; `undefined` for parts of a module, which Vite asks for with a query. */
function repairOf(id: string): Repair | undefined {
  const at = id.lastIndexOf(CLIENT)
  return at < 0 ? undefined : repairs.find(({ file }) => id.slice(at + CLIENT.length) === file)
}

/** A change that does not fit fails the build: it would have gone missing unseen, and with it someone’s way in. */
export function accessibleShell(): Plugin {
  return {
    name: 'report-deck:accessible-shell',
    enforce: 'pre',
    transform(code, id) {
      const repair = repairOf(id.replaceAll('\\', '/'))
      if (!repair)
        return undefined
      const { text, misfits } = applyRepair(code, repair)
      if (misfits.length > 0)
        this.error(`Slidev’s ${repair.file} is not the one that src/deck/shell repairs; it has no\n${misfits.map(({ from }) => from).join('\n')}`)
      return { code: text, map: null }
    },
  }
}
