import { missing } from "../model/missing";
import type { Benchmark, Check } from "../model/result";
import { assertRules } from "./rules/assertRules";
import { sheetChecks, tallyOf } from "./checks";
import { fingerprintOf } from "./fingerprint";
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
import { contentsSheet, fingerprintHeader } from "./sheets/contents";
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
  const contents = (fingerprint: string, others: ReadonlyMap<SheetId, string>): Sheet =>
    contentsSheet(
      frame,
      tally,
      sheetIds.flatMap((id) => {
        const sheet = id === "Contents" ? undefined : described[id];
        if (id !== "Contents" && !sheet) return [];
        return [
          {
            id,
            name: frame.refs.sheet(id),
            rows: id === "Contents" ? others.size + 1 : (sheet?.table?.rows.length ?? missing("not-applicable")),
            fingerprint: others.get(id) ?? fingerprint,
          },
        ];
      }),
    );
  const fingerprints = new Map<SheetId, string>();
  for (const id of sheetIds) {
    const sheet = described[id];
    if (sheet) fingerprints.set(id, await fingerprintOf(sheet));
  }
  const own = await fingerprintOf(contents("", fingerprints), fingerprintHeader);
  const sheets = sheetIds.flatMap((id) => (id === "Contents" ? [contents(own, fingerprints)] : (described[id] ?? [])));
  const report = { sheets, names: inputNames(frame) };
  assertRules(report);
  return { report, checks };
};
