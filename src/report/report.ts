import type { Benchmark, Check } from "../model/result";
import { withContents } from "./contentsTable";
import { assertRules } from "./rules/assertRules";
import { sheetChecks, tallyOf } from "./checks";
import { referencesOf, sheetIds, type Frame, type RunFacts, type SheetId } from "./frame";
import type { Report, Sheet } from "./sheetModel";
import { benchmarkSheet } from "./sheets/benchmark";
import { boundarySheet } from "./sheets/boundary";
import { bridgeSheet } from "./sheets/bridge";
import { ceilingSheet } from "./sheets/ceiling";
import { chartDataSheet } from "./sheets/chartData";
import { chartsSheet } from "./sheets/charts";
import { checksSheet } from "./sheets/checks";
import { choicesSheet } from "./sheets/choices";
import { contentsSheet } from "./sheets/contents";
import { costsSheet } from "./sheets/costs";
import { coverSheet } from "./sheets/cover";
import { duplicatesSheet } from "./sheets/duplicates";
import { gapsSheet } from "./sheets/gaps";
import { inputNames, inputsSheet } from "./sheets/inputs";
import { mappingSheet } from "./sheets/mapping";
import { qualitySheet } from "./sheets/quality";
import { resultsSheet } from "./sheets/results";
import { sensitivitySheet } from "./sheets/sensitivity";
import { sourcesSheet } from "./sheets/sources";
import { statisticsSheet } from "./sheets/statistics";

/** The sheets of a run as data, and how its checks came out. */
export interface Written {
  readonly report: Report;
  readonly checks: readonly Check[];
}

/**
 * Describes every sheet of a run: tables, formulas with the values the core computed, names and charts.
 * Nothing is written yet, and the same benchmark and facts give the same sheets.
 */
export const reportOf = async (benchmark: Benchmark, facts: RunFacts): Promise<Written> => {
  const frame: Frame = { benchmark, facts, refs: referencesOf(facts.set) };
  const checks = sheetChecks(frame);
  const tally = tallyOf(checks);
  const described: Readonly<Partial<Record<SheetId, Sheet | undefined>>> = {
    Cover: coverSheet(frame, tally),
    Results: resultsSheet(frame, tally),
    Gaps: gapsSheet(frame, tally),
    Duplicates: duplicatesSheet(frame, tally),
    Ceiling: ceilingSheet(frame, tally),
    Sensitivity: sensitivitySheet(frame, tally),
    Quality: qualitySheet(frame, tally),
    Charts: chartsSheet(frame, tally),
    Choices: choicesSheet(frame, tally),
    Inputs: inputsSheet(frame, tally),
    Boundary: boundarySheet(frame, tally),
    Mapping: mappingSheet(frame, tally),
    Costs: costsSheet(frame, tally),
    Bridge: bridgeSheet(frame, tally),
    Benchmark: benchmarkSheet(frame, tally),
    Statistics: statisticsSheet(frame, tally),
    ChartData: chartDataSheet(frame, tally),
    Checks: checksSheet(frame, tally, checks),
    Sources: sourcesSheet(frame, tally),
  };
  const sheets = await withContents(
    sheetIds,
    described,
    "Contents",
    (entries) => contentsSheet(frame, tally, entries),
    frame.refs.sheet,
  );
  const report: Report = { sheets, names: inputNames(frame) };
  assertRules(report);
  return { report, checks };
};
