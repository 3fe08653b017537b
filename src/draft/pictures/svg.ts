/**
 * Which drawings are taken. A slide shows them as `<img>`, where nothing in them runs or loads; but a site also answers at their own
 * address, where it would. What is refused is refused whole: nothing is mended.
 */

/** Elements that run, load, or hold other languages, by name and in any namespace. */
const ELEMENTS = /<\/?(?:[\w.-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|canvas|handler|listener|link|meta|base|html|head|body|form|input|set|animate\w*|discard)(?=[\s>/])/i
/** Handlers of events, in any writing. */
const HANDLERS = /[\s"'/](?:[\w.-]+:)?on[a-z]+\s*=/i
/** A document type may only be named: one with a body declares entities. */
const DECLARATIONS = /<!ENTITY|<!DOCTYPE[^>]*\[|<\?(?!xml\s)/i
/** Addresses lead within the drawing, or hold a picture of pixels. */
const ADDRESSES = /(?:^|[\s"'/:])(?:href|src|data|action|formaction|srcset|base|ping)\s*=\s*(?:(["'])(?!\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]))|[^"'\s])/i
/** So do those in styles. */
const IN_STYLES = /@import|url\(\s*(?!["']?\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]))|expression\s*\(|javascript\s*:/i

/** Signs by number, which hide words from a look at the text. */
const unescaped = (text: string): string => text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0x10FFFF ? whole : String.fromCodePoint(code)
})

/** Escapes of styles: `\75rl(`. */
const unescapedStyle = (text: string): string => text.replace(/\\([\da-f]{1,6})\s?/gi, (whole, hex: string) => {
  const code = Number.parseInt(hex, 16)
  return code > 0x10FFFF ? whole : String.fromCodePoint(code)
})

/** Whether a drawing is nothing but a drawing. */
export function isSafeSvg(text: string): boolean {
  const plain = unescaped(text)
  return [ELEMENTS, HANDLERS, DECLARATIONS, ADDRESSES].every(pattern => !pattern.test(plain) && !pattern.test(text)) && !IN_STYLES.test(unescapedStyle(plain)) && !IN_STYLES.test(plain)
}
