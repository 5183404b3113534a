import { isKnown, type Maybe } from "./missing";

/** The lowest of two bounds that are known; the reason of the first where none is. */
export const lowestKnown = <N extends number>(first: Maybe<N>, second: Maybe<N>): Maybe<N> => {
  if (!isKnown(first)) return isKnown(second) ? second : first;
  return isKnown(second) && second < first ? second : first;
};
