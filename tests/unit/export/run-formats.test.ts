import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReportDeckError, exitCodes, interrupted } from '../../../src/errors.ts'
import type { Artefact, ExportDeck, Format, FormatName } from '../../../src/export/format.ts'
import { failureOf, runFormats } from '../../../src/export/run-formats.ts'
import type { Job } from '../../../src/export/run-formats.ts'

let dir: string
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'run-formats-')) })
afterEach(() => rm(dir, { recursive: true }))

const deck = { facts: { entry: 'slides.md', slides: [] as unknown }, folder: '' } as ExportDeck
const bytes = (text: string): Uint8Array => Buffer.from(text)
const good = (text: string): Artefact => ({ content: bytes(text), pages: 1, inspect: () => Promise.resolve([]) })
const job = (name: FormatName, make: Format['make']): Job => ({ deck, path: join(dir, `${name}.out`), format: { name, file: `${name}.out`, drawn: false, make } })
const failing = (error: unknown) => () => Promise.reject(error)

describe('runFormats', () => {
  it('writes files and folders, and tells what it made in the order asked', async () => {
    const slow: Format['make'] = async () => {
      await new Promise(resolve => setImmediate(resolve))
      return good('slow')
    }
    const pictures = () => Promise.resolve({ ...good(''), content: new Map([['01.png', bytes('one')], ['02.png', bytes('two')]]) })
    const { files, failures } = await runFormats([job('pdf', slow), job('png', pictures)], { options: {} })
    expect(failures).toEqual([])
    expect(files.map(({ format, bytes: size, pages }) => [format, size, pages])).toEqual([['pdf', 4, 1], ['png', 6, 1]])
    expect(await readFile(join(dir, 'pdf.out'), 'utf8')).toBe('slow')
    expect(await readdir(join(dir, 'png.out'))).toEqual(['01.png', '02.png'])
  })

  it('keeps the old file where one fails, and makes the others all the same', async () => {
    await writeFile(join(dir, 'pdf.out'), 'old')
    const { files, failures } = await runFormats([job('pdf', failing(new Error('no'))), job('script', () => Promise.resolve(good('new')))], { options: {} })
    expect(files.map(file => file.format)).toEqual(['script'])
    expect(failures.map(failure => failure.format)).toEqual(['pdf'])
    expect(await readFile(join(dir, 'pdf.out'), 'utf8')).toBe('old')
    expect(await readdir(dir)).toEqual(['pdf.out', 'script.out'])
  })

  it('does not keep a file that its inspection finds wrong', async () => {
    const wrong = () => Promise.resolve({ ...good('wrong'), inspect: () => Promise.resolve([{ place: 'page 2', message: 'is blank' }]) })
    const { failures } = await runFormats([job('pdf', wrong)], { options: {} })
    expect(failures[0]?.error).toMatchObject({ code: 'pdf-inspection', problems: [{ place: 'page 2', message: 'is blank' }] })
    expect(await readdir(dir)).toEqual([])
  })

  it('writes nothing once it is stopped', async () => {
    const stop = new AbortController()
    const stopping: Format['make'] = () => {
      stop.abort(interrupted())
      return Promise.resolve(good('late'))
    }
    await expect(runFormats([job('pdf', stopping), job('script', () => Promise.resolve(good('later')))], { options: {}, signal: stop.signal })).rejects.toMatchObject({ code: 'interrupted' })
    expect(await readdir(dir)).toEqual([])
  })
})

describe('memory', () => {
  /** The most files that were in the making at a time. */
  async function mostAtATime(slides: number): Promise<number> {
    let [now, most] = [0, 0]
    const make: Format['make'] = async () => {
      most = Math.max(most, ++now)
      await new Promise(resolve => setImmediate(resolve))
      now--
      return good('x')
    }
    const long = { ...deck, facts: { ...deck.facts, slides: Array.from({ length: slides }) } } as ExportDeck
    await runFormats([job('pdf', make), job('handout', make)].map(each => ({ ...each, deck: long })), { options: {} })
    return most
  }

  it('makes the files of a long deck one after the other, of any other two at a time', async () => {
    expect(await mostAtATime(150)).toBe(2)
    expect(await mostAtATime(151)).toBe(1)
  })
})

describe('a file that stalls', () => {
  it('is given up with what it waited for, and its page is told; the others are made', async () => {
    let told = false
    const hanging: Format['make'] = (_, { signal, onProgress }) => {
      signal?.addEventListener('abort', () => { told = true })
      onProgress({ total: 3, ready: 3, waitsFor: 'the browser to print them' })
      return new Promise(() => undefined)
    }
    const { files, failures } = await runFormats([job('pdf', hanging), job('script', () => Promise.resolve(good('new')))], { options: { stall: 0.2 } })
    expect(failures).toMatchObject([{ format: 'pdf', error: { code: 'stalled', message: 'Nothing moved for 0.2 s: the deck waits for the browser to print them.' } }])
    expect(files.map(({ format }) => format)).toEqual(['script'])
    expect(told).toBe(true)
  })

  it('is watched while it is inspected too', async () => {
    const opened = () => Promise.resolve({ ...good('x'), inspect: () => new Promise<never>(() => undefined) })
    const { failures } = await runFormats([job('html', opened)], { options: { stall: 0.2 } })
    expect(failures).toMatchObject([{ error: { code: 'stalled' } }])
    expect(await readdir(dir)).toEqual([])
  })
})

describe('failureOf', () => {
  const noBrowser = new ReportDeckError('no-browser', 'No browser.', { hint: 'Install one.', exitCode: exitCodes.environment })
  const failed = (format: FormatName, error: unknown) => ({ path: `/out/${format}`, entry: 'slides.md', format, error })

  it('is the one error itself', () => expect(failureOf([failed('pdf', noBrowser)])).toBe(noBrowser))

  it('tells a shared cause once and keeps its exit code', () => {
    const error = failureOf([failed('pdf', noBrowser), failed('pptx', new ReportDeckError('no-browser', 'No browser.', { place: '/out/pdf', hint: 'Install one.', exitCode: exitCodes.environment }))])
    expect(error).toMatchObject({ code: 'files-failed', exitCode: 3, problems: [{ message: 'No browser.' }] })
  })

  it('names a fault that is not ours with its file', () =>
    expect(failureOf([failed('pdf', new TypeError('x is undefined'))])).toMatchObject({ exitCode: 1, problems: [{ place: '/out/pdf', message: 'x is undefined' }] }))
})
