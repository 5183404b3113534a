import { absoluteRange } from "../../model/cells";
import { amountOf } from "../../model/costOnBasis";
import type { CostTable } from "../../model/costTable";
import type { Ledger } from "../../model/ledger";
import { isKnown } from "../../model/missing";
import { ledgerCheckLabels } from "../../text/ledger";
import type { CheckDraft } from "../checkDraft";
import type { Frame } from "../frame";
import { ledgerDayInputs } from "./ledgerNames";
import { anyNumber } from "./rowSumFormula";
import { withoutDust } from "./withoutDust";

/** What holds a ledger: its control total, and that its lines are all of it; none for another table. */
export const ledgerChecks = (frame: Frame): readonly CheckDraft[] => {
  const { ledger } = frame.benchmark.table;
  return ledger ? [control(frame, ledger), added(ledger), sum(frame, ledger)] : [];
};

/** The only link to a ledger whose lines are values: the sum of its amounts now, beside what it was when it was read. */
const control = (frame: Frame, ledger: Ledger): CheckDraft => ({
  id: "ledger-control",
  label: ledgerCheckLabels.control,
  expected: ledger.control,
  found: ledger.control,
  foundFormula: inPounds(frame, ledger, ledger.control, ""),
});

/** The control total ends where the ledger ended when it was read: this sees what was added under it. */
const added = ({ plus, minus, below }: Ledger): CheckDraft => {
  const under = [...plus, ...minus]
    .filter(({ bottom }) => bottom < lastRow)
    .map((range) => absoluteRange({ ...range, top: range.bottom + 1, bottom: lastRow }));
  return {
    id: "ledger-rows-added",
    label: ledgerCheckLabels.added,
    expected: below,
    found: below,
    ...(under.length === 0 ? {} : { foundFormula: `COUNT(${under.join(",")})` }),
  };
};

/** The last row that a sheet can have. */
const lastRow = 1_048_576;

/** The transactions of the year stay a value where a formula over the cells would see others: numbers stored as text, rows that are totals. */
const sum = (frame: Frame, ledger: Ledger): CheckDraft => {
  const { lines, scale } = frame.benchmark.table;
  const expected = ledger.all.pounds - ledger.otherYears.pounds;
  const role = lines.some(({ amounts }) => amounts.gross) ? "gross" : "net";
  const amounts = lines.map((line) => amountOf(line, role)).filter(isKnown);
  const isSeen =
    Math.abs(ledger.control - ledger.all.pounds) < scale / 100 &&
    lines.every(({ amounts }) => Object.values(amounts).every(({ live }) => live));
  return {
    id: "ledger-lines-sum",
    label: ledgerCheckLabels.sum,
    expected,
    found: amounts.reduce((total: number, amount) => total + amount, 0),
    ...(isSeen ? { expectedFormula: inPounds(frame, ledger, expected, ofDays(frame)) } : {}),
    foundFormula: `SUM(${frame.refs.column("Mapping", role === "gross" ? "Gross (£)" : "Net (£)")})`,
  };
};

/** The sum of a ledger's amounts in pounds; `conditions` narrow the rows and end with a comma. */
const inPounds = (
  { benchmark: { table }, refs }: Frame,
  ledger: Ledger,
  pounds: number,
  conditions: string,
): string => {
  if (Math.abs(ledger.multiplier) !== table.scale) throw new Error("the ledger is in another unit than its table");
  const of = (range: Ledger["plus"][number]): string =>
    `SUMIFS(${absoluteRange(range)},${conditions}${anyNumber(absoluteRange(range))})`;
  const sums = `${ledger.plus.map(of).join("+")}${ledger.minus.map((range) => `-${of(range)}`).join("")}`;
  return `${ledger.multiplier < 0 ? "-" : ""}${withoutDust(sums, pounds / ledger.multiplier)}*${refs.input("table_scale")}`;
};

/** The condition that every line of a dated ledger has. */
const ofDays = ({ benchmark: { table }, refs }: Frame): string => {
  const condition = dayCondition(table);
  if (condition === undefined) return "";
  const cells = absoluteRange(condition.cells);
  return `${cells},">="&${refs.input(ledgerDayInputs.first)},${cells},"<"&${refs.input(ledgerDayInputs.after)},`;
};

const dayCondition = ({ lines }: CostTable) =>
  lines
    .flatMap(({ amounts }) => Object.values(amounts).flatMap(({ where = [] }) => where))
    .find((one) => "from" in one);
