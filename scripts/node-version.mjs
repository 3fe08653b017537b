// Which Node runs the tool. Plain JavaScript for Node 20, without dependencies.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The first Node that runs TypeScript without a flag. */
const NEEDED = [22, 18]

/** Whether a version (`v24.21.0`) is new enough. 23.0 to 23.5 still needed a flag. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major === 23 ? minor >= 6 : major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

/** The version that an executable reports; undefined when it does not start. */
function versionOf(executable) {
  try {
    return execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  }
  catch {
    return undefined
  }
}

/** The executable of the package `node`, where it is installed. */
export function packagedNode(root) {
  try {
    const home = dirname(createRequire(join(root, 'package.json')).resolve('node/package.json'))
    const path = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? path : undefined
  }
  catch {
    return undefined
  }
}

/** A Node that is new enough: the package's, or the one that runs this. */
export function findNode(root) {
  const packaged = packagedNode(root)
  if (packaged !== undefined && isNewEnough(versionOf(packaged) ?? 'v0'))
    return packaged
  return isNewEnough(process.version) ? process.execPath : undefined
}
