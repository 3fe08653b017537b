/** The actors in words: what a colour stands for, for the key and for those who do not see it. */
import type { Actor } from '../model/data.ts'

const actorNames: Readonly<Record<Actor, string>> = {
  'cabinet-office': 'Cabinet Office',
  'meti': 'METI',
  'mic': 'MIC',
  'ldp': 'LDP',
  'diet': 'Diet',
  'government': 'Government',
  'partners': 'Partners',
  'us': 'United States',
  'world': 'Others',
}

/** Who acts, in words: the actor of the key, or else the body that the data name. */
export const actorName = ({ actor, by }: { actor?: Actor, by?: string }): string => actor ? actorNames[actor] : by ?? ''
