/** All scripts of a built deck as one module: nothing is loaded when the file is open. */
import { build } from 'vite'
import type { Plugin } from 'vite'
import { ReportDeckError } from '../../errors.ts'

/** Vite's list of files to fetch before a part of the deck is run; here, all is there already. */
const preloadList = /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=(\[[^\]]*\])\)\)\)=>i\.map\(i=>d\[i\]\);/

/** Files that the script asks Vite to preload, relative to the deck's folder. */
export function preloadedFiles(code: string): string[] {
  const list = preloadList.exec(code)?.[1]
  return list === undefined ? [] : JSON.parse(list) as string[]
}

export const withoutPreloads = (code: string): string => code.replace(preloadList, 'const __vite__mapDeps=()=>[];')

/** A script as it may stand between <script> tags: nothing in it ends the element or opens a comment. */
export const embeddable = (code: string): string => code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--')

const preloadsOff: Plugin = { name: 'report-deck:no-preloads', enforce: 'pre', transform: code => ({ code: withoutPreloads(code), map: null }) }

/** Bundles the scripts under `entry`, which Slidev's build has already made small. */
export async function bundleScripts(dir: string, entry: string): Promise<string> {
  const result = await build({
    root: dir,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    css: { postcss: {} },
    plugins: [preloadsOff],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false, format: 'es' } },
    },
  })
  const outputs = [result].flat().flatMap(made => 'output' in made ? made.output : [])
  const chunks = outputs.filter(output => output.type === 'chunk')
  const [chunk] = chunks
  if (chunk === undefined || chunks.length > 1)
    throw new ReportDeckError('html-bundle', `The deck's scripts became ${chunks.length} files, not one.`, { place: entry, hint: 'This version of Vite bundles in another way than the one pinned in package.json; install that one.' })
  return chunk.code
}
