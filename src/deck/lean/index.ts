/**
 * What a reader loads, kept small: modules of Slidev that the deck does not use are stood in for, and notes wait in a file of
 * their own. For builds; in dev all of Slidev is there.
 *
 *     build({ plugins: [leanDeck({ texts, drawing: false, facts })] })
 */
import type { Plugin } from 'vite'
import { usedFeatures } from './features.ts'
import { splitNote } from './notes.ts'
import { standIns } from './stand-ins.ts'

export interface LeanOptions {
  /** What the deck and its addons say: slides, components, set-up. */
  texts: readonly string[]
  /** Whether readers or speakers may draw on slides. */
  drawing: boolean
  /** Ids of the modules that hold the slides’ facts, in the slides’ order. */
  facts: readonly string[]
}

const NOTES = '\0virtual:report-deck/notes'
/** Vue with the compiler of templates; no template of a built deck is still to be compiled. */
const WHOLE_VUE = '/vue/dist/vue.esm-bundler.js'
const VUE = '/vue/dist/vue.runtime.esm-bundler.js'

const plain = (id: string): string => id.replaceAll('\\', '/').replace(/\?.*$/, '')

export function leanDeck({ texts, drawing, facts }: LeanOptions): Plugin {
  const used = usedFeatures(texts)
  if (drawing)
    used.add('drawing')
  const unused = standIns.filter(({ unless }) => !unless.some(feature => used.has(feature)))
  const put = new Set<string>()
  const notes = new Map<string, string>()
  return {
    name: 'report-deck:lean-deck',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        if (id === NOTES.slice(1))
          return NOTES
        if (plain(id).endsWith(WHOLE_VUE) && !used.has('templates'))
          return this.resolve(plain(id).replace(WHOLE_VUE, VUE), importer, { skipSelf: true })
        return undefined
      },
    },
    load: {
      order: 'pre',
      async handler(id) {
        if (id === NOTES) {
          await Promise.all(facts.map(fact => this.load({ id: fact })))
          return `export default JSON.parse(${JSON.stringify(JSON.stringify(facts.map(fact => notes.get(fact) ?? '')))})`
        }
        const standIn = id.includes('?') ? undefined : unused.find(({ module }) => plain(id).endsWith(module))
        if (standIn)
          put.add(standIn.module)
        return standIn && { code: standIn.code, map: null }
      },
    },
    transform(code, id) {
      if (!facts.includes(id))
        return undefined
      const split = splitNote(code)
      if (!split)
        this.error(`Slidev’s facts of a slide have no note where src/deck/lean looks for it: ${id}`)
      notes.set(id, split.note)
      return { code: split.code, map: null }
    },
    buildEnd(error) {
      const missed = unused.filter(({ module }) => !put.has(module)).map(({ module }) => module)
      if (!error && missed.length > 0)
        this.error(`Slidev no longer imports what src/deck/lean stands in for:\n${missed.join('\n')}`)
    },
  }
}
