import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changed, changesFor } from '../../../src/export/slidev-changes.ts'

/** As where the tool cannot be written: a folder that is not there. */
const changes = changesFor(join(import.meta.dirname, 'nowhere'))
const dist = dirname(fileURLToPath(import.meta.resolve('@slidev/cli')))
const files = readdirSync(dist).map(name => join(dist, name)).filter(file => changes.some(change => change.file.test(pathToFileURL(file).href)))

describe('changes to Slidev', () => {
  it('fit the Slidev that is installed, each in one place', () => {
    for (const change of changes) {
      const held = files.filter(file => change.file.test(pathToFileURL(file).href))
      expect(held).toHaveLength(1)
      const source = readFileSync(held[0] ?? '', 'utf8')
      expect(source.split(change.from)).toHaveLength(2)
      expect(changed(pathToFileURL(held[0] ?? '').href, source, [change])).not.toBe(source)
    }
  })

  it('leave the server’s packages in the tool’s folder where that can be written', () => {
    expect(changesFor(import.meta.dirname)).toHaveLength(changes.length - 1)
  })

  it('do not pass over a Slidev that is another', () => {
    expect(() => changed(pathToFileURL(files[0] ?? '').href, 'export {}', changes)).toThrow('pinned in package.json')
  })
})
