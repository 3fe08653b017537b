import type { Duty } from '../model/data.ts'

/** How strongly a statute's article binds, in a word. */
export const dutyLabel: Readonly<Record<Duty, string>> = {
  must: 'must',
  endeavour: 'endeavour',
  may: 'may',
  states: 'sets out',
}
