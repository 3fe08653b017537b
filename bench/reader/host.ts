/** A static host as simple as can be: text is sent with Brotli or gzip, addresses without a file get the nearest page. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.txt': 'text/plain', '.webmanifest': 'application/manifest+json',
}
/** What gains nothing from being compressed again. */
const packed = new Set(['.png', '.woff2', '.jpg', '.pdf'])
/** Hosts that compress at each request use 4 to 6, those that do once 11. */
const BROTLI_QUALITY = 6

type Encoding = 'br' | 'gzip' | 'identity'

/** What of a browser’s `Accept-Encoding` is used. */
export function encodingFor(accepted: string, extension: string): Encoding {
  if (packed.has(extension))
    return 'identity'
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br')
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
  return encoding === 'gzip' ? gzipSync(body) : body
}

/** The file for an address; undefined where it names a file that is not there. */
export function fileFor(path: string, isThere: (file: string) => boolean): string | undefined {
  const parts = path.split('/').filter(part => part !== '' && part !== '..')
  const file = parts.join('/')
  if (extname(file) !== '')
    return isThere(file) ? file : undefined
  for (let depth = parts.length; depth > 0; depth--) {
    const page = [...parts.slice(0, depth), 'index.html'].join('/')
    if (isThere(page))
      return page
  }
  return 'index.html'
}

export interface Host { url: string, close: () => void }

export async function host(dir: string): Promise<Host> {
  const sent = new Map<string, Buffer>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname, name => existsSync(join(dir, name)))
    if (file === undefined)
      return void response.writeHead(404).end()
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), extname(file))
    const key = `${encoding} ${file}`
    const body = sent.get(key) ?? compress(await readFile(join(dir, file)), encoding)
    sent.set(key, body)
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    }).end(body)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}
