import { exactPounds, orReason, percent, spokenPounds } from "../text/amounts";
import { comparatorWords } from "../text/comparators";
import { functionLabels } from "../text/functions";
import { repeatedWords } from "../text/ledger";
import { sheetOfKind } from "../text/sheets";
import { gapWhat, severityLabels } from "../text/gaps";
import { positionWords } from "../text/position";
import { isKnown } from "../model/missing";
import type { Ledger } from "../model/ledger";
import type { FunctionResult } from "../model/result";
import type { Run } from "../run/benchmarkWorkbook";

const bindingWords = {
  "top-down": "a share of total expenditure binds",
  "bottom-up": "a share of back-office cost binds",
  equal: "both bounds are equal",
} as const;

/** What a run found, as a person reads it on a terminal. */
export const summaryLines = ({ benchmark, checks, sheets }: Run, out: string): readonly string[] => {
  const { backOffice, ceiling, choices, council, functions, gaps, table, total, unmapped } = benchmark;
  const binding = ceiling.binding.realistic;
  const inside = functions.filter(({ cost }) => cost.inBackOffice && cost.level === "function");
  const above = functions.filter((row) => row.comparison !== null && !inside.includes(row));
  const unknown = inside.filter(({ pounds }) => !isKnown(pounds)).map(({ cost }) => functionLabels[cost.function]);
  const blocking = gaps.filter(({ severity }) => severity === "blocks");
  const repeated = repeatedLine(table.ledger, sheets);
  const failedChecks = checks.filter(({ result }) => result === "fail");
  return [
    `${council.name} (${council.code}), ${choices.year}, ${choices.basis} cost, from ${table.name}`,
    `Compared with ${comparatorWords(benchmark)}`,
    "",
    `Total expenditure     ${orReason(total.value, exactPounds)}`,
    `Back office           ${orReason(backOffice.pounds, exactPounds)}${isKnown(backOffice.share) ? `, ${percent(backOffice.share)} of it (rule of thumb ${percent(choices.inputs.back_office_share)})` : ""}${withoutFigure(unknown)}`,
    ...(isKnown(unmapped) && unmapped !== 0
      ? [`Not mapped            ${exactPounds(unmapped)}: no function matched, see the mapping sheet`]
      : []),
    `Comparable            ${orReason(benchmark.comparableShare, percent)} of back-office cost, like for like`,
    `Savings ceiling       ${orReason(ceiling.ceiling.realistic, spokenPounds)} realistic, ${orReason(ceiling.ceiling.best, spokenPounds)} best case${binding ? `: ${bindingWords[binding]}` : ""}`,
    `Benchmark potential   ${orReason(ceiling.potential, spokenPounds)}`,
    `Realistic saving      ${orReason(ceiling.realisticSaving, spokenPounds)}${isKnown(ceiling.realisticSaving) ? ": the lower of the two, a challenge and not a target" : ""}`,
    ...(repeated === undefined ? [] : [`Repeated payments     ${repeated}`]),
    "",
    "Functions in the back office",
    ...inside.map(functionLine),
    ...(above.length === 0
      ? []
      : ["Levels of the returns that they stand in, counted in no total", ...above.map(functionLine)]),
    "",
    `Comparability gaps    ${gaps.length}, of which ${blocking.length} block a comparison`,
    ...blocking
      .slice(0, 5)
      .map(
        (gap) =>
          `  ${severityLabels[gap.severity]}: ${gap.function ? functionLabels[gap.function] : "whole table"}${isKnown(gap.pounds) ? `, ${exactPounds(gap.pounds)}` : ""}. ${gapWhat(gap)}`,
      ),
    "",
    failedChecks.length === 0
      ? `Checks                ${checks.length} made, none failed`
      : `Checks                ${failedChecks.length} FAILED: ${failedChecks.map(({ id }) => id).join(", ")}`,
    `Written               ${out} (${sheets.length} sheets added, yours untouched)`,
  ];
};

/** Where a ledger's repeated payments are listed, and what they come to; nothing where there are none, or nobody can tell. */
const repeatedLine = (ledger: Ledger | undefined, sheets: readonly string[]): string | undefined => {
  const all = ledger?.duplicates?.all;
  return all && all.rows > 0
    ? `${repeatedWords.total(all)}, in the figures above and taken from none: see ${sheetOfKind(sheets, "Duplicates") ?? "the sheets"}`
    : undefined;
};

const functionLine = ({ cost, pounds, comparison, comparedAt, comparable }: FunctionResult): string => {
  const position = comparison
    ? positionWords(comparison)
    : comparedAt
      ? `compared within ${functionLabels[comparedAt]}`
      : "not compared";
  return `  ${functionLabels[cost.function].padEnd(42)} ${orReason(pounds, exactPounds).padStart(14)}  ${position}${comparable ? "" : " (not like for like)"}`;
};

/** A sum that leaves a missing figure out says so beside itself: missing is not zero. */
const withoutFigure = (functions: readonly string[]): string =>
  functions.length === 0 ? "" : `; not counted, because there is no figure: ${functions.join(", ")}`;
