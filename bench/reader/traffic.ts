/** What a page asks for, as the browser tells it: bytes as they came over the wire, headers included. */
import type { CDPSession } from 'playwright-core'

export interface Asked {
  url: string
  /** Milliseconds since 1970. */
  at: number
  /** 0 where nothing came. */
  bytes: number
}

export const kinds = ['scripts', 'styles', 'fonts', 'pictures', 'rest'] as const
export type Kind = typeof kinds[number]

export function kindOf(url: string): Kind {
  const extension = /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? ''
  if (/^m?js$/.test(extension))
    return 'scripts'
  if (/^(?:woff2?|ttf|otf)$/.test(extension))
    return 'fonts'
  if (/^(?:png|jpe?g|svg|webp|avif|gif|ico)$/.test(extension))
    return 'pictures'
  return extension === 'css' || /fonts\.googleapis\.com/.test(url) ? 'styles' : 'rest'
}

export type Weights = Record<Kind | 'all' | 'requests', number>

export function weightsOf(asked: readonly Asked[]): Weights {
  const sum = (part: readonly Asked[]): number => part.reduce((total, { bytes }) => total + bytes, 0)
  const byKind = Object.fromEntries(kinds.map(kind => [kind, sum(asked.filter(({ url }) => kindOf(url) === kind))])) as Record<Kind, number>
  return { ...byKind, all: sum(asked), requests: asked.length }
}

export interface Traffic {
  asked: () => Asked[]
  /** Resolves when nothing has been under way for so many milliseconds. */
  quiet: (ms: number) => Promise<void>
}

const isFromNetwork = (url: string): boolean => /^https?:/.test(url)

/** Starts to note. `session` is that of a page that has not been sent anywhere yet. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const all = new Map<string, Asked>()
  const open = new Set<string>()
  let last = Date.now()
  const ended = (id: string, bytes: number): void => {
    const asked = all.get(id)
    if (asked)
      asked.bytes += bytes
    open.delete(id)
    last = Date.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (!isFromNetwork(request.url))
      return
    all.set(requestId, { url: request.url, at: wallTime * 1000, bytes: 0 })
    open.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => ended(requestId, encodedDataLength))
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId, 0))
  await session.send('Network.enable')
  const quiet = async (ms: number): Promise<void> => {
    while (open.size > 0 || Date.now() - last < ms)
      await new Promise(resolve => setTimeout(resolve, 50))
  }
  return { asked: () => [...all.values()], quiet }
}
