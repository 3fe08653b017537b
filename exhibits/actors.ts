/** The actors in words: what a colour stands for, for the key and for those who do not see it. */
import type { Actor } from '../model/data.ts'

/** What draws an actor: its colour, and its shape for those who cannot tell the colours apart. */
export const actorStyle = (actor: Actor, suffix = ''): Record<string, string> => ({ [`--actor${suffix}`]: `var(--actor-${actor})`, [`--shape${suffix}`]: `var(--shape-${actor})` })

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

/** Who acted in an event: one, or two together. */
export const nameActors = ({ actor, with: second }: { actor: Actor, with?: Actor }): string =>
  second ? `${actorNames[actor]} and ${actorNames[second]}` : actorNames[actor]
