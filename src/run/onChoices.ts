import type { Issue } from "../model/issue";
import type { Stated } from "../model/stated";
import type { Remembered } from "./remembered";

/** Problems with what was remembered and not asked now, each at the cell of the choices sheet that it stands in. */
export const onChoices = (issues: readonly Issue[], { request, stands }: Remembered, asked: Stated): readonly Issue[] =>
  issues.map((issue) => {
    const choice = about[issue.code];
    if (choice === undefined || issue.at || asked[choice] !== undefined || request[choice] === undefined) return issue;
    const cells = stands.get(choice);
    return cells ? { ...issue, at: { cells } } : issue;
  });

/** The choice that a problem is with. */
const about: Readonly<Record<string, keyof Stated>> = {
  "council/unknown": "council",
  "council/ambiguous": "council",
  "run/other-council-in-table": "council",
  "run/year-not-in-dataset": "year",
  "run/no-deflator": "priceBase",
  "run/no-family": "comparators",
  "run/no-neighbours": "comparators",
  "run/unknown-comparator": "comparators",
  "run/few-comparators": "comparators",
};
