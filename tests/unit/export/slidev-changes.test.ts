import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changed, changes } from '../../../src/export/slidev-changes.ts'

const dist = dirname(fileURLToPath(import.meta.resolve('@slidev/cli')))
const files = readdirSync(dist).map(name => join(dist, name)).filter(file => changes.some(change => change.file.test(pathToFileURL(file).href)))

describe('changes to Slidev', () => {
  it('fit the Slidev that is installed, each in one file', () => {
    expect(files).toHaveLength(changes.length)
    for (const file of files) {
      const source = readFileSync(file, 'utf8')
      expect(changed(pathToFileURL(file).href, source)).not.toBe(source)
    }
  })

  it('do not pass over a Slidev that is another', () => {
    expect(() => changed(pathToFileURL(files[0] ?? '').href, 'export {}')).toThrow('pinned in package.json')
  })
})
