import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { OWN_FOLDER, ownModule } from '../../../src/own-files.ts'

it('is the folder with our package.json', () => {
  expect(JSON.parse(readFileSync(join(OWN_FOLDER, 'package.json'), 'utf8'))).toMatchObject({ name: 'report-deck' })
})

it.each(['setup/preparser', 'src/export/slidev-worker', 'src/export/slidev-dev'])('%s is where it is looked for, and is compiled for the package', (path) => {
  expect(existsSync(ownModule(path))).toBe(true)
  expect((JSON.parse(readFileSync(join(OWN_FOLDER, 'tsconfig.lib.json'), 'utf8')) as { files: string[] }).files).toContain(`${path}.ts`)
})
