/**
 * The Chromium inside the package `@sparticuz/chromium`, unpacked once per user and version.
 * The package would unpack into the shared temporary folder, where another user's copy cannot be run; here it
 * runs in a child whose temporary folder is a private one, which is then renamed to its place.
 */
import { execFile } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { existsSync } from 'node:fs'
import { OWN_FOLDER } from '../own-files.ts'

export interface EmbeddedBrowser {
  path: string
  /** Environment that its libraries and fonts need; `bare` is for systems without NSS of their own. */
  env: (bare: boolean) => Record<string, string>
}

const packageRoot = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')))

/** Run in the child: unpacks browser, fonts, graphics library and NSS into `TMPDIR`. */
const unpackScript = `
import { inflate } from '@sparticuz/chromium'
import { join } from 'node:path'
const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
await Promise.all(parts.map(part => inflate(join(process.argv[1], part))))
`

/** The package's own file names folders of AWS Lambda only. */
const fontsConf = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`

/** The first folder of these that can be made and written; the last error where none can. */
async function cacheFolder(version: string): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folders = [join(cache, 'report-deck'), join(OWN_FOLDER, 'node_modules', '.cache', 'report-deck')]
  let failure: unknown
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await access(folder, constants.W_OK)
      return join(folder, `chromium-${version}`)
    }
    catch (error) {
      failure = error
    }
  }
  throw failure
}

/** Unpacks into a folder of our own beside `target`; whoever renames first wins, and the others use that. */
async function unpack(target: string, signal: AbortSignal | undefined): Promise<void> {
  const own = await mkdtemp(`${target}.`)
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpackScript, join(packageRoot, 'bin')], {
      cwd: packageRoot,
      env: { ...process.env, TMPDIR: own },
      signal,
    })
    await writeFile(join(own, 'fonts.conf'), fontsConf(target))
    await rename(own, target).catch((error: unknown) => {
      if (!existsSync(join(target, 'chromium')))
        throw error
    })
  }
  finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** The embedded browser, unpacked if need be (about 2 s and 250 MB, once). */
export async function embeddedBrowser(signal?: AbortSignal): Promise<EmbeddedBrowser> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  const home = await cacheFolder(version)
  if (!existsSync(join(home, 'chromium')))
    await unpack(home, signal)
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') }
  return { path: join(home, 'chromium'), env: bare => ({ ...fonts, ...(bare && { LD_LIBRARY_PATH: libraries }) }) }
}
