/** A local server that speaks OpenAI's chat protocol and answers as a test wants. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A text of a slide, as the model is given it. */
export interface Text { id: string, kind: string, text: string }

/** The answer to a slide's texts; `undefined` leaves a request without an answer. */
export type Behaviour = (texts: Text[]) => string | undefined

export interface ModelServer {
  url: string
  requests: { body: string, authorization: string | undefined }[]
  close: () => void
}

/** An answer in which every text is said in other words. */
export const say = (reword: (text: Text) => string): Behaviour => texts => JSON.stringify(Object.fromEntries(texts.map(text => [text.id, reword(text)])))

export async function serveModel(behave: Behaviour, status = 200): Promise<ModelServer> {
  const requests: ModelServer['requests'] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => { body += chunk.toString() })
    request.on('end', () => {
      requests.push({ body, authorization: request.headers.authorization })
      const { messages } = JSON.parse(body) as { messages: { content: string }[] }
      const content = behave(JSON.parse(messages[1]?.content ?? '[]') as Text[])
      if (content === undefined)
        return
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
