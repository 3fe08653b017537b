/** Whom and what a report brings in with what they are, for a talk that names them without. */
import type { Report } from '../../report/types.ts'
import { callsBySurname, peopleIn } from '../language/people.ts'
import { namesThing, saysWhatIs, thingsIn } from '../language/things.ts'
import type { Introduction } from './introductions.ts'

/** Whom everybody in the room knows. */
const KNOWN = /^(?:Assad|Biden|Bush|Clinton|Erdo[gğ]an|Gorbachev|Hitler|Jinping|Khamenei|Macron|Merkel|Modi|Musk|Netanyahu|Obama|Putin|Reagan|Stalin|Thatcher|Trump|Zelensk\p{L}+)$/u

const people = (report: Report): Introduction[] => [...peopleIn(report).values()].filter(({ surname }) => !KNOWN.test(surname)).map(person => ({
  claim: person.claim, isNeeded: true, isNamed: text => callsBySurname(person, text), isTold: text => text.includes(`${person.first} ${person.surname}`),
}))

const things = (report: Report): Introduction[] => [...thingsIn(report).values()].map(thing => ({
  claim: thing.claim, isNeeded: true, isNamed: text => namesThing(thing, text), isTold: text => saysWhatIs(thing, text),
}))

export const broughtIn = (report: Report): Introduction[] => [...people(report), ...things(report)]
