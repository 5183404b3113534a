import type { Issue } from "../../../model/issue";
import type { StatedCaseLine } from "../../../model/statedCase";
import { normalLabel } from "../../../read/mapping/normalLabel";
import { issueAt } from "../issueAt";
import type { MoneyRow } from "./moneyRow";

/** The rows after what the person says of them, and what they said of lines that are not there. */
export const statedRows = (
  rows: readonly MoneyRow[],
  stated: readonly StatedCaseLine[],
): {
  readonly rows: readonly MoneyRow[];
  readonly saidOf: (row: MoneyRow) => StatedCaseLine | undefined;
  readonly issues: readonly Issue[];
} => {
  const said = new Map<string, StatedCaseLine>();
  const issues: Issue[] = [];
  for (const line of stated) {
    const place = placeOf(line, rows);
    if (place === undefined)
      issues.push(issueAt("case/stated-line-not-found", "warning", line.at, { label: line.label }));
    else said.set(place, line);
  }
  const saidOf = ({ at }: MoneyRow): StatedCaseLine | undefined => said.get(keyOf(at));
  return {
    rows: rows.flatMap((row): MoneyRow[] => {
      const part = saidOf(row)?.part;
      if (part === "ignored") return [];
      return [part === undefined ? row : { ...row, part, is: "line", because: "as stated" }];
    }),
    saidOf,
    issues,
  };
};

/** Its own cell where the same label stands there; else the first row of the sheet with that label. */
const placeOf = ({ at, label }: StatedCaseLine, rows: readonly MoneyRow[]): string | undefined => {
  const same = rows.filter((row) => row.at.sheet === at.sheet && normalLabel(row.label) === normalLabel(label));
  const found = same.find((row) => keyOf(row.at) === keyOf(at)) ?? same[0];
  return found && keyOf(found.at);
};

const keyOf = ({ sheet, row, column }: MoneyRow["at"]): string => `${row}:${column}!${sheet}`;
