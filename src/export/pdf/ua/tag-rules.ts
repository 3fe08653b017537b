/** Rules about single elements: headings, pictures, lists, notes (7.3 to 7.7 and 7.9 of ISO 14289-1). */
import { isTag, textIn } from '../tags.ts'
import type { Tag } from '../tags.ts'
import { placeOf } from './subject.ts'
import type { Finding, UaRule, UaSubject } from './subject.ts'

const headings: UaRule = ({ tags, roleOf }) => {
  const findings: Finding[] = []
  let last = 0
  for (const tag of tags) {
    const level = Number(/^H([1-6])$/.exec(roleOf(tag))?.[1] ?? 0)
    if (level === 0)
      continue
    if (level > last + 1)
      findings.push({ rule: 'heading-skip', ...placeOf(tag), message: `a heading of level ${level} follows ${last === 0 ? 'none' : `one of level ${last}`}` })
    last = level
  }
  const mixed = tags.some(tag => roleOf(tag) === 'H') && last > 0
  return mixed ? [...findings, { rule: 'heading-kind', message: 'headings with and without a level are mixed' }] : findings
}

const hasWords = (tag: Tag): boolean => ['Alt', 'ActualText'].some(key => textIn(tag.dict, key)?.trim())

const alternatives: UaRule = ({ tags, roleOf }) => tags
  .filter(tag => ['Figure', 'Formula'].includes(roleOf(tag)) && !hasWords(tag))
  .map(tag => ({ rule: roleOf(tag) === 'Figure' ? 'figure-alt' : 'formula-alt', ...placeOf(tag), message: `a ${roleOf(tag) === 'Figure' ? 'picture' : 'formula'} has no alternative text` }))

/** Which kids a type may have, where that is all it may have; null: any. */
const allowedKids: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

/** Which parents a type must have one of. */
const allowedParents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'Reference', 'TOCI', 'BibEntry'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
}

function kidFindings(tag: Tag, { roleOf }: UaSubject): Finding[] {
  const role = roleOf(tag)
  const rule = role.startsWith('L') ? 'list' : 'table'
  const wanted = allowedKids[role]
  const strangers = wanted ? tag.kids.filter(kid => !isTag(kid) || !wanted.includes(roleOf(kid))) : []
  const orphans = tag.kids.filter(isTag).filter(kid => allowedParents[roleOf(kid)]?.includes(role) === false)
  return [
    ...strangers.slice(0, 1).map(kid => ({ rule, ...placeOf(tag), message: `a ${role} holds ${isTag(kid) ? `a ${kid.role}` : 'bare content'}` })),
    ...orphans.slice(0, 1).map(kid => ({ rule: roleOf(kid).startsWith('L') ? 'list' : 'table', ...placeOf(kid), message: `a ${roleOf(kid)} lies in a ${role}` })),
  ]
}

const nesting: UaRule = subject => subject.tags.flatMap(tag => kidFindings(tag, subject))

const roots: UaRule = ({ tree, roleOf }) => {
  const kids = tree?.kids ?? []
  const [only] = kids
  return tree && (kids.length !== 1 || !only || !isTag(only) || roleOf(only) !== 'Document')
    ? [{ rule: 'structure', message: 'the tree does not begin with one Document' }]
    : []
}

/** Notes are found by their ids. */
const notes: UaRule = ({ tags, roleOf }) => {
  const ids = tags.filter(tag => roleOf(tag) === 'Note').map(tag => ({ tag, id: textIn(tag.dict, 'ID') }))
  const seen = new Set<string>()
  return ids.flatMap(({ tag, id }): Finding[] => {
    const known = id === undefined || seen.has(id)
    seen.add(id ?? '')
    return known ? [{ rule: 'note-id', ...placeOf(tag), message: 'a note has no id of its own' }] : []
  })
}

export const tagRules: readonly UaRule[] = [roots, headings, alternatives, nesting, notes]
