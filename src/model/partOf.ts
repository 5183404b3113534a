import { ifKnown, missing, type Maybe } from "./missing";

/** An amount as a part of a whole, 1 for all of it; missing where either is, or the whole is not above nothing. */
export const partOf = (amount: Maybe, whole: Maybe): Maybe =>
  ifKnown(amount, (known) => ifKnown(whole, (all) => (all > 0 ? known / all : missing("divides-by-zero"))));
