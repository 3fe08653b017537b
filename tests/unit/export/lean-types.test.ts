import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compileScript, parse } from 'vue/compiler-sfc'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { describe, expect, it } from 'vitest'
import { leanFolders, leanTypes } from '../../../src/export/build-plugins/lean-types.ts'

/** What Vue makes of a component’s script for production, without types and comments. */
function compiled(code: string, filename: string): string {
  const { descriptor } = parse(code, { filename, sourceMap: false, ignoreEmpty: true })
  const { content } = compileScript(descriptor, { id: 'test', isProd: true, inlineTemplate: true })
  return transpileModule(content, { compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ESNext, removeComments: true } }).outputText
}

const components = leanFolders.flatMap(folder => globSync('**/*.vue', { cwd: folder, exclude: name => name === 'node_modules' }).map(file => folder + file))
const changed = components.filter(file => leanTypes(readFileSync(file, 'utf8')) !== readFileSync(file, 'utf8'))

describe('leanTypes', () => {
  it('finds components of ours and of Slidev’s', () =>
    expect(changed.map(file => basename(file))).toEqual(expect.arrayContaining(['ReadNotes.vue', 'SheetContent.vue', 'PrintSlide.vue'])))

  it.each(changed)('changes nothing that is kept of %s', (file) => {
    const code = readFileSync(file, 'utf8')
    expect(compiled(leanTypes(code), file)).toBe(compiled(code, file))
  })

  it('leaves a script alone that imports no types, or none for its props', () => {
    const script = '<script setup lang="ts">\nimport type { A } from \'./a\'\nconst a: A = 1\n</script>'
    expect(leanTypes(script)).toBe(script)
  })

  it('declares each type, by the name it has here', () =>
    expect(leanTypes('import type { A, B as C } from \'./a\'\ndefineProps<{ a: A, c: C }>()')).toBe('type A = object; type C = object\ndefineProps<{ a: A, c: C }>()'))
})
