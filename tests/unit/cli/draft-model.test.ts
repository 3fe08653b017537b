/** `draft --model` from the command line to the deck on disk, with models of every kind; whatever they say, the deck passes its check. */
import { copyFile, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { say, serveModel, type Behaviour, type ModelServer } from '../draft/support/model-server.ts'
import { makeFolder, start, type Ended } from './program.ts'

const REPORT = fileURLToPath(new URL('../../fixtures/reports/think-tank/report.md', import.meta.url))

let root: string
let server: ModelServer | undefined
beforeEach(async () => {
  root = await makeFolder()
  await copyFile(REPORT, join(root, 'report.md'))
})
afterEach(async () => {
  server?.close()
  server = undefined
  await rm(root, { recursive: true, force: true })
})

const draft = async (out: string, more: string[] = [], env: Record<string, string> = {}): Promise<Ended> =>
  await start(root, ['draft', 'report.md', '--out', out, '--minutes', '10', '--brief-minutes', '5', ...more], env).ended

/** Drafts with a model at an address and checks the deck; a model's name may hold figures. */
async function drafted(url: string, env: Record<string, string> = {}): Promise<{ draft: Ended, check: Ended }> {
  const made = await draft('deck', ['--model', 'lamp-2.5:7b', '--model-url', url], env)
  return { draft: made, check: await start(root, ['check', 'deck', '--report', 'deck/report.md', '--frozen']).ended }
}

/** The talk and backup as text; what the last slide says of a model stands in all of them. */
async function pagesOf(deck: string): Promise<string> {
  const names = (await readdir(join(root, deck, 'pages'))).sort()
  const pages = await Promise.all(names.map(name => readFile(join(root, deck, 'pages', name), 'utf8')))
  return pages.join('\n')
}

const readme = async () => await readFile(join(root, 'deck', 'README.md'), 'utf8')
const WELL: Behaviour = say(({ text }) => text.replace(/^The /, 'the '))

const BAD: [string, Behaviour, RegExp][] = [
  ['badly', say(({ text }) => text.replace(/\d+/g, '7').replace(/\bshould\b/, 'must')), /\d+ rewordings were refused.*figures \d+/],
  ['maliciously', say(({ text, kind }) => kind === 'title' ? '<script>alert(1)</script>' : `$$${text}$$ {{ 1 }} [[x]] [click] --> `), /\d+ rewordings were refused.*markup \d+/],
  ['no JSON', () => 'Gladly! Here are your slides:', /requests to the model failed.*no JSON in the answer/],
]

describe('draft with a model', () => {
  it('that answers well takes its words; both the program and README.md say what was taken and refused', async () => {
    server = await serveModel(WELL)
    const { draft: made, check } = await drafted(server.url, { REPORT_DECK_MODEL_KEY: 'a-secret' })
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/Reworded with lamp-2\.5:7b at 127\.0\.0\.1:\d+: [1-9]\d* texts/) as string })
    expect(await readme()).toMatch(/- Reworded with lamp-2\.5:7b at 127\.0\.0\.1:\d+: [1-9]\d* texts/)
    expect(await pagesOf('deck')).toContain('in part reworded by a language model')
    expect(check).toMatchObject({ code: 0, out: expect.stringContaining('No problems.') as string })
    expect(server.requests[0]?.authorization).toBe('Bearer a-secret')
    expect(made.out + made.err + await readme() + await pagesOf('deck')).not.toContain('a-secret')
  })

  it.each(BAD)('that answers %s leaves the draft its own words, and says so', async (_, behave, told) => {
    server = await serveModel(behave)
    const { draft: made, check } = await drafted(server.url)
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(told) as string })
    expect(made.out).toContain('Nothing was reworded with lamp-2.5:7b')
    expect(await readme()).toMatch(told)
    await draft('plain')
    expect(await pagesOf('deck')).toBe(await pagesOf('plain'))
    expect(check.code).toBe(0)
  })

  it.each<[string, () => Promise<string>, string]>([
    ['is slow', async () => (server = await serveModel(() => undefined)).url, 'no answer in time'],
    ['is not there', async () => {
      const gone = await serveModel(WELL)
      gone.close()
      return gone.url
    }, 'no connection'],
  ])('that %s is left after three tries, and the draft stands', async (_, address, reason) => {
    const { draft: made, check } = await drafted(await address(), { REPORT_DECK_MODEL_TIMEOUT: '0.1' })
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(new RegExp(`requests to the model failed, and it was asked no more: ${reason}`)) as string })
    expect(await readme()).toContain(reason)
    expect(check.code).toBe(0)
  }, 30_000)

  it('stopped while it waits, leaves nothing', async () => {
    server = await serveModel(() => {
      child.kill('SIGINT')
      return undefined
    })
    const { child, ended } = start(root, ['draft', 'report.md', '--out', 'deck', '--model', 'lamp', '--model-url', server.url])
    expect((await ended).code).toBe(130)
    expect(await readdir(root)).toEqual(['report.md'])
  })

  it.each([
    ['a model without its address', ['--model', 'lamp'], 'belong together'],
    ['an address that is none', ['--model', 'lamp', '--model-url', 'localhost'], 'begins with https://'],
  ])('refuses %s', async (_, more, message) => {
    const { code, err } = await draft('deck', more)
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(await readdir(root)).toEqual(['report.md'])
  })
})
