import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pictureName } from '../../../../src/draft/pictures/address.ts'
import { findPictures, type FoundPictures } from '../../../../src/draft/pictures/find.ts'

const png = await readFile(new URL('../../../fixtures/reports/pictures/harbour/quay at night.png', import.meta.url))

let root: string
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'report-deck-pictures-')) })
afterEach(() => rm(root, { recursive: true }))

async function put(path: string, content: string | Uint8Array = png): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

const find = async (addresses: readonly string[], images?: string): Promise<FoundPictures> =>
  await findPictures(new Map(addresses.map((address, i) => [address, i + 1])), { beside: join(root, 'in'), images: images && join(root, images) })

/** A PNG that says it has so many pixels. */
function sized(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

describe('pictures of a report', () => {
  it('are found beside it, and get names of their own', async () => {
    for (const path of ['in/a b.png', 'in/deep/lamp.png', 'in/lamp.png', 'in/lamp 2.png'])
      await put(path)
    const { places, files, remarks } = await find(['a%20b.png', './deep/../deep/lamp.png?raw=true', 'lamp.png', 'lamp%202.png'])
    expect([...places.values()]).toEqual(['/figures/a-b.png', '/figures/lamp.png', '/figures/lamp-2.png', '/figures/lamp-2-2.png'])
    expect(files.get('public/figures/a-b.png')).toEqual(png)
    expect(remarks).toEqual([])
  })

  it('of the web are missed, and come from a folder that the user names', async () => {
    const addresses = ['https://outside.example/maps/a.png', '//outside.example/b.png', '/assets/c.png', 'maps/d.png?x=1#y']
    const { remarks, places } = await find(addresses)
    expect(places.size).toBe(0)
    expect(remarks).toMatchObject([{ rule: 'picture-missing', message: expect.stringMatching(/^4 pictures .* a\.png, b\.png, c\.png, d\.png\. .*--images/) as string }])
    for (const path of ['out/maps/a.png', 'out/b.png', 'out/c.png', 'out/d.png'])
      await put(path)
    await put('out/a.png', 'not the one in maps')
    expect((await find(addresses, 'out')).places.size).toBe(4)
  })

  it('may be in the report itself', async () => {
    const { places, files } = await find([`data:image/png;base64,${png.toString('base64')}`, 'data:image/svg+xml;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4=', 'data:text/html,<p>x</p>'])
    expect([...places.values()]).toEqual(['/figures/picture.png'])
    expect([...files.values()]).toEqual([png])
  })

  it('are not what climbs out, by steps, signs or links', async () => {
    await put('in/own.png')
    await put('secret.png')
    await put('in2/beside.png')
    await symlink(join(root, 'secret.png'), join(root, 'in', 'link.png'))
    await symlink(root, join(root, 'in', 'up'))
    await symlink(join(root, 'in', 'own.png'), join(root, 'in', 'alias.png'))
    const { places } = await find(['../secret.png', '%2e%2e/secret.png', '..%2fsecret.png', '..\\secret.png', 'link.png', 'up/secret.png', '../in2/beside.png', join(root, 'secret.png'), `file://${root}/secret.png`, 'own.png%00.txt', '%ff.png', 'alias.png'])
    expect([...places.keys()]).toEqual(['alias.png'])
  })

  it('are not scripts, folders, other files, or what is too large', async () => {
    await put('in/page.png', '<html></html>')
    await put('in/run.svg', '<svg onload="alert(1)"></svg>')
    await put('in/huge.png', sized(100_000, 100_000))
    await put('in/heavy.png', Buffer.concat([png, Buffer.alloc(10_000_001)]))
    await put('in/dot.png', sized(1, 1))
    await mkdir(join(root, 'in', 'folder.png'))
    const { places, remarks } = await find(['javascript:alert(1)', 'page.png', 'run.svg', 'huge.png', 'heavy.png', 'dot.png', 'folder.png', ''])
    expect(places.size).toBe(0)
    expect(remarks.map(({ rule, line }) => `${rule} ${line ?? '-'}`)).toEqual(['picture-refused 2', 'picture-refused 3', 'picture-refused 4', 'picture-refused 5', 'picture-missing -'])
    expect(remarks[2]?.message).toBe('The picture huge.png is not shown: it has 100000 × 100000 pixels; 50 million are the most.')
  })

  it('are called by their files’ names', () => {
    expect(['https://a.example/b/c%20d.png?e=f', 'data:image/png;base64,AAAA', `${'x'.repeat(99)}.png`, 'a\u202Eb.png'].map(pictureName)).toEqual(['c d.png', 'a picture without a name', `${'x'.repeat(59)}…`, 'a b.png'])
  })
})
