import type { Cases } from "../model/ceiling";
import { joinedRanges, readableRange } from "../model/cells";
import type { Gap } from "../model/gap";
import type { Issue } from "../model/issue";
import { isKnown, missing, type Maybe } from "../model/missing";
import type { FunctionResult } from "../model/result";
import { functionLabels } from "../text/functions";
import { gapRemedy, gapWhat } from "../text/gaps";
import { placeOf, wordsOf } from "../text/issues";
import { reasonOf } from "../text/markers";
import type { Run } from "./benchmarkWorkbook";
import { ledgerJson } from "./ledgerJson";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** `{ key: 12.5 }`, or `{ key: null, keyReason: "too few comparators" }`: a missing figure is never 0. */
const figure = (key: string, value: Maybe): Record<string, Json> =>
  isKnown(value) ? { [key]: value } : { [key]: null, [`${key}Reason`]: reasonOf(value) };

const gapJson = (gap: Gap): Json => ({
  code: gap.code,
  function: gap.function,
  ...figure("pounds", gap.pounds),
  severity: gap.severity,
  cells: joinedRanges(gap.cells).map(readableRange),
  what: gapWhat(gap),
  remedy: gapRemedy(gap),
});

/** Why a row has no comparison of its own. */
const notCompared = missing("not-comparable");

const comparatorsJson = ({ comparison }: FunctionResult, rule: string): Json => ({
  rule,
  ...figure("n", comparison?.n ?? notCompared),
  ...figure("without", comparison?.without ?? notCompared),
  ...figure("q1", comparison?.q1 ?? notCompared),
  ...figure("median", comparison?.median ?? notCompared),
  ...figure("q3", comparison?.q3 ?? notCompared),
  ...figure("percentile", comparison?.percentile ?? notCompared),
  year: comparison?.year ?? null,
  status: comparison?.status ?? null,
  basis: comparison?.basis ?? null,
});

const driverJson = ({ comparison }: FunctionResult): Json => ({
  kind: comparison?.driver ?? null,
  ...figure("value", comparison?.driverValue ?? notCompared),
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
    ...figure("pounds", result.pounds),
    ...figure("comparableCost", result.comparableCost),
    driver: driverJson(result),
    ...figure("unitCost", comparison?.unitCost ?? notCompared),
    comparators: comparatorsJson(result, rule),
    comparedAt: result.comparedAt,
    ...figure("gapPounds", comparison?.gapToMedian ?? notCompared),
    ...figure("bestQuartileGapPounds", comparison?.gapToBestQuartile ?? notCompared),
    comparable: result.comparable,
    inPotential: result.inPotential,
    quality: result.indicators.map(({ indicator, own, median, n }) => ({
      id: indicator.id,
      ...figure("value", own),
      ...figure("median", median),
      n,
    })),
    gaps: result.gaps.map(gapJson),
  };
};

const casesJson = ({ realistic, best }: Cases): Json => ({
  ...figure("realistic", realistic),
  ...figure("best", best),
});

/** An issue as data with its words. */
export const issueJson = (issue: Issue): Json => {
  const { what, todo } = wordsOf(issue);
  return { code: issue.code, severity: issue.severity, where: issue.at ? placeOf(issue.at) : null, what, todo };
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
    total: figure("pounds", benchmark.total.value),
    backOffice: {
      ...figure("pounds", backOffice.pounds),
      ...figure("share", backOffice.share),
      ...figure("shareWithoutCore", backOffice.shareWithoutCore),
    },
    unmapped: figure("pounds", benchmark.unmapped),
    ...figure("comparableShare", benchmark.comparableShare),
    comparators: { rule: comparators.rule, members: comparators.members },
    functions: benchmark.functions.map((result) => functionJson(result, comparators.rule)),
    gaps: benchmark.gaps.map(gapJson),
    bridge: benchmark.bridge.map(({ id, kind, amount }) => ({ id, kind, ...figure("amount", amount) })),
    ceiling: {
      topDown: casesJson(ceiling.topDown),
      bottomUp: casesJson(ceiling.bottomUp),
      binding: ceiling.binding.realistic,
      bindingBest: ceiling.binding.best,
      ...figure("realistic", ceiling.ceiling.realistic),
      ...figure("best", ceiling.ceiling.best),
      ...figure("addressable", ceiling.addressable),
      ...figure("potential", ceiling.potential),
      ...figure("realisticSaving", ceiling.realisticSaving),
      ...figure("net", ceiling.net),
    },
    sensitivity: benchmark.sensitivity.map((point) => ({
      share: point.share,
      yield: point.yield,
      ...figure("ceiling", point.ceiling),
    })),
    checks: checks.map(({ id, result, expected, found, tolerance }) => ({
      id,
      result,
      ...figure("expected", expected),
      ...figure("found", found),
      tolerance,
    })),
    sheets,
    issues: issues.map(issueJson),
  };
};
