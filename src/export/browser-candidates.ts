/** Where a browser may be found on this machine, best first. Nothing is launched here. */
import { join } from 'node:path'

/** What the search looks at; injected, so that it can be tested on any machine. */
export interface Machine {
  platform: NodeJS.Platform
  arch: string
  env: Readonly<Record<string, string | undefined>>
  exists: (path: string) => boolean
  /** The path of Playwright's own browser, whether it is installed or not; undefined when it knows none. */
  playwrightPath: () => string | undefined
}

export interface Candidate {
  /** Where it came from, as errors name it: `REPORT_DECK_BROWSER`, `Playwright`, `installed`, `embedded`. */
  source: 'REPORT_DECK_BROWSER' | 'Playwright' | 'installed' | 'embedded'
  /** The executable; `null` for the embedded one, which is unpacked when its turn comes. */
  path: string | null
}

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'chrome']
const linuxPaths = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

function onPath(machine: Machine): string[] {
  const folders = (machine.env.PATH ?? '').split(':').filter(Boolean)
  return commands.flatMap(command => folders.map(folder => join(folder, command)))
}

function wellKnown(machine: Machine): string[] {
  const { env, platform } = machine
  if (platform === 'darwin')
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap(folder => macApps.map(app => `${folder}/${app}.app/Contents/MacOS/${app}`))
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
    return windowsPaths.flatMap(path => roots.map(root => `${root}\\${path}`))
  }
  return linuxPaths
}

/** Browsers to try, in order: the named one, Playwright's own, installed ones, the embedded one. */
export function browserCandidates(machine: Machine): Candidate[] {
  const named = machine.env.REPORT_DECK_BROWSER
  const playwright = machine.playwrightPath()
  const installed = [...machine.platform === 'win32' ? [] : onPath(machine), ...wellKnown(machine)].filter(machine.exists)
  const embedded = machine.platform === 'linux' && machine.arch === 'x64'
  return [
    ...(named ? [{ source: 'REPORT_DECK_BROWSER', path: named } as const] : []),
    ...(playwright && machine.exists(playwright) ? [{ source: 'Playwright', path: playwright } as const] : []),
    ...[...new Set(installed)].map(path => ({ source: 'installed', path }) as const),
    ...(embedded ? [{ source: 'embedded', path: null } as const] : []),
  ]
}
