/** The files of the hosts say the same as `src/export/headers.ts`. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assetCaching, contentSecurityPolicy, metaPolicy, securityHeaders } from '../../../src/export/headers.ts'
import { headersFile } from '../../../src/export/host-files.ts'

const read = (path: string) => readFile(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')

describe('the security policy', () => {
  it('lets nothing in from other hosts, and no script written into a page', () => {
    const directives = new Map(contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values] as const
    }))
    expect([...directives.values()].flat().filter(value => /^https?:|\*|unsafe-eval/.test(value))).toEqual([])
    expect(directives.get('script-src')).toEqual(['\'self\''])
    expect(directives.get('frame-ancestors')).toEqual(['\'self\''])
  })

  it('in a page is the same, but for what a page may not say', () => {
    expect(contentSecurityPolicy).toBe(`${metaPolicy}; frame-ancestors 'self'`)
  })
})

describe('the hosts', () => {
  it('vercel.json sends the same headers', async () => {
    const vercel = JSON.parse(await read('vercel.json')) as { outputDirectory: string, headers: { source: string, headers: { key: string, value: string }[] }[] }
    expect(Object.fromEntries(vercel.headers[0]?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual(securityHeaders)
    expect(vercel.headers.slice(1).map(({ source, headers }) => [source, headers[0]?.value])).toEqual([['/assets/(.*)', assetCaching], ['/brief/assets/(.*)', assetCaching]])
    expect(vercel.outputDirectory).toBe('dist')
  })

  it('netlify.toml leaves headers to the file that the build writes', async () => {
    const netlify = await read('netlify.toml')
    expect(netlify).toContain('publish = "dist"')
    expect(netlify).not.toContain('[[headers]]')
  })

  it('_headers sends the same headers, under any base', () => {
    const text = headersFile('/a/', ['/a/', '/a/brief/'])
    for (const [name, value] of Object.entries(securityHeaders))
      expect(text).toContain(`\n  ${name}: ${value}\n`)
    expect(text.split('\n').filter(line => line.startsWith('/'))).toEqual(['/a/*', '/a/assets/*', '/a/brief/assets/*'])
  })

  it('the GitHub workflow builds for the address that Pages gives', async () => {
    const workflow = parse(await read('.github/workflows/pages.yml')) as { jobs: { build: { steps: { run?: string, with?: { path?: string } }[] } } }
    expect(workflow.jobs.build.steps.find(step => step.run)?.run).toBe('npm run build -- --base "$BASE" --site "$SITE"')
    expect(workflow.jobs.build.steps.at(-1)?.with?.path).toBe('dist')
  })
})
