/** What a page has beside its text, as converters of PDF files leave it: page numbers, running heads, contents, words parted at a line’s end. */
import { FILLER, blocksOf, isBlank, type Block } from './lines.ts'

const bare = (text: string): string => text.replace(/^#{1,6}\s+|^\*\*|\*\*$|^[_*]|[_*]$/gu, '').trim()

const PAGE_NUMBER = /^(?:[-–—|[\s]*(?:(?:page|p\.|pg\.?|seite|página|pagina|strona|стр\.)\s*)?(?<number>\d{1,3})(?:\s*(?:of|\/|von|de|di|z)\s*\d{1,4})?[-–—|\]\s]*)$/iu
const LEADERS = /(?:(?:\.\s?){4,}|…{2,}|·{4,})\s*(?:\d{1,4}|[ivxl]{1,6})\s*\|?\s*$/iu

/** Fewest page numbers, or times that a head returns. */
const FEWEST = 3

/** Numbers that stand alone and never fall. */
function pageNumbers(blocks: readonly Block[]): Set<Block> {
  const found = blocks.flatMap(block => block.to === block.from + 1 && !block.text.startsWith('#') ? [{ block, number: Number(PAGE_NUMBER.exec(bare(block.text))?.groups?.number ?? Number.NaN) }] : []).filter(({ number }) => !Number.isNaN(number))
  const rises = found.filter(({ number }, i) => i === 0 || number > (found[i - 1]?.number ?? 0)).length
  return new Set(found.length >= FEWEST && rises >= found.length * 0.9 ? found.map(({ block }) => block) : [])
}

/** `[http://www.example.org](http://www.example.org)`: an address and nothing else. */
const ADDRESS = /^(?:\[(?:https?:\/\/|www\.)[^\s\]]+\]\([^\s)]+\)|<?(?:https?:\/\/|www\.)[^\s>]+>?)$/u

/** The publisher’s address, which returns page by page. */
function pageAddresses(blocks: readonly Block[]): Block[] {
  const groups = Map.groupBy(blocks.filter(({ text }) => text.length <= 140 && ADDRESS.test(text)), ({ text }) => /[^\s[\]()<>]+/u.exec(text)?.[0])
  return [...groups.values()].filter(group => group.length >= FEWEST).flat()
}

const ENDS = /[.!?:;。！？…][”’"')\]»]*$/u
/** What no paragraph begins with. */
const MARKER = /^(?:#{1,6}\s|[-*+>|<]|\d+[.)]\s|!\[|={3}|:{3})/u

const isOpen = (text: string): boolean => !ENDS.test(text) && !MARKER.test(text)
const goesOn = (block: Block | undefined): boolean => block !== undefined && /^\p{Ll}/u.test(block.text)

/** Lines that return page by page: beside page numbers, with one in them, or in the middle of a sentence. */
function runningHeads(blocks: readonly Block[], numbers: ReadonlySet<Block>): Set<Block> {
  const keyOf = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()
  const isCandidate = ({ from, to, text }: Block): boolean => to === from + 1 && text.length >= 6 && text.length <= 140 && !ENDS.test(text) && !/^(?:[-*+>|<]\s?(?!\*)|!\[|\d+[.)]\s)/u.test(text)
  const heads = new Set<Block>()
  // A chapter’s own heading stays where its pages repeat it in another form.
  const isTitle = (text: string): boolean => /^#{1,6}\s/u.test(text)
  const groups = Map.groupBy([...blocks.entries()].filter(([, block]) => isCandidate(block) && !numbers.has(block)), ([, block]) => keyOf(bare(block.text)))
  for (const [key, group] of groups) {
    const isOfPages = ([i]: readonly [number, Block]): boolean => [blocks[i - 1], blocks[i + 1]].some(block => block !== undefined && numbers.has(block)) || (isOpen(blocks[i - 1]?.text ?? '.') && goesOn(blocks[i + 1]))
    const counts = /#$|^#/u.test(key) && new Set(group.map(([, { text }]) => text)).size === group.length && !/^#{1,6}\s|^\*\*/u.test(group[0]?.[1].text ?? '')
    if (group.length >= FEWEST && /\p{L}{3}/u.test(key) && (group.filter(isOfPages).length >= group.length / 2 || (counts && group.some(isOfPages))))
      group.filter(([, { text }]) => !isTitle(text) || group.every(([, other]) => isTitle(other.text))).forEach(([, block]) => heads.add(block))
  }
  return heads
}

/** Words of a paragraph that goes on after a page, or an empty line. */
const LONG = 6

/** `T he crews`: apart only where the text has the whole word elsewhere. */
const LETTER_APART = /^(?<letter>\p{Lu}) (?<rest>\p{Ll}[\p{Ll}’'-]*)(?=[\s,])/u

/** A first letter as high as several lines, which a converter set apart: back at its word. */
function withDropCaps(lines: string[], blocks: readonly Block[]): void {
  const isAlone = ({ text }: Block): boolean => /^\p{Lu}$/u.test(bare(text))
  if (!blocks.some(block => isAlone(block) || LETTER_APART.test(block.text)))
    return
  const words = Map.groupBy(lines.join('\n').toLowerCase().match(/\p{L}+/gu) ?? [], word => word)
  const has = (word: string, times = 1): boolean => (words.get(word.toLowerCase())?.length ?? 0) >= times
  blocks.forEach((block, i) => {
    const [letter, next] = [bare(block.text), blocks[i + 1]]
    if (next && isAlone(block) && goesOn(next)) {
      const line = (lines[next.from] ?? '').trimStart()
      const word = /^\p{L}+/u.exec(line)?.[0] ?? ''
      const isWord = /^[AI]$/u.test(letter) && has(word, 2) && !has(letter + word)
      lines.fill('', block.from, block.to)
      lines[next.from] = `${letter}${isWord ? ' ' : ''}${line}`
    }
    const { letter: first = '', rest = '' } = LETTER_APART.exec(block.text)?.groups ?? {}
    if (rest !== '' && has(first + rest) && !/^[AIO]$/u.test(first))
      lines[block.from] = (lines[block.from] ?? '').replace(LETTER_APART, '$<letter>$<rest>')
  })
}

/** Pages’ own lines are emptied, and a sentence that they part is put together. */
export function withoutPages(lines: readonly string[], skip: readonly boolean[]): string[] {
  const read = lines.map((line, i) => skip[i] === true ? line : LEADERS.test(line) && !/^\s*\|/u.test(line) ? '' : line)
  const blocks = blocksOf(read, skip)
  const numbers = new Set([...pageNumbers(blocks), ...pageAddresses(blocks)])
  const dropped = new Set([...numbers, ...runningHeads(blocks, numbers)])
  dropped.forEach(({ from, to }) => read.fill('', from, to))
  const left = blocks.filter(block => !dropped.has(block))
  withDropCaps(read, left)
  left.forEach((block, i) => {
    const next = left[i + 1]
    const words = block.text.split(/\s+/u).length
    const isParted = next !== undefined && goesOn(next) && isOpen(block.text) && words >= LONG && (/^\p{Lu}/u.test(block.text) || blocks.indexOf(next) > blocks.indexOf(block) + 1)
    if (isParted && !skip.slice(block.to, next.from).includes(true))
      read.fill(FILLER, block.to, next.from)
  })
  return read
}

/** `-` and a line’s end within a word; `short- and` is no such word. */
const PARTED = /(?<=(\p{L}{2,}))-[ \t]*\n[ \t]*(?!(?:and|or|to|und|oder|bis|y|et|e|ou|sowie)\b)(\p{Ll}{2,}[^\s]*)[ \t]?/gu
const PARTED_INSIDE = /(?<=(?<!\p{L}-?)(\p{L}{2,}))- (?!(?:and|or|to|und|oder|bis|sowie|y|et|e|ou|than|as|the|in|of)\b)(\p{Ll}{2,})(?!\p{L})/gu

/** Words that a line’s end parted, whole again, unless the report has them with a hyphen, or both halves as words of their own. */
export function withWholeWords(text: string): string {
  if (!/\p{L}-[ \t]*\n?[ \t]*\p{Ll}/u.test(text))
    return text
  const words = new Set(text.toLowerCase().match(/(?<![\p{L}-]|-[ \n])\p{L}[\p{L}-]*\p{L}(?![\p{L}-])/gu) ?? [])
  const [has, parts] = [(word: string) => words.has(word.toLowerCase()), (a: string, b: string) => has(a) && has(/^\p{L}+/u.exec(b)?.[0] ?? b)]
  const isNew = (a: string, b: string): boolean => !has(a) && !has(b) && !has(`${a}-${b}`)
  // One alone may be a dash that lacks its first space.
  const isOften = [...text.matchAll(PARTED_INSIDE)].filter(([, a = '', b = '']) => !has(`${a}-${b}`) && !parts(a, b)).length > 1
  const inside = (whole: string, a: string, b: string): string => has(a + b) || (isOften && isNew(a, b)) ? b : whole
  // `English-` and `speaking`: a name ends no word.
  const isName = (a: string): boolean => /^\p{Lu}/u.test(a) && has(a) && !text.includes(` ${a.toLowerCase()} `)
  const atEnd = (whole: string, a: string, b: string): string => `${has(`${a}-${/^\p{L}+/u.exec(b)?.[0] ?? b}`) || ((parts(a, b) || isName(a)) && !has(a + b)) ? '-' : ''}${b}\n`
  return text.replace(PARTED, atEnd).replace(PARTED_INSIDE, inside)
}

/** `**- Light the quays** at night`: the mark of an item within its bold words, where more of the item stands beside or below it. */
export const withMarksBeforeBold = (lines: readonly string[]): string[] => lines.map((line, i) =>
  /^\s*\*\*[-•]\s+\p{L}/u.test(line) && (!/\*\*\s*$/u.test(line) || !isBlank(lines[i + 1]) || !isBlank(lines[i - 1])) ? line.replace(/^(\s{0,3})\s*\*\*[-•]\s+/u, '$1- **') : line)

const BULLET = '[•●▪■◦‣∙◆►➢❖]'
const BEFORE_TEXT = new RegExp(String.raw`^(\s*)(?:[-*+]\s+)?${BULLET}\s+(?=\S)`, 'u')
const ALONE = new RegExp(String.raw`^\s*${BULLET}\s*$`, 'u')

/** `• text`: an item, where Markdown sees a paragraph; also where the text stands on the line below. */
export function withBullets(lines: readonly string[]): string[] {
  const read = [...lines]
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (ALONE.test(line) && next !== undefined && !isBlank(next) && !ALONE.test(next)) {
      read[i] = `- ${next.trim()}`
      read[i + 1] = FILLER
    }
    else if (read[i] === line) {
      read[i] = line.replace(BEFORE_TEXT, '$1- ')
    }
  })
  return read
}

/** What `withWholeWords` emptied holds its paragraph together. */
export const held = (lines: readonly string[], before: readonly string[]): string[] => lines.map((line, i) => isBlank(line) && !isBlank(before[i]) ? FILLER : line)
