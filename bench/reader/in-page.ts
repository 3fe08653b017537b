/** What runs in the measured page, the same in every deck; its functions are sent as text and may use nothing from outside. */

/** The mark in the browser’s timeline at which the slide that was opened stands, with its faces. */
export const STANDS = 'bench:stands'

export interface PageFigures {
  firstPaint: number
  largestPaint: number
  stands: number
  longestTask: number
  blocking: number
  shift: number
}

/** Collects from the start what a browser tells only as it happens. */
export function watchPage(mark: string): void {
  const seen = { largestPaint: 0, tasks: [] as number[], shift: 0 }
  Reflect.set(window, 'bench', seen)
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => { seen.largestPaint = entry.startTime })
  observe('longtask', entry => void seen.tasks.push(entry.duration))
  observe('layout-shift', (entry) => { seen.shift += Number(Reflect.get(entry, 'value')) })
  const look = (): void => {
    if (document.querySelector('#slide-content .slidev-layout')?.checkVisibility())
      void document.fonts.ready.then(() => requestAnimationFrame(() => performance.mark(mark)))
    else
      requestAnimationFrame(look)
  }
  document.addEventListener('DOMContentLoaded', look)
}

/** Milliseconds from the start of the navigation. Tasks over 50 ms count as blocking with what is over. */
export function pageFigures(mark: string): PageFigures {
  const { largestPaint, tasks, shift } = Reflect.get(window, 'bench') as { largestPaint: number, tasks: number[], shift: number }
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaint, shift,
    stands: performance.getEntriesByName(mark)[0]?.startTime ?? 0,
    longestTask: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
  }
}

/** When the page’s clock began, in milliseconds since 1970, and what the page names as its icon, which a browser without a window does not fetch. */
export const pageFacts = (): { start: number, icons: string[] } => ({
  start: performance.timeOrigin,
  icons: [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')].map(({ href }) => href),
})

/** From the next key to the end of the frame that shows the slide: a message posted in a frame comes after its drawing. */
export function awaitTurn(no: number): void {
  const turned = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`slide ${no} did not come`)), 20_000)
    addEventListener('keydown', ({ timeStamp }) => {
      const look = (): void => {
        const slide = document.querySelector(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)
        if (!slide?.checkVisibility())
          return void requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - timeStamp)
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }, { once: true, capture: true })
  })
  Reflect.set(window, 'turned', turned)
}

/** Resolves when the browser has had time to spare three times in a row, each time after its frame. */
export async function atRest(): Promise<void> {
  for (let rest = 0; rest < 3; rest++) {
    await new Promise<number>(resolve => requestAnimationFrame(resolve))
    await new Promise<IdleDeadline>(resolve => requestIdleCallback(resolve))
  }
}
