import { isKnown } from "../../model/missing";
import type { OwnCost } from "../../model/ownCost";
import type { Setting } from "../setting";
import type { Finding } from "./finding";

/**
 * English returns cannot tell the corporate and democratic core from management and support services: one council books under the one what
 * another books under the other (METHOD §2). A council that uses both lines cannot compare the core by itself; one that uses only the core may, with care.
 */
export const coreAndSupport = ({ table, rows }: Setting, { cost }: OwnCost): readonly Finding[] => {
  if (!table.englishReturns || cost.function !== "corporate-democratic-core") return [];
  const support = rows.find((row) => row.cost.function === "support-services");
  const usesBoth = support !== undefined && isKnown(support.stated) && support.stated !== 0;
  return [
    { code: "scope/merged-functions", severity: usesBoth ? "blocks" : "weakens", facts: { with: "support-services" } },
  ];
};
