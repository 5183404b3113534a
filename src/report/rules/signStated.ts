import { expectedOf } from "./expectedOf";
import type { Rule } from "./violation";

/** Rule 22: the sign convention is stated on the cover. */
export const signStated: Rule = (report) => {
  const [cover] = report.sheets;
  const stated = expectedOf(report).signs;
  return cover?.above.some(({ value }) => stated.test(String(value)))
    ? []
    : [{ rule: 22, sheet: cover?.name ?? "", place: "above", words: "The sign convention is not stated." }];
};
