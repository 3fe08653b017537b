/** The actors in words: what a colour stands for, for the key and for those who do not see it. */
import type { Actor } from '../model/data.ts'

/** What draws an actor: its colour, and its shape for those who cannot tell the colours apart. None draws nothing. */
export const actorStyle = (actor: Actor | undefined, suffix = ''): Record<string, string> =>
  actor ? { [`--actor${suffix}`]: `var(--actor-${actor})`, [`--shape${suffix}`]: `var(--shape-${actor})` } : {}

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

/** Who acts, in words: the actors of the key, one or two together, or else the body that the data name. */
export function actorName({ actor, with: second, by }: { actor?: Actor, with?: Actor, by?: string }): string {
  if (!actor)
    return by ?? ''
  return second ? `${actorNames[actor]} and ${actorNames[second]}` : actorNames[actor]
}
