/**
 * What stands on a page until the deck is drawn: the ground of a slide in the reader's colours, never a white flash; after a
 * moment, its title. Without scripts: what the deck is, and where it can be read all the same.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OWN_FOLDER } from '../own-files.ts'
import type { DeckFacts } from './facts.ts'
import type { PageOpening } from './page-head.ts'
import { schemeFile } from './scheme-script.ts'

const look = join(OWN_FOLDER, 'styles')

/** Colours of the look that the first paint needs, by the names that `styles/tokens.css` and `base.css` give them. */
const NAMES = ['--paper', '--ink', '--ink-soft', '--ai', '--seal', '--slidev-slide-container-background'] as const

/** Values in a style sheet's blocks for `selector`, the last one counting; one that names another is followed. */
export function coloursIn(css: string, selector: string): Map<string, string> {
  const start = selector.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const blocks = [...css.matchAll(new RegExp(`(?:^|\\n)${start} \\{([^}]*)\\}`, 'g'))].map(([, block = '']) => block)
  const all = new Map(blocks.flatMap(block => [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const)))
  return new Map([...all].map(([name, value]) => [name, all.get(/^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? '') ?? value]))
}

const declarations = (colours: ReadonlyMap<string, string>): string => NAMES.filter(name => colours.has(name)).map(name => `${name}:${colours.get(name) ?? ''}`).join(';')

/** Lengths are a slide's pixels, as large as the window lets a slide be; the axis stands where every slide has it. */
const layout = (width: number, height: number): string => `#opening{--px:min(calc(100vw/${width}),calc(100vh/${height}));position:fixed;inset:0;z-index:1;display:grid;place-content:center;background:var(--slidev-slide-container-background)}
#opening>div{position:relative;width:calc(var(--px)*${width});height:calc(var(--px)*${height});background:linear-gradient(to right,transparent calc(var(--px)*64),var(--ai) 0,var(--ai) calc(var(--px)*66),transparent 0) var(--paper)}
#opening p{position:absolute;top:calc(var(--px)*30);left:calc(var(--px)*92);width:calc(var(--px)*860);margin:0;color:var(--ink-soft);font:400 calc(var(--px)*37)/1.2 "Source Serif 4",Georgia,serif;opacity:0;animation:opening .2s .5s forwards}
#opening i{position:absolute;right:calc(var(--px)*40);bottom:calc(var(--px)*36);width:calc(var(--px)*58);height:calc(var(--px)*58);background:var(--seal);opacity:0;animation:opening .2s .5s forwards}
@keyframes opening{to{opacity:1}}
@media(prefers-reduced-motion:reduce){#opening p,#opening i{animation-duration:1ms}}
.without-script{position:fixed;inset:0;z-index:2;overflow:auto;padding:8vh 6vw 8vh calc(6vw + 26px);background:linear-gradient(to right,transparent 6vw,var(--ai) 0,var(--ai) calc(6vw + 2px),transparent 0) var(--paper) local;color:var(--ink);font:400 1.125rem/1.5 "Source Sans 3","Helvetica Neue",Arial,sans-serif}
.without-script>*{max-width:38em}
.without-script h1{font:400 2.25rem/1.1 "Source Serif 4",Georgia,serif}
.without-script :is(p,ul,ol){margin:1em 0}
.without-script ul{padding-left:1.2em;list-style:square}
.without-script ol{padding-left:2em;list-style:decimal}
.without-script a{color:var(--ai);text-decoration:underline}`

const readLook = async (): Promise<string> => (await Promise.all(['tokens.css', 'base.css'].map(name => readFile(join(look, name), 'utf8')))).join('\n')

/** The ground of a slide in light, for a window that a system draws before the page. */
export const paperColour = async (): Promise<string> => coloursIn(await readLook(), ':root').get('--paper') ?? '#ffffff'

/** The style of the first paint. */
export async function openingStyle({ width, height }: Pick<DeckFacts, 'width' | 'height'>): Promise<string> {
  const css = await readLook()
  const dark = declarations(coloursIn(css, 'html.dark'))
  // On these two only: some views, as the handout, are light in dark too.
  const own = ':is(#opening,.without-script)'
  return `${own}{${declarations(coloursIn(css, ':root'))}}html.dark ${own}{${dark}}@media(prefers-color-scheme:dark){html:not(.light) ${own}{${dark}}}\n${layout(width, height)}`
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

export interface Opening {
  /** What the page shows: the deck's title, or a slide's. */
  title: string
  /** Addresses of files to read instead, with what they are. */
  files: readonly { href: string, label: string }[]
  /** Whether the page answers an address at which there is nothing. */
  missing?: boolean
}

/** The body's part. Screen readers hear of the deck when it is there. */
export function openingHtml(facts: Pick<DeckFacts, 'title' | 'description' | 'slides'>, { title, files, missing = false }: Opening): string {
  const links = files.map(({ href, label }) => `<li><a href="${escapeText(href)}">${escapeText(label)}</a></li>`).join('')
  const findings = facts.slides.filter(({ backup }) => !backup).map(slide => `<li>${escapeText(slide.title)}</li>`).join('')
  return [
    `<div id="opening" aria-hidden="true"><div><p>${escapeText(title)}</p><i></i></div></div>`,
    `<noscript><main class="without-script"><h1>${escapeText(missing ? 'There is no page at this address' : facts.title)}</h1>`,
    `<p>${escapeText(facts.description)}</p><p>The slides are drawn by a script, which this browser does not run.</p>`,
    links && `<p>To read without it:</p><ul>${links}</ul>`,
    findings && `<p>What the talk says, slide by slide:</p><ol>${findings}</ol>`,
    '</main></noscript>',
  ].join('')
}

/** Both parts. A deck of one scheme says so itself; in any other, the script finds it. */
export function openingOf(facts: DeckFacts, base: string, style: string, links: string, opening: Opening): PageOpening {
  const scheme = facts.scheme === undefined ? `<script src="${base}${schemeFile}"></script>` : ''
  return { head: [scheme, `<style>${style}</style>`, links].filter(Boolean).join('\n'), body: openingHtml(facts, opening) }
}
