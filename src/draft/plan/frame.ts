/** What is the same in every draft: words of our own, without figures, so that no passage is needed for them. */
import { figuresOf } from '../../evidence/figures.ts'
import { bareHeading } from '../outline/roles.ts'
import type { Claim, Outline, Part } from '../types.ts'
import { wordsOfNotes } from './notes.ts'

const own = (text: string): Claim => ({ text, refs: [] })

export const namesOf = (authors: readonly string[]): string => authors.length > 2 ? `${authors.slice(0, -1).join(', ')} and ${authors.at(-1) ?? ''}` : authors.join(' and ')

/** A name with a figure in it needs a passage, which a bridge has not. */
const spoken = (name: string, otherwise: string): string => figuresOf(name).length === 0 ? name : otherwise

export function coverNotes({ authors }: Outline): Claim[] {
  const by = authors.length > 0 ? `, by ${spoken(namesOf(authors), 'its authors')}` : ''
  return [own(`Good morning. In this talk we look at one paper${by}: what it finds, why, and what it asks for. Every statement that you will see carries a small number, which opens the paper at the sentence it comes from.`)]
}

export const agendaNotes = (): Claim[] => [own('This is the order of the talk. It follows the paper’s own sections, so that everything you hear can be found there. Details that do not fit the time stand in the backup, behind the talk, ready for your questions.')]

/** Characters of a heading that is spoken in full. */
const SPOKEN = 90

/** Which part comes next, by its whole heading where that can be spoken. */
export function bridge({ role, heading, label }: Part): Claim {
  if (role === 'introduction')
    return own('We begin where the paper does: with what it is about.')
  const bare = bareHeading(heading)
  const name = bare !== '' && bare.length <= SPOKEN ? bare : label.replace(/…$/u, '')
  const stop = /[?!]$/u.test(name) ? '' : '.'
  return own(spoken(name, '') === '' ? 'We turn to the next section.' : `We turn to “${name}”${stop}`)
}

export const backupNotes = (): Claim[] => [own('The backup is outside the flow of the talk. It holds more of the paper, section by section and in the paper’s own order, for answering questions.')]

export const methodNotes = (isReworded = false): Claim[] => [own(`This draft was made from the paper’s own sentences. ${isReworded
  ? 'A language model put some of them into other words; their figures, names, negations and modal verbs are the paper’s.'
  : 'Words were left out, none was changed.'}`)]

const FILLERS = ['If you would like to see where the paper says so, follow the number beside the statement: it opens the paper at that very sentence.',
  'The wording follows the paper’s, shortened where it was long.', 'More on it stands in the backup, in the paper’s own order.',
  'I am glad to come back to it in the discussion, and to go through the passage with you line by line if that helps.',
  'The passage is short, and worth reading in full, for its context says more than a slide can.']

/** Adds sentences of our own until at least `least` words are said. */
export function padded(notes: readonly Claim[], least: number): Claim[] {
  const all = [...notes]
  for (const filler of FILLERS) {
    if (wordsOfNotes(all) >= least)
      break
    all.push(own(filler))
  }
  return all
}
