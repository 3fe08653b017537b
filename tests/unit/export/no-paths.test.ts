import { describe, expect, it } from 'vitest'
import { nameOwnAddon, shortSetupKeys } from '../../../src/export/build-plugins/no-paths.ts'
import { OWN_FOLDER } from '../../../src/own-files.ts'

type Options = Parameters<typeof nameOwnAddon>[0]

describe('nameOwnAddon', () => {
  it('names this tool where its folder stood, in every place, and leaves other addons', () => {
    const data = { config: { addons: [OWN_FOLDER, 'other'] }, headmatter: { addons: [OWN_FOLDER, 'other'] }, slides: [{ frontmatter: { addons: [OWN_FOLDER, 'other'] }, frontmatterRaw: `addons:\n  - ${JSON.stringify(OWN_FOLDER)}\n` }] }
    nameOwnAddon({ data } as unknown as Options)
    const addons = ['report-deck', 'other']
    expect(data).toEqual({ config: { addons }, headmatter: { addons }, slides: [{ frontmatter: { addons }, frontmatterRaw: 'addons:\n  - report-deck\n' }] })
  })

  it('adds none to a deck without any', () => {
    const data = { config: { addons: [] }, headmatter: {}, slides: [] }
    nameOwnAddon({ data } as unknown as Options)
    expect(data).toEqual({ config: { addons: [] }, headmatter: {}, slides: [] })
  })
})

describe('shortSetupKeys', () => {
  it('keeps the files and shortens what they are listed under', () => {
    const { transform } = shortSetupKeys
    const handler = (typeof transform === 'object' ? transform.handler : undefined) as unknown as (code: string) => { code: string }
    expect(handler('import main from "../../home/a/tool/setup/main.ts"\nexport default Object.assign({"../../home/a/tool/setup/main.ts": main})').code)
      .toBe('import main from "../../home/a/tool/setup/main.ts"\nexport default Object.assign({"setup/main.ts": main})')
  })
})
