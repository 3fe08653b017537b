/** A model behind a local server that answers well, badly, maliciously, slowly and not at all. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/check/lock-file.ts'
import { planReport, writeUp } from '../../../../src/draft/draft.ts'
import { createAsk } from '../../../../src/draft/model/client.ts'
import { refusalOf } from '../../../../src/draft/model/gate.ts'
import { rewordPlan } from '../../../../src/draft/model/reword.ts'
import { say, serveModel, type Behaviour, type ModelServer } from '../support/model-server.ts'

const report = readFileSync(new URL('../../../fixtures/reports/think-tank/report.md', import.meta.url), 'utf8')
const plan = planReport(report, { minutes: 10, briefMinutes: 5, hash: sha256 })

let server: ModelServer | undefined
afterEach(() => server?.close())

async function serve(behave: Behaviour, status = 200): Promise<string> {
  server?.close()
  server = await serveModel(behave, status)
  return server.url
}

async function reworded(url: string, { timeoutMs = 5000, key, signal }: { timeoutMs?: number, key?: string, signal?: AbortSignal } = {}) {
  const ask = await createAsk({ name: 'a-model', url, key, timeoutMs, retries: 0 })
  return await rewordPlan(plan, { ask, model: 'a-model at here', concurrency: 2, signal })
}

const remark = (of: { remarks: { rule: string, message: string }[] }, rule: string) => of.remarks.find(one => one.rule === rule)?.message ?? ''

describe('a model', () => {
  it('that answers well is listened to; the draft says so, and every claim keeps its passage', async () => {
    const url = await serve(texts => `\`\`\`json\n${say(({ text }) => text.replace(/^The /, 'the '))(texts)}\n\`\`\``)
    const after = await reworded(url, { key: 'secret' })
    expect(remark(after, 'model')).toMatch(/a-model at here: [1-9]\d* texts/)
    expect(after.slides.map(({ title }) => title.refs)).toEqual(plan.slides.map(({ title }) => title.refs))
    const { files } = writeUp(after, report, { hash: sha256 })
    expect(files.get('README.md')).toContain('Reworded with a-model at here')
    expect(server?.requests[0]?.authorization).toBe('Bearer secret')
  })

  it.each<[string, Behaviour, RegExp]>([
    ['that changes figures', say(() => 'The quay saved 99 percent.'), /figures|length/],
    ['that follows a report’s instructions', say(() => '<script>alert(1)</script> {{ 1 }}'), /markup/],
    ['that adds a link', say(() => 'See www.evil.example now'), /markup/],
    ['that says something else', say(({ kind }) => kind === 'note' ? '' : 'Cats purr'), /off-passage|figures|names|empty/],
  ])('%s is refused, by rule, and the draft keeps its words', async (_, behave, rule) => {
    const after = await reworded(await serve(behave))
    expect(remark(after, 'model-refused')).toMatch(rule)
    expect(after.slides).toEqual(plan.slides)
  })

  it.each<[string, Behaviour]>([['that answers no JSON', () => 'Sure! Here are your slides.'], ['that answers another shape', () => '{"title": {"a": 1}}']])('%s changes nothing', async (_, behave) => {
    const after = await reworded(await serve(behave))
    expect(remark(after, 'model-failed')).toContain('no JSON in the answer')
    expect(after.slides).toEqual(plan.slides)
  })

  it('that never answers JSON is asked no more', async () => {
    let times = 0
    const url = await serve(() => `{ ${times++}`)
    const after = await reworded(url)
    expect(remark(after, 'model-failed')).toMatch(/asked no more: no JSON/)
    expect(times).toBeLessThan(12)
  })

  it('may say in the notes what it says on the slide, once each', async () => {
    const after = await reworded(await serve(say(({ text }) => text.replace(/\.$/, ''))))
    expect(remark(after, 'model')).toMatch(/[1-9]\d* texts?;/)
    expect(remark(after, 'model-refused')).not.toContain('repeated')
  })

  it('that is slow, or fails, is asked no more after three times', async () => {
    const slow = await reworded(await serve(() => undefined), { timeoutMs: 50 })
    expect(remark(slow, 'model-failed')).toMatch(/asked no more: no answer in time/)
    const failing = await reworded(await serve(() => '{}', 500))
    expect(remark(failing, 'model-failed')).toContain('error of the server')
    expect(failing.slides).toEqual(plan.slides)
  })

  it('that is not there changes nothing', async () => {
    const after = await reworded('http://127.0.0.1:9/v1')
    expect(remark(after, 'model-failed')).toContain('no connection')
    expect(after.slides).toEqual(plan.slides)
  })

  it('is left at once on Ctrl-C', async () => {
    const controller = new AbortController()
    const url = await serve(() => {
      controller.abort()
      return undefined
    })
    await expect(reworded(url, { signal: controller.signal })).rejects.toThrow('Stopped')
  })
})

describe('the gate', () => {
  const own = 'The harbour board should light 412 lamps in Elm, which is not costly.'
  const wording = { own, passage: own, kind: 'point' } as const
  it.each([
    ['The board of the harbour should light 412 Elm lamps; it is not costly.', 'length'],
    ['The board should light 412 lamps in Elm, which is not costly.', undefined],
    ['The board should light 413 lamps in Elm, which is not costly.', 'figures'],
    ['The board must light 412 lamps in Elm, which is not costly.', 'modals'],
    ['The board should light 412 lamps in Elm, which is costly.', 'negation'],
    ['The board should light 412 lamps in Oak, which is not costly.', 'names'],
    ['**The board** should light 412 lamps ] in Elm, [not costly', 'markup'],
    ['It should light 412 lamps in Elm, which is not costly.', 'dangling'],
    ['', 'empty'],
    ['The board should light 412 lamps in *Elm*, which is not costly.', 'markup'],
    ['$$The board should light 412 lamps, which is not costly.$$', 'markup'],
  ])('%s', (text, rule) => expect(refusalOf(text, wording)).toBe(rule))

  it.each([
    ['The crane F-36 of 2S19 M&S is in Table 8 [sic].', 'figures'],
    ['The crane F-35 of 7S7 M&S is in Table 8 [sic].', 'figures'],
    ['The crane F-35 of 2S19 M&S is in Table 9 [sic].', 'figures'],
    ['The F-35 [crane] of 2S19 M&S is in Table 8 [x].', 'markup'],
    ['The F-35 crane of the 2S19 M&S: Table 8 [sic].', undefined],
  ])('holds numbers of names and labels, and signs: %s', (text, rule) => {
    const named = 'The crane F-35 of the 2S19 M&S is in Table 8 [sic].'
    expect(refusalOf(text, { own: named, passage: named, kind: 'point' })).toBe(rule)
  })
})
