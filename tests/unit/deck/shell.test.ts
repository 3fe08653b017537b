import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '@vue/compiler-dom'
import { describe, expect, it } from 'vitest'
import { accessibleShell, repairs } from '../../../src/deck/shell/index.ts'
import { applyRepair } from '../../../src/deck/shell/repair.ts'

const client = fileURLToPath(new URL('../../../node_modules/@slidev/client/', import.meta.url))

describe('the repairs of Slidev’s shell', () => {
  it.each(repairs)('fit the installed $file, and leave a whole template', (repair) => {
    const { text, misfits } = applyRepair(readFileSync(client + repair.file, 'utf8'), repair)
    expect(misfits.map(({ from }) => from)).toEqual([])
    const template = text.slice(text.indexOf('<template>'), text.lastIndexOf('</template>') + '</template>'.length)
    const errors: string[] = []
    parse(template, { onError: error => void errors.push(error.message) })
    expect(errors).toEqual([])
  })

  it('are each of a file of its own, with a reason', () => {
    expect(new Set(repairs.map(({ file }) => file)).size).toBe(repairs.length)
    expect(repairs.filter(({ why, changes }) => why.length < 10 || changes.length === 0)).toEqual([])
  })

  it('name what does not fit, and change every place of what does', () => {
    const repair = { file: 'x.vue', why: 'a test', changes: [{ from: 'one', to: 'two', times: 2 }, { from: 'three', to: 'four' }] }
    expect(applyRepair('one one', repair)).toEqual({ text: 'two two', misfits: [repair.changes[1]] })
    expect(applyRepair('one', repair).misfits).toEqual(repair.changes)
  })

  it('write $ and its like as they stand', () => {
    expect(applyRepair('a', { file: 'x.vue', why: 'a test', changes: [{ from: 'a', to: '${b}$&' }] }).text).toBe('${b}$&')
  })
})

describe('the plugin', () => {
  const { transform } = accessibleShell()
  const run = (code: string, id: string): unknown => {
    if (typeof transform !== 'function')
      throw new Error('the plugin transforms nothing')
    return transform.call({ error: (text: string) => { throw new Error(text) } } as never, code, id)
  }

  it('leaves other files and parts of files alone', () => {
    expect(run('x', '/deck/components/Cite.vue')).toBeUndefined()
    expect(run('x', '/n/@slidev/client/internals/Goto.vue?vue&type=style')).toBeUndefined()
  })

  it('fails the build where Slidev’s file is another', () => {
    expect(() => run('<template />', '/n/@slidev/client/internals/IconButton.vue')).toThrow(/IconButton\.vue is not the one/)
  })
})
