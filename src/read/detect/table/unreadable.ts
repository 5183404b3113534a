import { readableRange } from "../../../model/cells";
import type { Issue } from "../../../model/issue";

/** Named in full, so that they can be put right; beyond these only counted. */
const namedCells = 8;

/** The error of a table in which money cells hold words, dates or percentages, or formulas without a result, naming the cells; undefined when all can be read. */
export const unreadable = (cells: readonly Issue[]): Issue | undefined => {
  const all = cells.filter(({ severity }) => severity === "error");
  const uncalculated = all.filter(({ code }) => code === "cell/not-calculated");
  const errors = uncalculated.length > 0 ? uncalculated : all;
  const [first] = errors;
  if (!first) return undefined;
  const places = errors.flatMap(({ at }) => (at !== undefined && "cells" in at ? [readableRange(at.cells)] : []));
  return {
    code: uncalculated.length > 0 ? "table/not-calculated" : "table/text-for-money",
    severity: "error",
    ...(first.at ? { at: first.at } : {}),
    facts: {
      cells: places.slice(0, namedCells).join(", "),
      more: Math.max(0, places.length - namedCells),
      found: first.facts?.["found"] ?? "",
    },
  };
};
