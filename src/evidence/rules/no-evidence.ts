/** `no-evidence`: a content slide that cites nothing. */
import { NO_CONTENT_LAYOUTS, type Rule } from '../deck.ts'
import { problem } from '../problem.ts'
import { slidesOf, slideSupport } from '../support.ts'

export const noEvidence: Rule = dossier => slidesOf(dossier)
  .filter(slide => !NO_CONTENT_LAYOUTS.has(slide.layout))
  .filter((slide) => {
    const { passages, sources } = slideSupport(slide)
    return passages.size + sources.size === 0
  })
  .map(slide => problem('no-evidence', { file: slide.file, line: slide.titleLine, slide: slide.number },
    `the slide "${slide.title}" names no passage and no source.`,
    `List its passages under \`evidence:\` in its frontmatter; only the layouts ${[...NO_CONTENT_LAYOUTS].join(', ')} go without.`))
