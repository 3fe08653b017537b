/** The page that holds a whole deck. Everything but its own parts is forbidden to it. */
import { createHash } from 'node:crypto'
import { ONE_FILE_FLAG } from '../../../model/one-file.ts'
import type { OneFile } from '../../../model/one-file.ts'
import { embeddable } from './bundle.ts'

export interface PageParts {
  /** The built site's own page, less what names other files. */
  html: string
  css: string
  script: string
  facts: OneFile
}

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Nothing may be fetched or sent, and only the scripts written here may run. Vue and Slidev set styles as they go. */
const policyFor = (scripts: readonly string[]): string => [
  'default-src \'none\'',
  `script-src ${scripts.map(hashOf).join(' ')}`,
  'style-src \'unsafe-inline\'',
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  'base-uri \'none\'',
  'form-action \'none\'',
].join('; ')

/** Style sheets cannot end their element early. */
const embeddableCss = (css: string): string => css.replace(/<\/(?=style)/gi, '<\\/')

/** The tags of a site's page that name other files or addresses: scripts, preloads, style sheets, its policy and social card. */
const outward = /[ \t]*<(?:script\b[^>]*\bsrc=[^>]*><\/script>|link\b[^>]*\brel="(?!icon)[^"]*"[^>]*>|meta\b[^>]*(?:http-equiv="Content-Security-Policy"|property="og:|name="twitter:)[^>]*>)[ \t]*\n?/g

const inlineScripts = (html: string): string[] => [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)

/** The deck's scripts and style sheets that the site's page names, in order, relative to the deck's base. */
export function namedFiles(html: string, base: string): { scripts: string[], styles: string[] } {
  const below = (address: string): string => address.startsWith(base) ? address.slice(base.length) : address
  return {
    scripts: [...html.matchAll(/<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]*)"/g)].map(([, src = '']) => below(src)),
    styles: [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => below(href)),
  }
}

/** What the site says where no script runs; its links lead to files beside it. */
const withoutScripts = /<noscript>[\s\S]*?<\/noscript>/g

/** The site's page without what it would load or lead to, and without its social card. */
export const withoutAddresses = (html: string): string => html.replace(outward, '').replace(withoutScripts, '')

export function composePage({ html, css, script, facts }: PageParts): string {
  const flag = `globalThis.${ONE_FILE_FLAG}=${JSON.stringify(facts).replaceAll('<', '\\u003C')}`
  const code = embeddable(script)
  const policy = policyFor([...inlineScripts(html), flag, code])
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${embeddableCss(css)}</style>\n<script>${flag}</script>\n`
  return html
    .replace(/(?<=<meta charset[^>]*>\n?)/i, () => head)
    .replace('</body>', () => `<script type="module">${code}</script>\n</body>`)
}
