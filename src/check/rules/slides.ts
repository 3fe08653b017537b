/** `unknown-layout`, `missing-title`, `title-not-a-finding`, `duplicate-alias`, `missing-picture`, `raw-html`. */
import path from 'node:path/posix'
import { NO_CONTENT_LAYOUTS } from '../../evidence/deck.ts'
import { slideProblem, type DeckRule } from '../context.ts'

export const unknownLayout: DeckRule = ({ deck, palette }) =>
  deck.slides.filter(slide => !palette.layouts.has(slide.layout)).map(slide =>
    slideProblem('unknown-layout', slide, `there is no layout "${slide.layout}".`, `Layouts are: ${[...palette.layouts].sort().join(', ')}.`, slide.line))

export const missingTitle: DeckRule = ({ deck }) => deck.slides.filter(slide => slide.title === '').map(slide =>
  slideProblem('missing-title', slide, 'the slide has no title.', 'Begin it with a heading, `# …`: the PDF’s outline and screen readers need one.', slide.line))

const MIN_TITLE_WORDS = 4

/** Words of a title; in scripts that put no spaces between words, two characters are taken for one. */
function titleWords(title: string): number {
  const unspaced = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return title.split(/\s+/).length + Math.floor(unspaced / 2)
}

/** Whether a title has the words of a finding, and leads into nothing. */
export const mayFind = (title: string): boolean => titleWords(title) >= MIN_TITLE_WORDS && !title.endsWith(':')

/**
 * A finding is a sentence. Telling verbs from nouns needs a grammar, so this asks only for what labels lack:
 * at least four words, and no colon at the end. Layout `reference` (tables to look things up in) is exempt, as
 * are the slides that carry no claim.
 */
export const titleNotAFinding: DeckRule = ({ deck }) => deck.slides
  .filter(slide => slide.title !== '' && slide.layout !== 'reference' && !NO_CONTENT_LAYOUTS.has(slide.layout))
  .filter(slide => !mayFind(slide.title))
  .map(slide => slideProblem('title-not-a-finding', slide, `"${slide.title}" is a label, not a finding.`, 'Say in a sentence what the slide shows.'))

export const duplicateAlias: DeckRule = ({ deck }) => {
  const first = new Map<string, number>()
  return deck.slides.flatMap((slide) => {
    const { routeAlias } = slide.frontmatter
    if (typeof routeAlias !== 'string')
      return []
    const other = first.get(routeAlias)
    first.set(routeAlias, other ?? slide.number)
    return other === undefined
      ? []
      : [slideProblem('duplicate-alias', slide, `the alias "${routeAlias}" is slide ${other}’s already.`, 'Give each slide its own `routeAlias`.', slide.line)]
  })
}

/** Where a picture may stand, relative to the deck's root. */
function picturePlaces(image: string, file: string): string[] {
  const clean = image.replace(/[?#].*$/, '').replaceAll('%20', ' ')
  return clean.startsWith('/')
    ? [path.join('public', clean), clean.slice(1)]
    : [path.join(path.dirname(file), clean), path.join('public', clean)]
}

export const missingPicture: DeckRule = ({ deck, exists }) => deck.slides.flatMap(slide => slide.images
  .filter(image => !/^(?:[a-z]+:|\/\/|#|var\(|linear-)/i.test(image))
  .filter(image => !picturePlaces(image, slide.file).some(exists))
  .map((image) => {
    const line = slide.content.split('\n').findIndex(text => text.includes(image))
    return slideProblem('missing-picture', slide, `the picture ${image} does not exist.`, `It is looked for at ${picturePlaces(image, slide.file).join(' and ')}.`,
      line < 0 ? slide.line : slide.contentLine + line)
  }))

/** `template` names a slot; all other lower-case tags without a hyphen are HTML. */
export const rawHtml: DeckRule = ({ deck }) => deck.slides.flatMap(slide => slide.tags.flatMap((tag) => {
  const isHtml = /^[a-z][a-z0-9]*$/.test(tag.typed) && tag.typed !== 'template'
  const isStyled = 'style' in tag.attributes || tag.bound.includes('style')
  if (!isHtml && !isStyled)
    return []
  const what = isHtml ? `<${tag.typed}> is raw HTML` : `<${tag.typed}> has an inline style`
  return [slideProblem('raw-html', slide, `${what}.`, 'Use Markdown or a component; looks belong in styles/ and layouts/.', tag.line)]
}))
