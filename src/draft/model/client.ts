/** Asks a model at any address that speaks OpenAI's chat protocol. What comes back is a stranger's text. */
import type OpenAI from 'openai'

export interface ModelAddress {
  /** The model's name at that address. */
  name: string
  /** E.g. `http://localhost:11434/v1`. */
  url: string
  key: string | undefined
  /** For one answer, retries aside. */
  timeoutMs: number
  retries: number
}

export type Ask = (system: string, user: string, signal: AbortSignal | undefined) => Promise<string>

/** Far above any answer to one slide. */
const MOST_CHARACTERS = 200_000

/** The body up to a length, so that an endless answer cannot fill the memory. */
async function readBounded(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > MOST_CHARACTERS)
      throw new Error('the answer is too long')
  }
  return text
}

/** No redirects: the report goes to the address that was named, and to no other. */
async function fetchBounded(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' })
  return new Response(await readBounded(response), { status: response.status, statusText: response.statusText, headers: response.headers })
}

/** The library is loaded here and nowhere else: without a model, nothing of it runs. */
export async function createAsk({ name, url, key, timeoutMs, retries }: ModelAddress): Promise<Ask> {
  const { OpenAI: Client } = await import('openai')
  // Everything is said here, so that no variable of the environment sends a key or a header meant for another service.
  const client: OpenAI = new Client({ baseURL: url, apiKey: key ?? 'none', organization: null, project: null, webhookSecret: null, defaultHeaders: {}, timeout: timeoutMs, maxRetries: retries, logLevel: 'off', fetch: fetchBounded })
  return async (system, user, signal) => {
    const answer = await client.chat.completions.create({
      model: name, temperature: 0,
      messages: [{ role: 'system', content: system }, { role: 'user', content: user }],
    }, { signal })
    return answer.choices[0]?.message.content ?? ''
  }
}
