/** Whether slides take each other’s place at once, without a transition. */

/**
 * `transitions`: the deck’s own and each slide’s. Vue’s group for transitions has the browser work out every slide’s place at every
 * turn, even where nothing moves: half the time of a turn. A deck that turns at once is given a plain element instead.
 */
export const turnsAtOnce = (transitions: readonly unknown[]): boolean =>
  transitions.every(transition => !transition || transition === 'none')
