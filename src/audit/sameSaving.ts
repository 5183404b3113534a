import type { CaseLine } from "../model/businessCase";
import { isKnown } from "../model/missing";

/** True when two lines are the same saving: equal pounds, other than nothing, for the same function or under the same words. */
export const isSameSaving = (one: CaseLine, other: CaseLine, tolerance: number): boolean => {
  const [a, b] = [one.annual.value, other.annual.value];
  if (!isKnown(a) || !isKnown(b) || a === 0 || Math.abs(a - b) > tolerance * Math.abs(b)) return false;
  return saysTheSame(one, other) || (one.function !== null && one.function === other.function);
};

/** True when two lines say the same: the same words but for case, order, and words that every saving has; unless they name two functions. */
export const saysTheSame = (one: CaseLine, other: CaseLine): boolean => {
  const twoFunctions = one.function !== null && other.function !== null && one.function !== other.function;
  const words = wordsOf(one.label);
  return words !== "" && words === wordsOf(other.label) && !twoFunctions;
};

const common = new Set(
  "a an and by for from in of on the to total saving savings cost costs reduction reductions reduced efficiency efficiencies".split(
    " ",
  ),
);

const wordsOf = (label: string): string => {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !common.has(word)))].sort((a, b) => (a < b ? -1 : 1)).join(" ");
};
