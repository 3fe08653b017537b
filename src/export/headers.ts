/**
 * The response headers under which a deck is served: by `report-deck present`, by the hosts (`netlify.toml`,
 * `vercel.json`, `_headers`) and, as far as a page can set them itself, by a `<meta>` in every page.
 */

/** What each directive is for, beyond `'self'`. */
const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ['\'self\''],
  'script-src': ['\'self\''],
  // Vue sets `style` attributes, and Slidev inserts <style> elements (slide scale, print page size).
  'style-src': ['\'self\'', '\'unsafe-inline\''],
  // Icons in style sheets, and small pictures that the build inlines.
  'img-src': ['\'self\'', 'data:'],
  // Small fonts that the build inlines, e.g. some of KaTeX.
  'font-src': ['\'self\'', 'data:'],
  'connect-src': ['\'self\''],
  'object-src': ['\'none\''],
  'base-uri': ['\'self\''],
  'form-action': ['\'none\''],
}

const format = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`).join('; ')

/** The policy as a page may carry it in `<meta http-equiv>`, where `frame-ancestors` is not allowed. */
export const metaPolicy: string = format(policy)

/** The whole policy: a deck may be framed by pages of its own site only. */
export const contentSecurityPolicy: string = format({ ...policy, 'frame-ancestors': ['\'self\''] })

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Files under `assets/` carry a hash in their names and never change. */
export const assetCaching = 'public, max-age=31536000, immutable'
