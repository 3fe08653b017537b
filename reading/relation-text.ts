/** A line of a diagram in words. */
import type { Relations } from '../model/data.ts'

type Link = Relations['links'][number]

/** What a line says where it carries no words of its own. */
const kinds: Readonly<Record<Link['kind'], string>> = {
  'works-with': 'work together',
  'tension': 'tension',
  'reaches-out': 'reaches out',
  'competes': 'competes for influence',
}

const directed = (kind: Link['kind']): boolean => kind === 'reaches-out' || kind === 'competes'

/** `Japan → Global South: reaches out`, `United States and European Union: tension`. */
export const relationText = ({ from, to, kind, label }: Link, nameOf: (id: string) => string): string =>
  `${nameOf(from)} ${directed(kind) ? '→' : 'and'} ${nameOf(to)}: ${label ?? kinds[kind]}`
