/** Runs a program to its end and measures it with all the processes it starts: time, processor time, peak memory. */
import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

export interface Command {
  program: string
  args: string[]
  cwd: string
  env?: Record<string, string>
}

export interface Measured {
  /** Seconds from start to end of the whole process. */
  seconds: number
  /** Processor seconds of all processes; absent where there is no /proc. */
  cpu?: number
  /** Peak memory of all processes together, in bytes: see `memoryOf`. Absent where there is no /proc. */
  peak?: number
}

interface Process {
  parent: number
  /** Processor seconds so far. */
  cpu: number
}

/** The unit of /proc/…/stat: 100 a second and pages of 4 KiB on every Linux we know of. */
const TICKS = 100
const PAGE = 4096
/** Milliseconds between two looks. */
const EVERY = 100

async function processes(): Promise<Map<number, Process>> {
  const found = new Map<number, Process>()
  for (const name of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined)
    // The program's name stands in parentheses and may hold anything.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields)
      found.set(Number(name), { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / TICKS })
  }
  return found
}

function treeOf(root: number, all: ReadonlyMap<number, Process>): number[] {
  const isBelow = (pid: number | undefined): boolean => pid === root || (pid !== undefined && pid > 0 && isBelow(all.get(pid)?.parent))
  return [...all.keys()].filter(isBelow)
}

/** Private and shared memory of a process, in bytes. */
async function residentOf(pid: number): Promise<{ own: number, shared: number }> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  const [, resident = 0, shared = 0] = text.split(' ').map(Number)
  return { own: (resident - shared) * PAGE, shared: shared * PAGE }
}

/** What the processes hold: all that each has for itself, and, once, the largest part that one shares with others. */
async function memoryOf(pids: readonly number[]): Promise<number> {
  const parts = await Promise.all(pids.map(residentOf))
  return parts.reduce((sum, { own }) => sum + own, 0) + Math.max(0, ...parts.map(({ shared }) => shared))
}

/** Looks at the processes below `root` again and again until `stop` is called. */
function watch(root: number): { stop: () => Promise<Pick<Measured, 'cpu' | 'peak'>> } {
  const spent = new Map<number, number>()
  let peak = 0
  const look = async (): Promise<void> => {
    const all = await processes()
    const tree = treeOf(root, all)
    tree.forEach(pid => spent.set(pid, all.get(pid)?.cpu ?? 0))
    peak = Math.max(peak, await memoryOf(tree))
  }
  let looking = look()
  const timer = setInterval(() => { looking = looking.then(look) }, EVERY)
  return {
    stop: async () => {
      clearInterval(timer)
      await looking
      return { cpu: [...spent.values()].reduce((sum, seconds) => sum + seconds, 0), peak }
    },
  }
}

/** Fails with the end of its output when the program does. */
export async function measure({ program, args, cwd, env }: Command): Promise<Measured> {
  const start = performance.now()
  const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const watched = process.platform === 'linux' && child.pid !== undefined ? watch(child.pid) : undefined
  let seconds = 0
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      seconds = (performance.now() - start) / 1000
      resolve(code)
    })
  })
  const used = await watched?.stop()
  if (code !== 0)
    throw new Error(`${[program, ...args].join(' ')} ended with ${code}:\n${Buffer.concat(output).toString('utf8').split('\n').slice(-12).join('\n')}`)
  return { seconds, ...used }
}
