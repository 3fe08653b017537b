/** `--model`: a model that rewords a draft, where the user names one. */
import { ReportDeckError, exitCodes } from '../errors.ts'
import type { DraftFileOptions } from '../draft/write.ts'
import type { Context } from './context.ts'

/** Holds the key, if the address wants one; never an option, which other users of a machine could read. */
export const KEY_VARIABLE = 'REPORT_DECK_MODEL_KEY'
const TIMEOUT_VARIABLE = 'REPORT_DECK_MODEL_TIMEOUT'
const CONCURRENCY = 4
const RETRIES = 2
const SECONDS = 60

/** Seconds for one answer. */
function timeoutSeconds(): number {
  const seconds = Number(process.env[TIMEOUT_VARIABLE] ?? SECONDS)
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new ReportDeckError('bad-timeout', `${TIMEOUT_VARIABLE} is no number of seconds.`, { hint: `Unset it, or give a number above 0; without it, ${SECONDS}.`, exitCode: exitCodes.usage })
  return seconds
}

/** Undefined without `--model`: then nothing is sent, and no library for it is loaded. Fails with `model-half` where one option lacks the other. */
export async function rewordWith({ model, modelUrl }: { model?: string, modelUrl?: string }, context: Context): Promise<DraftFileOptions['reword']> {
  if (model === undefined && modelUrl === undefined)
    return undefined
  if (model === undefined || modelUrl === undefined)
    throw new ReportDeckError('model-half', '--model and --model-url belong together.', { hint: 'Say which model, and where: --model llama3.3 --model-url http://localhost:11434/v1', exitCode: exitCodes.usage })
  const [{ createAsk }, { rewordPlan }] = await Promise.all([import('../draft/model/client.ts'), import('../draft/model/reword.ts')])
  const ask = await createAsk({ name: model, url: modelUrl, key: process.env[KEY_VARIABLE], timeoutMs: timeoutSeconds() * 1000, retries: RETRIES })
  const shown = `${model} at ${new URL(modelUrl).host}`
  return {
    name: `${model} ${modelUrl}`,
    run: async (plan) => {
      context.progress.step(`asking ${shown}`)
      const bar = context.progress.file('slides')
      return await rewordPlan(plan, { ask, model: shown, concurrency: CONCURRENCY, signal: context.signal, onProgress: (ready, total) => bar.slides({ ready, total }) }).finally(() => {
        bar.end()
        context.progress.end()
      })
    },
  }
}
