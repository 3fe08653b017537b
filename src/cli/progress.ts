/** Progress on a terminal: a line a step, and a bar of the slides that are ready. Elsewhere: the steps alone. */
import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../export/make.ts'
import type { Readiness } from '../export/readiness.ts'

const waiting = ({ waitsFor, slide }: Readiness): string =>
  waitsFor === undefined ? 'printing' : `waits for ${waitsFor}${slide ? ` (slide ${Number.parseInt(slide, 10)})` : ''}`

export function createProgress(stream: NodeJS.WriteStream): Progress & { end: () => void } {
  let bar: SingleBar | undefined
  const end = (): void => {
    bar?.stop()
    bar = undefined
  }
  return {
    end,
    step(message) {
      end()
      stream.write(`  ${message} …\n`)
    },
    slides(file, readiness) {
      if (!stream.isTTY)
        return
      if (!bar) {
        bar = new SingleBar({ stream, format: '  {file} {bar} slide {value} of {total}, {wait}', barsize: 24, hideCursor: true, clearOnComplete: true, linewrap: false }, Presets.shades_grey)
        bar.start(readiness.total, 0, { file, wait: '' })
      }
      bar.setTotal(readiness.total)
      bar.update(readiness.ready, { file, wait: waiting(readiness) })
    },
  }
}
