import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assetStore } from '../../../src/export/one-file/assets.ts'
import { embeddable, preloadedFiles, withoutPreloads } from '../../../src/export/one-file/bundle.ts'
import { composePage, namedFiles, withoutAddresses } from '../../../src/export/one-file/page.ts'
import { remarksOn } from '../../../src/export/one-file/remarks.ts'
import { leanFonts, styleOrder } from '../../../src/export/one-file/styles.ts'

const store = (base: string, ...names: string[]) => assetStore(new Map(names.map(name => [name, () => new TextEncoder().encode(name)])), base)
const address = (type: string, name: string): string => `data:${type};base64,${btoa(name)}`

describe('files put in', () => {
  it.each([
    ['a string', 'var a=`/x/assets/logo-1.png`', name => `var a=\`${name}\``],
    ['an attribute in a string', '"<img src=\\"/x/assets/logo-1.png\\">"', name => `"<img src=\\"${name}\\">"`],
    ['a style sheet', 'a{background:url(/x/assets/logo-1.png)}', name => `a{background:url(${name})}`],
    ['a srcset', '"/x/assets/logo-1.png 2x"', name => `"${name} 2x"`],
  ] as [string, string, (name: string) => string][])('replaces the address in %s', (_, text, expected) => {
    expect(store('/x/', 'assets/logo-1.png').inline(text)).toBe(expected(address('image/png', 'assets/logo-1.png')))
  })

  it('replaces files of public/ as frontmatter names them, below the root', () => {
    expect(store('/x/', 'photo.jpg').inline('{background:"/photo.jpg"}')).toBe(`{background:"${address('image/jpeg', 'photo.jpg')}"}`)
  })

  it('reads escaped names', () => {
    expect(store('/', 'my photo.png').inline('"/my%20photo.png"')).toBe(`"${address('image/png', 'my photo.png')}"`)
  })

  it('leaves what is no file, no medium, or another host\'s', () => {
    const text = '["/x/none.png", "/x/annex.pdf", "https://example.org/x/logo.png", "/x/slides.html"]'
    expect(store('/x/', 'annex.pdf', 'logo.png', 'slides.html').inline(text)).toBe(text)
  })

  it('tells which were used, each once', () => {
    const assets = store('/', 'a.png', 'b.png')
    assets.inline('"/a.png" "/a.png"')
    expect([...assets.used()]).toEqual([['a.png', 5]])
  })
})

describe('styles', () => {
  const latin = '@font-face{font-family:"Serif";src:url(a.woff2)format("woff2"),url(a.woff)format("woff")}'
  const japanese = '@font-face{font-family:"Noto Sans JP";src:url(j.woff2)format("woff2");unicode-range:U+3000-30FF,U+4E00-9FFF}'

  it('drops a font that no character asks for, and keeps one file of the others', () => {
    expect(leanFonts(`${latin}${japanese}a{}`, 'soft law')).toEqual({ css: '@font-face{font-family:"Serif";src:url(a.woff2)format("woff2")}a{}', leftOut: ['Noto Sans JP'] })
  })

  it('keeps a font that one character asks for', () => {
    expect(leanFonts(japanese, 'indigo (藍)')).toEqual({ css: japanese, leftOut: [] })
  })

  it('orders sheets as the site loads them, each once', () => {
    expect(styleOrder(['index.css'], ['a.js', 'z.css', 'index.css'], ['a.css', 'index.css', 'z.css'])).toEqual(['index.css', 'z.css', 'a.css'])
  })
})

describe('scripts', () => {
  const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/a.js","assets/a.css"])))=>i.map(i=>d[i]);'

  it('fetches nothing ahead', () => {
    expect(preloadedFiles(`${list}run()`)).toEqual(['assets/a.js', 'assets/a.css'])
    expect(withoutPreloads(`${list}run()`)).toBe('const __vite__mapDeps=()=>[];run()')
    expect(preloadedFiles('run()')).toEqual([])
  })

  it('cannot end its element', () => {
    expect(embeddable('a="</script><!-- b"')).toBe('a="<\\/script>\\x3C!-- b"')
  })
})

describe('page', () => {
  const html = [
    '<!DOCTYPE html>', '<html lang="en">', '<head>', '<meta charset="utf-8">', '<title>Talk</title>',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">', '<meta property="og:image" content="/x/card.png">', '<link rel="icon" href="data:,">',
    '<script type="module" crossorigin src="/x/assets/index.js"></script>', '<link rel="modulepreload" crossorigin href="/x/assets/a.js">',
    '<link rel="stylesheet" crossorigin href="/x/assets/index.css">', '</head>', '<body>', '<div id="app"></div>', '</body>', '</html>',
  ].join('\n')
  const page = composePage({ html: withoutAddresses(html), css: 'a{}', script: 'run("$&")', facts: { published: 'https://example.org/x/' } })

  it('finds what the site\'s page names', () => {
    expect(namedFiles(html, '/x/')).toEqual({ scripts: ['assets/index.js'], styles: ['assets/index.css'] })
  })

  it('holds styles, script and facts in place of addresses', () => {
    expect(page).toContain('<style>a{}</style>')
    expect(page).toContain('<script type="module">run("$&")</script>')
    expect(page).toContain('globalThis.__REPORT_DECK_ONE_FILE__={"published":"https://example.org/x/"}')
    expect(page).not.toMatch(/"\/x\//)
    expect(page).toContain('<link rel="icon" href="data:,">')
  })

  it('forbids every other script and every request', () => {
    const [policy = '', ...more] = [...page.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)].map(([, content]) => content)
    expect(more).toEqual([])
    expect(policy).toContain('default-src \'none\'')
    expect(policy).toContain(createHash('sha256').update('run("$&")').digest('base64'))
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/)
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
  })
})

describe('remarks', () => {
  const parts = { bytes: 2_900_000, code: 1_300_000, assets: new Map([['a.woff2', 1_000_000], ['b.png', 100_000]]), fontsLeftOut: ['Noto Sans JP'], published: false, workers: false }

  it('tell size and what was left out', () => {
    const [size, ...leftOut] = remarksOn(parts)
    expect(size).toMatch(/^2\.9 MB in all: code 1\.3 MB, fonts 1\.0 MB \(1\), pictures and other media 0\.1 MB \(1\)/)
    expect(leftOut.join('\n')).toMatch(/PDF[\s\S]*--site[\s\S]*Noto Sans JP/)
    expect(remarksOn({ ...parts, published: true }).join()).not.toContain('--site')
  })
})
