/** The actors in words: what a colour stands for, for the key and for those who do not see it. */
import type { Actor } from '../model/data.ts'

export const actorNames: Readonly<Record<Actor, string>> = {
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
