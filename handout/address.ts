/** Addresses in print. */

/** An address in parts after each of which it may break. */
export const addressParts = (address: string): string[] => address.match(/[^/?&=_.-]*[/?&=_.-]*/g)?.filter(Boolean) ?? []
