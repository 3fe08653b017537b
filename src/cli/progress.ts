/** Progress on a terminal: a line a step, and a bar a file with the slides that are ready. Elsewhere nothing. */
import { MultiBar, Presets } from 'cli-progress'
import type { FileProgress, Progress } from '../export/progress.ts'
import type { Readiness } from '../export/readiness.ts'

const FORMAT = '  {file} {bar} slide {value} of {total}  {wait}'
/** Columns of the longest usual name, `brief/handout.pdf`. */
const NAME_WIDTH = 18

const waiting = ({ waitsFor, slide }: Readiness): string =>
  waitsFor === undefined ? 'writing and inspecting' : `waits for ${waitsFor}${slide ? ` (slide ${Number.parseInt(slide, 10)})` : ''}`

const silent: Progress & { end: () => void } = { step: () => undefined, file: () => ({ slides: () => undefined, end: () => undefined }), end: () => undefined }

export function createProgress(stream: NodeJS.WriteStream): Progress & { end: () => void } {
  if (!stream.isTTY)
    return silent
  let bars: MultiBar | undefined
  const end = (): void => {
    bars?.stop()
    bars = undefined
  }
  const file = (name: string): FileProgress => {
    bars ??= new MultiBar({ stream, format: FORMAT, barsize: 24, hideCursor: true, clearOnComplete: true, linewrap: false }, Presets.shades_grey)
    const all = bars
    const shown = name.padEnd(NAME_WIDTH)
    const bar = all.create(1, 0, { file: shown, wait: 'begins' })
    return {
      slides(readiness) {
        bar.setTotal(readiness.total)
        bar.update(readiness.ready, { file: shown, wait: waiting(readiness) })
      },
      end: () => void all.remove(bar),
    }
  }
  return {
    end,
    file,
    step(message) {
      end()
      stream.write(`  ${message} …\n`)
    },
  }
}
