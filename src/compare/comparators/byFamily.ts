import type { Council } from "../../model/council";
import type { Dataset } from "../../model/dataset";
import { done, failed, type Outcome } from "../../model/issue";
import type { Comparators } from "./comparators";

/** Back-office costs are corporate: their families go by how rural an area is, not by how deprived. METHOD §4. */
const theme = "corporate";

/** Councils of the same published family group. An issue when none is published for the council, with the themes that are. */
export const byFamily = ({ councils }: Dataset, council: Council): Outcome<Comparators> => {
  const family = council.families[theme];
  if (family === undefined)
    return failed({
      code: "run/no-family",
      severity: "error",
      facts: { council: council.name, theme, themes: Object.keys(council.families).sort().join(", ") },
    });
  const members = councils.filter((one) => one.nation === council.nation && one.families[theme] === family);
  return done({ rule: "family", theme: `${theme}: ${family}`, members });
};
