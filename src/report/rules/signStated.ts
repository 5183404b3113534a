import type { Rule } from "./violation";

/** Rule 22: the sign convention is stated on the cover. */
export const signStated: Rule = ({ sheets: [cover] }) => {
  const text = (cover?.above ?? []).map(({ value }) => String(value)).join(" ");
  return /cost is positive, income negative/iu.test(text) && /gap is ours minus theirs/iu.test(text)
    ? []
    : [{ rule: 22, sheet: cover?.name ?? "", place: "above", words: "The sign convention is not stated." }];
};
