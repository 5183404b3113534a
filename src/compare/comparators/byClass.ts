import type { Council } from "../../model/council";
import type { Dataset } from "../../model/dataset";

/** Councils of the same nation and class: comparing across classes says nothing, since they provide different services. METHOD §4. */
export const byClass = ({ councils }: Dataset, { nation, class: kind }: Council): readonly Council[] =>
  councils.filter((one) => one.nation === nation && one.class === kind);
