import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../src/export/headers.ts'
import { serveSite } from '../../../src/export/serve.ts'
import type { SiteServer } from '../../../src/export/serve.ts'

let dir: string
let server: SiteServer
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'))
  const files = { 'index.html': 'main', '2/index.html': 'two', 'brief/index.html': 'brief', 'assets/app-1.js': 'app' }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(dir, file, '..'), { recursive: true })
    await writeFile(join(dir, file), text)
  }
  server = await serveSite(dir, { base: '/a/b/', port: 0 })
})
afterAll(async () => {
  await server.close()
  await rm(dir, { recursive: true })
})
const get = async (path: string) => {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

describe('serveSite', () => {
  it.each([
    ['/a/b/', 200, 'main'],
    ['/a/b/2', 200, 'two'],
    ['/a/b/2/?clicks=1', 200, 'two'],
    ['/a/b/unknown', 200, 'main'],
    ['/a/b/brief/unknown', 200, 'brief'],
  ])('%s → %i %s', async (path, status, text) => {
    expect(await get(path)).toMatchObject({ status, text })
  })

  it.each(['/a/b/assets/gone.js', '/a/b/picture.png', '/2', '/', '/a/b/%2e%2e/%2e%2e/etc/passwd'])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('leads to the base\'s slash', async () => {
    const { status, headers } = await get('/a/b?x=1')
    expect([status, headers.get('location')]).toEqual([308, '/a/b/?x=1'])
  })

  it('sends the security headers with everything, and lets hashed files be kept', async () => {
    for (const path of ['/a/b/', '/a/b/gone.js'])
      expect((await get(path)).headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect((await get('/a/b/assets/app-1.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/a/b/')).headers.get('cache-control') ?? '').not.toContain('immutable')
  })

  it('says which port is taken, and what to do', async () => {
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await expect(serveSite(dir, { base: '/', port })).rejects.toMatchObject({ code: 'port-in-use', exitCode: 3, hint: expect.stringContaining(`--port ${port + 1}`) as string })
    other.close()
  })
})
