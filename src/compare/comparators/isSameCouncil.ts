import type { Council } from "../../model/council";

/**
 * True for one council under two codes: the same code, one's code among the other's names (a former code), or the same name, nation and
 * class, as when a boundary change gives a council a new code.
 */
export const isSameCouncil = (one: Council, other: Council): boolean =>
  one.code === other.code ||
  one.otherNames.includes(other.code) ||
  other.otherNames.includes(one.code) ||
  identityOf(one) === identityOf(other);

/** What stays the same when a council's code changes. */
export const identityOf = ({ nation, class: kind, name }: Council): string =>
  [nation, kind, name.trim().toLowerCase()].join("|");
