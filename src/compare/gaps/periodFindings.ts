import { yearsBetween } from "../../model/year";
import type { Setting } from "../setting";
import type { Compared, Finding } from "./finding";

/** Comparators' figures of another year than the council's, and how old they are. */
export const periodFindings = ({ choices, table }: Setting, { comparison }: Compared): readonly Finding[] => {
  if (comparison.year === choices.year) return [];
  const age = Math.abs(yearsBetween(comparison.year, choices.year));
  const facts = {
    ownYear: choices.year,
    benchmarkYear: comparison.year,
    status: comparison.status,
    ownStatus: table.status ?? "not stated",
    age,
  };
  const { benchmark_stale_years: stale, benchmark_max_years: most } = choices.inputs;
  return [
    { code: "period/year-mismatch", severity: "weakens", facts },
    ...(age > stale
      ? [{ code: "benchmark/stale", severity: age > most ? "blocks" : "weakens", facts } satisfies Finding]
      : []),
  ];
};
