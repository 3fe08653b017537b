/** A small server for a built site, as a static host would serve it: same headers, same 404s. Local only. */
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { ReportDeckError, exitCodes } from '../errors.ts'
import { assetCaching, securityHeaders } from './headers.ts'

export interface ServeOptions {
  /** Begins and ends with a slash; the site was built for it. */
  base: string
  /** 0 takes any free port. */
  port: number
}

export interface SiteServer {
  /** `http://localhost:3030/briefings/` */
  url: string
  port: number
  close: () => Promise<void>
}

/** The page that answers an address without a file: the nearest deck above it, which shows the route or its own 404. */
function fallbackPage(dir: string, path: string): string | undefined {
  const parts = path.split('/').filter(Boolean)
  for (let depth = parts.length; depth >= 0; depth--) {
    const page = join(dir, ...parts.slice(0, depth), 'index.html')
    if (!parts.includes('..') && existsSync(page))
      return page
  }
  return undefined
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
}

function handler(dir: string, base: string): RequestListener {
  const files = sirv(dir, {
    etag: true,
    setHeaders: (response, path) => path.startsWith('/assets/') && response.setHeader('Cache-Control', assetCaching),
  })
  const missing = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const page = /\.[^/]+$/.test(path) ? undefined : fallbackPage(dir, path)
    if (page === undefined || request.method !== 'GET')
      return notFound(response)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page))
  }
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders))
      response.setHeader(name, value)
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (`${pathname}/` === base)
      return void response.writeHead(308, { Location: base + search }).end()
    if (!pathname.startsWith(base))
      return notFound(response)
    const path = `/${pathname.slice(base.length)}`
    request.url = path + search
    files(request, response, () => missing(request, response, path))
  }
}

function portTaken(port: number, cause: unknown): ReportDeckError {
  return new ReportDeckError('port-in-use', `Port ${port} is in use by another program.`, {
    hint: `Stop that program, or choose another port: --port ${port + 1}`,
    exitCode: exitCodes.environment,
    cause,
  })
}

/** Resolves to the server when it listens, to `null` where this machine has no such address. */
function listen(listener: RequestListener, host: string, port: number): Promise<Server | null> {
  const server = createServer(listener)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
        return resolve(null)
      reject(error.code === 'EADDRINUSE' ? portTaken(port, error) : error.code === 'EACCES' ? notAllowed(port, error) : error)
    })
    server.listen(port, host, () => resolve(server))
  })
}

function notAllowed(port: number, cause: unknown): ReportDeckError {
  return new ReportDeckError('port-not-allowed', `You may not listen on port ${port}.`, {
    hint: 'Choose a port above 1023, e.g. --port 3030',
    exitCode: exitCodes.environment,
    cause,
  })
}

const close = (server: Server): Promise<void> => new Promise((resolve) => {
  server.close(() => resolve())
  server.closeAllConnections()
})

/** Fails with `port-in-use` (or `port-not-allowed`) where `port` cannot be served on. */
export async function checkPort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const server = await listen(() => undefined, host, port)
    if (server)
      await close(server)
  }
}

/** Serves `dir` on localhost, on both of its addresses (IPv4 and IPv6) where there are two. */
export async function serveSite(dir: string, options: ServeOptions): Promise<SiteServer> {
  const listener = handler(dir, options.base)
  const first = await listen(listener, '127.0.0.1', options.port)
  if (first === null)
    throw new ReportDeckError('no-localhost', 'This machine has no local network address (127.0.0.1).', { hint: 'Bring up its loopback interface.', exitCode: exitCodes.environment })
  const address = first.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  // An ephemeral port is used by its address, so that the second one may be taken by somebody else.
  const second = options.port === 0 ? null : await listen(listener, '::1', port).catch(async (error: unknown) => {
    await close(first)
    throw error
  })
  const host = options.port === 0 ? '127.0.0.1' : 'localhost'
  return {
    url: `http://${host}:${port}${options.base}`,
    port,
    close: async () => void await Promise.all([close(first), ...(second ? [close(second)] : [])]),
  }
}
