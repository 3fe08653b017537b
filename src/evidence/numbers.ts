/** Quantities in a text: percentages, money, numbers with scales, ordinals and plain numbers. */

/** A figure in its canonical form, and where it stands in the text (offset of its first character). */
export interface Found {
  at: number
  figure: string
}

/** Finds figures in a text and returns the text with what it used up replaced by spaces. */
export interface Finder {
  pattern: RegExp
  /** Found wherever the pattern is, and sooner: most texts hold no month, no currency and no percent. */
  sign: RegExp
  /** Canonical figures of one match; `undefined` leaves the text for the next finder. */
  read: (match: RegExpExecArray) => string[] | undefined
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2, thousand: 3, k: 3, million: 6, mn: 6, m: 6, billion: 9, bn: 9, b: 9, trillion: 12, tn: 12, trn: 12,
}
const CURRENCY_WORDS: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£', yen: '¥', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', won: '₩', rouble: 'RUB', ruble: 'RUB' }

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*`
const WORD_NUMBER = `(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.join('|')}`
const SCALE = 'hundred|thousand|million|billion|trillion|mn|bn|tn|trn'
const DASH = String.raw`\s?[-–—‑]\s?|\s(?:to|and|or)\s`
const PERCENT = String.raw`%|[\s-]?per\s?cent(?:age\spoints?)?\b|\spercentage\spoints?\b|\sp\.p\.`
const CURRENCY = String.raw`(?:US|A|C|NZ|HK|S|NT)?\$|€|£|¥|₩|(?:USD|EUR|GBP|JPY|CNY|RMB)\s?`

/** The value of `one` … `ninety-nine`. */
function wordValue(word: string): number {
  const [head = '', tail = 'zero'] = word.toLowerCase().split('-')
  const tens = TENS.indexOf(head)
  return tens < 0 ? SMALL.indexOf(head) : (tens + 2) * 10 + SMALL.indexOf(tail)
}

/** Moves the decimal point: `('1.25', 6)` → `'1250000'`. Exact, unlike floating point. */
function shift(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = fraction.padEnd(places, '0')
  const rest = digits.slice(places).replace(/0+$/, '')
  const head = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '')
  return rest === '' ? head : `${head}.${rest}`
}

/** `1,200` → `1200`; `ten` → `10`; with a scale, `1.2`, `million` → `1200000`. */
function numberOf(text: string, scale?: string): string {
  const plain = /^\d/.test(text) ? text.replace(/,/g, '') : String(wordValue(text))
  return scale ? shift(plain, SCALES[scale.toLowerCase()] ?? 0) : plain
}

function currencyOf(sign: string): string {
  const names: Readonly<Record<string, string>> = { US$: '$', USD: '$', EUR: '€', GBP: '£', JPY: '¥', RMB: 'CNY' }
  const key = sign.trim()
  return names[key] ?? CURRENCY_WORDS[key.toLowerCase().replace(/s$/, '')] ?? key
}

/** One or two numbers (a range) with what they share. */
const pair = (first: string, second: string | undefined, wrap: (number: string) => string): string[] =>
  [first, second].filter(part => part !== undefined).map(wrap)

const scaled = (first: string | undefined, second: string | undefined, scale1: string | undefined, scale2: string | undefined, prefix: string): string[] =>
  pair(first ?? '', second, part => prefix + numberOf(part, part === first ? scale1 ?? (second ? scale2 : undefined) : scale2 ?? scale1))

const NOT_AFTER_WORD = String.raw`(?<![\p{L}\d.,])`
const QUANTITY = `${NUMBER}|${WORD_NUMBER}`
const MONEY_WORDS = String.raw`(?:(?:US|U\.S\.)\s)?(dollars?|euros?|pounds?|yen|yuan|renminbi|RMB|won|roubles?|rubles?)\b`

const FIGURE_SIGN = new RegExp(String.raw`\d|(?:${SCALE})\b|${PERCENT}`, 'iu')

/** Whether a text may hold a figure, dates included: without a digit, only spelled-out numbers with a scale or percent are figures. */
export const mayHoldFigure = (text: string): boolean => FIGURE_SIGN.test(text)

/** In order: what comes first has the first claim on the text. */
export const quantityFinders: readonly Finder[] = [
  { // 20%, 20–30 percent, ten per cent
    sign: /%|cent|p\.p/iu,
    pattern: new RegExp(`${NOT_AFTER_WORD}(${QUANTITY})(?:(?:${PERCENT})?(?:${DASH})(${QUANTITY}))?(?:${PERCENT})`, 'giu'),
    read: ([, first = '', second]) => pair(first, second, part => `${numberOf(part)}%`),
  },
  { // $1.5 billion, €20–30m
    sign: new RegExp(CURRENCY, 'iu'),
    pattern: new RegExp(String.raw`(?<!\p{L})(${CURRENCY})\s?(${NUMBER})(?:\s?(${SCALE}|[kmb](?!\p{L})))?(?:(?:${DASH})(?:${CURRENCY})?(${NUMBER})(?:[\s-]?(${SCALE}|[kmb](?!\p{L})))?)?`, 'giu'),
    read: ([, sign = '', first, scale1, second, scale2]) => scaled(first, second, scale1, scale2, currencyOf(sign)),
  },
  { // 10 trillion yen, ten million dollars
    sign: new RegExp(String.raw`\s${MONEY_WORDS}`, 'iu'),
    pattern: new RegExp(String.raw`${NOT_AFTER_WORD}(${QUANTITY})(?:[\s-](${SCALE}))?\s${MONEY_WORDS}`, 'giu'),
    read: ([, number = '', scale, currency = '']) =>
      /^\d/.test(number) || scale ? [currencyOf(currency) + numberOf(number, scale)] : undefined,
  },
  { // 1.2 million, two million, 5bn
    sign: new RegExp(String.raw`(?:${SCALE})\b`, 'iu'),
    pattern: new RegExp(String.raw`${NOT_AFTER_WORD}(${QUANTITY})(?:(?:${DASH})(${QUANTITY}))?[\s-]?(${SCALE})\b`, 'giu'),
    read: ([, first, second, scale]) => scaled(first, second, scale, scale, ''),
  },
  { // 21st
    sign: /\d(?:st|nd|rd|th)\b/iu,
    pattern: /(?<![\p{L}\d.,])(\d+)(?:st|nd|rd|th)\b/giu,
    read: ([all]) => [all.toLowerCase()],
  },
  { // 2+2, 24/7
    sign: /[+/:]\d/u,
    pattern: /(?<![\p{L}\d.,])\d+(?:[+/:]\d+)+(?!\d)/gu,
    read: ([all]) => [all],
  },
  { // 1,200; 1.1; 12
    sign: /\d/u,
    pattern: new RegExp(String.raw`(?<![\d])(?:${NUMBER})`, 'gu'),
    read: ([all]) => [numberOf(all)],
  },
]
