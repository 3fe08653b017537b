interface LockPackages { packages?: Record<string, { version?: string, optional?: boolean, link?: boolean, peer?: boolean, devOptional?: boolean }> }
export function stampOf(lockText: string, platform?: string, arch?: string): string
export function matchesLock(lock: LockPackages, installed: LockPackages): boolean
export function installState(root: string): 'fresh' | 'missing' | 'stale'
export function writeStamp(root: string): void
