// Whether node_modules is what package-lock.json says. Plain JavaScript for Node 20, without dependencies.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const stampFile = root => join(root, 'node_modules', '.report-deck-install')

/** What the stamp holds: the lock's hash, and the platform that its binaries are for. */
export function stampOf(lockText, platform = process.platform, arch = process.arch) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${platform} ${arch}\n`
}

/**
 * Whether what npm installed (its own record, `node_modules/.package-lock.json`) is what the lock asks for.
 * Optional packages may be missing: they are for other platforms.
 */
export function matchesLock(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.link)
      return true
    const found = installed.packages?.[path]
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.peer || wanted.devOptional)
  })
}

/** `fresh`; or why packages must be installed: `missing` or `stale`. */
export function installState(root) {
  if (!existsSync(join(root, 'node_modules')))
    return 'missing'
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = stampOf(lockText)
  if (existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stamp)
    return 'fresh'
  // A stamp for another platform is never adopted: the binaries would not run.
  const otherPlatform = existsSync(stampFile(root)) && !readFileSync(stampFile(root), 'utf8').endsWith(stamp.slice(64))
  const record = join(root, 'node_modules', '.package-lock.json')
  if (otherPlatform || !existsSync(record) || !matchesLock(JSON.parse(lockText), JSON.parse(readFileSync(record, 'utf8'))))
    return 'stale'
  writeStamp(root)
  return 'fresh'
}

/** Notes that node_modules is as the lock says. */
export function writeStamp(root) {
  writeFileSync(stampFile(root), stampOf(readFileSync(join(root, 'package-lock.json'), 'utf8')))
}
