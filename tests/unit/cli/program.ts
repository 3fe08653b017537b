/** The program as its users start it: in a process of its own, in a folder. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repo = fileURLToPath(new URL('../../..', import.meta.url))

export interface Ended { code: number | null, out: string, err: string }

export interface Started {
  child: ChildProcess
  ended: Promise<Ended>
  /** Resolves once the text was printed; rejects where the program ends without. */
  said: (text: string) => Promise<void>
}

/** A new folder inside the repository, so that the theme is found in its node_modules. */
export async function makeFolder(): Promise<string> {
  await mkdir(join(repo, '.report-deck'), { recursive: true })
  return await mkdtemp(join(repo, '.report-deck', 'test-'))
}

export function start(cwd: string, args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [join(repo, 'bin', 'report-deck.mjs'), ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } })
  let out = ''
  let err = ''
  const listeners = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => { out += chunk; listeners.forEach(listen => listen()) })
  child.stderr.on('data', (chunk: Buffer) => { err += chunk; listeners.forEach(listen => listen()) })
  const ended = new Promise<Ended>(resolve => child.once('close', code => resolve({ code, out, err })))
  const said = (text: string) => new Promise<void>((resolve, reject) => {
    const listen = () => (out + err).includes(text) && resolve()
    listeners.add(listen)
    void ended.then(() => reject(new Error(`ended without saying "${text}":\n${out}${err}`)))
    listen()
  })
  return { child, ended, said }
}
