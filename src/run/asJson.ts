import { joinedRanges, readableRange } from "../model/cells";
import type { Gap } from "../model/gap";
import type { Issue } from "../model/issue";
import { missing } from "../model/missing";
import type { FunctionResult } from "../model/result";
import { functionLabels } from "../text/functions";
import { gapRemedy, gapWhat } from "../text/gaps";
import type { Run } from "./benchmarkWorkbook";
import { casesJson, figureJson, type Json } from "./figureJson";
import { issueJson } from "./issueJson";
import { ledgerJson } from "./ledgerJson";
import { proofJson } from "./proofJson";

const gapJson = (gap: Gap): Json => ({
  code: gap.code,
  function: gap.function,
  ...figureJson("pounds", gap.pounds),
  severity: gap.severity,
  cells: joinedRanges(gap.cells).map(readableRange),
  what: gapWhat(gap),
  remedy: gapRemedy(gap),
});

/** Why a row has no comparison of its own. */
const notCompared = missing("not-comparable");

const comparatorsJson = ({ comparison }: FunctionResult, rule: string): Json => ({
  rule,
  ...figureJson("n", comparison?.n ?? notCompared),
  ...figureJson("without", comparison?.without ?? notCompared),
  ...figureJson("q1", comparison?.q1 ?? notCompared),
  ...figureJson("median", comparison?.median ?? notCompared),
  ...figureJson("q3", comparison?.q3 ?? notCompared),
  ...figureJson("percentile", comparison?.percentile ?? notCompared),
  year: comparison?.year ?? null,
  status: comparison?.status ?? null,
  basis: comparison?.basis ?? null,
});

const driverJson = ({ comparison }: FunctionResult): Json => ({
  kind: comparison?.driver ?? null,
  ...figureJson("value", comparison?.driverValue ?? notCompared),
  year: comparison?.driverYear ?? null,
  source: comparison?.driverSource ?? null,
});

const functionJson = (result: FunctionResult, rule: string): Json => {
  const { comparison, cost } = result;
  return {
    id: cost.function,
    label: functionLabels[cost.function],
    level: cost.level,
    inBackOffice: cost.inBackOffice,
    ...figureJson("pounds", result.pounds),
    ...figureJson("comparableCost", result.comparableCost),
    driver: driverJson(result),
    ...figureJson("unitCost", comparison?.unitCost ?? notCompared),
    comparators: comparatorsJson(result, rule),
    comparedAt: result.comparedAt,
    ...figureJson("gapPounds", comparison?.gapToMedian ?? notCompared),
    ...figureJson("bestQuartileGapPounds", comparison?.gapToBestQuartile ?? notCompared),
    comparable: result.comparable,
    inPotential: result.inPotential,
    quality: result.indicators.map(({ indicator, own, median, n }) => ({
      id: indicator.id,
      ...figureJson("value", own),
      ...figureJson("median", median),
      n,
    })),
    gaps: result.gaps.map(gapJson),
  };
};

/** The result of a run in the documented, stable shape of `--json` (docs/json.md). */
export const asJson = ({ benchmark, checks, sheets }: Run, issues: readonly Issue[]): Json => {
  const { backOffice, ceiling, choices, comparators, council, dataset } = benchmark;
  return {
    council: { code: council.code, name: council.name, class: council.class },
    year: choices.year,
    basis: choices.basis,
    priceBase: choices.priceBase,
    dataset: { name: dataset.name, version: dataset.version, sha256: dataset.sha256 },
    table: { name: benchmark.table.name, layout: benchmark.table.layout },
    ledger: benchmark.table.ledger ? ledgerJson(benchmark.table.ledger) : null,
    total: figureJson("pounds", benchmark.total.value),
    backOffice: {
      ...figureJson("pounds", backOffice.pounds),
      ...figureJson("share", backOffice.share),
      ...figureJson("shareWithoutCore", backOffice.shareWithoutCore),
    },
    unmapped: figureJson("pounds", benchmark.unmapped),
    ...figureJson("comparableShare", benchmark.comparableShare),
    comparators: { rule: comparators.rule, members: comparators.members },
    functions: benchmark.functions.map((result) => functionJson(result, comparators.rule)),
    gaps: benchmark.gaps.map(gapJson),
    bridge: benchmark.bridge.map(({ id, kind, amount }) => ({ id, kind, ...figureJson("amount", amount) })),
    ceiling: {
      topDown: casesJson(ceiling.topDown),
      bottomUp: casesJson(ceiling.bottomUp),
      binding: ceiling.binding.realistic,
      bindingBest: ceiling.binding.best,
      ...figureJson("realistic", ceiling.ceiling.realistic),
      ...figureJson("best", ceiling.ceiling.best),
      ...figureJson("addressable", ceiling.addressable),
      ...figureJson("potential", ceiling.potential),
      ...figureJson("realisticSaving", ceiling.realisticSaving),
      ...figureJson("net", ceiling.net),
    },
    sensitivity: benchmark.sensitivity.map((point) => ({
      share: point.share,
      yield: point.yield,
      ...figureJson("ceiling", point.ceiling),
    })),
    checks: checks.map(proofJson),
    sheets,
    issues: issues.map(issueJson),
  };
};
