// Which Node runs the tool. Plain JavaScript for Node 20, without dependencies.
import { execFileSync, spawnSync } from 'node:child_process'
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

/** The folder of the package `node`, as seen from `root`. */
function nodePackage(root) {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('node/package.json'))
  }
  catch {
    return undefined
  }
}

/** The executable of the package `node`, where it is installed and its install script has run. */
export function packagedNode(root) {
  const home = nodePackage(root)
  const path = home && join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return path && existsSync(path) ? path : undefined
}

/** A Node that is new enough: the package's, or the one that runs this. */
export function findNode(root) {
  const packaged = packagedNode(root)
  if (packaged !== undefined && isNewEnough(versionOf(packaged) ?? 'v0'))
    return packaged
  return isNewEnough(process.version) ? process.execPath : undefined
}

/** Runs the install script of the package `node`, which npm leaves out where it was told to run none. It fetches Node from the npm registry. */
function setUpNode(root) {
  const home = nodePackage(root)
  if (home === undefined)
    return
  console.error('Fetching Node for the tool (npm did not run the install script of the package "node") …')
  // Its own npm must run scripts; what it prints is no result of ours.
  const env = { ...process.env, npm_config_ignore_scripts: 'false' }
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: home, env, stdio: ['ignore', process.stderr, 'inherit'] })
}

/** A Node that is new enough, fetched if need be; without one, says what to do and ends the process. */
export function nodeOrExit(root) {
  const found = findNode(root)
  if (found !== undefined)
    return found
  setUpNode(root)
  const fetched = findNode(root)
  if (fetched !== undefined)
    return fetched
  console.error(`Report Deck needs Node 22.18 or newer; this is ${process.version}, and the package "node", which brings one, could not be set up.\nRun \`npm rebuild node\` and look at its output, or install a newer Node: https://nodejs.org`)
  process.exit(3)
}
