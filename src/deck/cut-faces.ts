/** Cuts faces to letters in a thread of its own: beside what else a build does, and what it takes of memory (140 MB) ends with it. */
import { readFile } from 'node:fs/promises'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import subsetFont from 'subset-font'

interface Task {
  /** Paths of whole faces. */
  faces: readonly string[]
  letters: string
}

/** The faces as WOFF2, in the order asked, each with these letters only. Fails where one cannot be read or cut. */
export function cutFaces(faces: readonly string[], letters: string): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('cut-faces.ts', import.meta.url), { workerData: { faces, letters } satisfies Task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (!isMainThread) {
  const { faces, letters } = workerData as Task
  const cut = await Promise.all(faces.map(async face => new Uint8Array(await subsetFont(await readFile(face), letters, { targetFormat: 'woff2' }))))
  parentPort?.postMessage(cut)
}
