/**
 * Files that themes and addons give to a site stand at `theme/…`, as Slidev means it. Its own copy keeps the path from the deck’s folder
 * to theirs, which for a deck elsewhere on the disk is the path on this machine.
 */
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { OWN_FOLDER } from '../../own-files.ts'

export interface Extensions {
  userRoot: string
  themeRoots: readonly string[]
  addonRoots: readonly string[]
}

/** In the form of vite-plugin-static-copy, which counts folders from the deck’s, steps upwards aside. */
export interface CopyTarget { src: string, dest: string, rename: { stripBase: number } }

const stepsDown = (from: string, to: string): number => relative(from, to).split(sep).filter(step => step !== '..' && step !== '').length

/** This tool’s own `public/` belongs to the deck beside it, and to no other. */
export function themeFiles({ userRoot, themeRoots, addonRoots }: Extensions): CopyTarget[] {
  return [...themeRoots, ...addonRoots].filter(root => root !== OWN_FOLDER).map(root => join(root, 'public')).filter(folder => existsSync(folder))
    .map(folder => ({ src: `${folder}/**`, dest: 'theme', rename: { stripBase: stepsDown(userRoot, folder) } }))
}
