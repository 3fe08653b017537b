import type { Duty } from '../model/data.ts'

/** How strongly a statute's article binds, in a word. */
export const dutyLabel: Readonly<Record<Duty, string>> = {
  must: 'must',
  endeavour: 'endeavour',
  may: 'may',
  states: 'sets out',
}

/** The strengths that are shown as tags: all but `states`. */
export const binding = (duties: readonly Duty[]): Duty[] => duties.filter(duty => duty !== 'states')
