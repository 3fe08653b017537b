/** Ends for whose sake a sentence was written: without them it says what was clear before. */

/** `sells oil because of both its port and its ships`: the reasons are weighed against each other. */
const REASONS = /^,? (?:\p{Ll}+ly )?(?:because(?: of)?|due to|owing to|thanks to) both\b/u
export const weighsReasons = (left: string): boolean => REASONS.test(left)

/** `The port could win pilots by lighting its quays`: what could be won is plain, and the way is what is proposed. */
const WAY = /^ (?:by|through) \p{L}+ing\b/u
const POSSIBLE = /(?<!\b(?:they|it|we|he|she|which|who) )\b(?:could|can|might|may) (?!(?:not|only|no)\b)[^,;:]*$/u
export const proposesWay = (kept: string, left: string): boolean => WAY.test(left) && POSSIBLE.test(kept)

/** `, meaning that no ship can land`, `, a move that would cost Elm its trade`, ` – so the board has left it`: what comes of it is the point. */
const OUTCOME = /^(?:, (?:(?:thus|thereby|therefore) )?(?:meaning|which (?:\p{Ll}+ly )?(?:means|meant|would|could|will|makes?(?! (?:up|use|way|sense|part)\b)|made(?! (?:of|by|in|up|use|from|for)\b)|leaves|renders?|rendered|prevents?|prevented|forces?|forced)|an? (?:\p{Ll}+ ){0,2}(?:move|step|shift|development|trend|decision|change) (?:that|which))| [‒–—] so|—so)\b/u
export const tellsOutcome = (left: string): boolean => OUTCOME.test(left)
