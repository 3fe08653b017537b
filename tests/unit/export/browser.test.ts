import type { Browser, LaunchOptions } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserCandidates } from '../../../src/export/browser-candidates.ts'
import type { Machine } from '../../../src/export/browser-candidates.ts'
import { findBrowser } from '../../../src/export/browser.ts'

const machine = (changes: Partial<Machine> = {}): Machine => ({
  platform: 'linux', arch: 'x64', env: { PATH: '/usr/bin:/opt/bin' }, exists: () => false, playwrightPath: () => '/pw/chrome', ...changes,
})
const paths = (m: Machine) => browserCandidates(m).map(({ source, path }) => path ?? source)

describe('browserCandidates', () => {
  it('come in order: named, Playwright\'s, installed, embedded', () => {
    expect(paths(machine({ env: { PATH: '/usr/bin', REPORT_DECK_BROWSER: '/my/browser' }, exists: () => true }))).toEqual([
      '/my/browser', '/pw/chrome', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser',
      '/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable', '/usr/bin/chrome', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium', 'embedded',
    ])
  })

  it('tries a named browser even where its file is missing, so that the mistake is told', () => {
    expect(paths(machine({ env: { REPORT_DECK_BROWSER: '/typo' } }))).toEqual(['/typo', 'embedded'])
  })

  it('has no embedded browser off Linux on x64', () => {
    expect(paths(machine({ arch: 'arm64' }))).toEqual([])
    expect(paths(machine({ platform: 'darwin' }))).toEqual([])
  })

  it('knows the usual places of macOS and Windows', () => {
    expect(paths(machine({ platform: 'darwin', exists: path => path.startsWith('/Applications/Google') }))).toEqual(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])
    expect(paths(machine({ platform: 'win32', env: { PROGRAMFILES: 'C:\\P' }, exists: path => path.includes('msedge') }))).toEqual(['C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'])
  })
})

describe('findBrowser', () => {
  const browser = { close: () => Promise.resolve() } as unknown as Browser
  const two = machine({ arch: 'arm64', exists: path => path === '/pw/chrome' || path === '/usr/bin/chromium' })

  it('falls to the next when one does not start', async () => {
    const launch = (options: LaunchOptions) => options.executablePath === '/pw/chrome' ? Promise.reject(new Error('broken')) : Promise.resolve(browser)
    expect((await findBrowser({ machine: two, launch })).candidate).toEqual({ source: 'installed', path: '/usr/bin/chromium' })
  })

  it('names all that it tried, and what to do, when none starts', async () => {
    const failing = findBrowser({ machine: two, launch: options => Promise.reject(new Error(`${options.executablePath} is broken`)) })
    await expect(failing).rejects.toMatchObject({
      code: 'no-browser',
      exitCode: 3,
      hint: expect.stringContaining('REPORT_DECK_BROWSER') as string,
      problems: [
        { place: 'Playwright /pw/chrome', message: '/pw/chrome is broken' },
        { place: 'installed /usr/bin/chromium', message: '/usr/bin/chromium is broken' },
      ],
    })
  })

  it('says so where there is nothing to try', async () => {
    await expect(findBrowser({ machine: machine({ arch: 'arm64' }) })).rejects.toMatchObject({ code: 'no-browser', problems: [{ message: expect.stringContaining('no browser was found') as string }] })
  })

  it('keeps web security on', async () => {
    const used: LaunchOptions[] = []
    await findBrowser({ machine: two, launch: (options) => { used.push(options); return Promise.resolve(browser) } })
    expect(used[0]?.args).not.toContain('--disable-web-security')
    expect(used[0]?.chromiumSandbox).toBe(process.getuid?.() !== 0)
  })
})
