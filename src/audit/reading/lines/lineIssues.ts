import type { CaseFigure, CaseLine } from "../../../model/businessCase";
import { referenceInputs } from "../../../model/inputs";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import type { Pounds } from "../../../model/money";
import { normalLabel } from "../../../read/mapping/normalLabel";
import { issueAt } from "../issueAt";
import { sumOfYears } from "./annualOf";
import type { MoneyRow } from "./moneyRow";

/** What is to be said of lines: costs that nothing tells apart, figures below nothing, labels that come twice, and amounts that their own years contradict. */
export const lineIssues = (
  rows: readonly MoneyRow[],
  lines: readonly CaseLine[],
  own: (row: MoneyRow) => readonly CaseFigure<Pounds>[],
): readonly Issue[] => [
  ...rows.flatMap((row) =>
    row.part === "cost" ? [issueAt("case/cost-kind-unclear", "warning", row.at, { label: row.label })] : [],
  ),
  ...unclearTables(rows),
  ...lines.flatMap(negative),
  ...sameLabels(lines),
  ...rows.flatMap((row) => (row.part === "one-off-cost" ? yearsDiffer(row, own(row)) : [])),
];

/** Tables of figures with a header of savings or costs whose rows nothing tells apart, once each. */
const unclearTables = (rows: readonly MoneyRow[]): readonly Issue[] => {
  const unclear = rows.filter(({ part, table }) => part === null && table.headed);
  const tables = [...new Set(unclear.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const [first] = unclear.filter((row) => row.table === table);
    return first ? [issueAt("case/part-unclear", "note", first.at, { label: first.label })] : [];
  });
};

const negative = ({ label, annual, byYear, at }: CaseLine): readonly Issue[] => {
  const below = [annual, ...byYear].find(({ value }) => isKnown(value) && value < 0);
  return below ? [issueAt("case/negative-amount", "warning", below.at ?? at, { label })] : [];
};

const sameLabels = (lines: readonly CaseLine[]): readonly Issue[] => {
  const seen = new Map<string, CaseLine>();
  return lines.flatMap((line) => {
    const key = `${line.part} ${normalLabel(line.label)}`;
    if (seen.has(key)) return [issueAt("case/same-label", "warning", line.at, { label: line.label })];
    seen.set(key, line);
    return [];
  });
};

/** A cost that comes once, whose amount is not what its years come to. */
const yearsDiffer = (
  { annual, total, label, table }: MoneyRow,
  own: readonly CaseFigure<Pounds>[],
): readonly Issue[] => {
  const sum = sumOfYears(own).value;
  const stated = [annual, total].find((figure) => figure && isKnown(figure.value));
  if (!stated?.at || !isKnown(stated.value) || !isKnown(sum)) return [];
  const tolerance = referenceInputs.rounding_units_per_line * (own.length + 1) * table.scale;
  return Math.abs(stated.value - sum) <= tolerance
    ? []
    : [issueAt("case/years-do-not-sum", "warning", stated.at, { label, stated: stated.value, sum })];
};
