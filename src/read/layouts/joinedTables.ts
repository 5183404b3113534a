import { rangeOf } from "../../model/cells";
import type { Amount, AmountRole, CostLine, CostTable, StatedTotal } from "../../model/costTable";
import type { Inputs } from "../../model/inputs";
import type { Issue } from "../../model/issue";
import { overlaps } from "../asked/rectangles";
import { balance } from "../amount/balance";
import { lineId } from "../amount/figureRow";
import type { Sheets } from "../amount/amountOf";
import { isTotalLabel, isWholeTotalLabel } from "../detect/totals/totalWords";

/** One table of the parts that stand on several sheets: their lines one after another, and totals of the whole held against all of them. */
export const joinedTables = (
  parts: readonly CostTable[],
  first: CostTable,
  sheets: Sheets,
  inputs: Inputs,
): CostTable => {
  const extents = parts.flatMap((part) => part.extents);
  const isInside = (range: ReturnType<typeof rangeOf>): boolean => extents.some((extent) => overlaps(extent, range));
  const all = parts.flatMap((part, place) =>
    part.totals
      // Another part's total is found from this one too, as one that stands elsewhere.
      .filter(({ at }) => at.sheet === part.extents[0]?.sheet || !isInside(rangeOf(at)))
      .map((total) => ({ part, total, isLast: place === parts.length - 1 })),
  );
  const whole = all.filter(
    ({ part, total, isLast }) => isOfAll(total, part, isLast, parts) && isInside(rangeOf(total.at)),
  );
  const replaced = new Set(whole.map(({ total }) => `${lineId(total.at)} remainder`));
  const lines = parts.flatMap((part) =>
    part.lines
      .filter(({ id }) => !replaced.has(id))
      .map((line) => ({ ...line, section: line.section || line.at.sheet })),
  );
  const balanced = whole.map(({ part, total }) =>
    balance(
      {
        row: { label: total.label, code: null, at: total.at, section: "", cells: {}, scale: part.scale },
        amounts: total.amounts,
        whole: true,
      },
      lines,
      sheets,
      inputs,
    ),
  );
  const ofParts = all
    .filter((each) => !whole.includes(each))
    // A total of one part is not the council's; one that stands outside the tables was found from each of them.
    .map(({ total }) => (isInside(rangeOf(total.at)) ? { ...total, whole: false } : total));
  const found = ({ code, at }: Issue): boolean =>
    code.startsWith("table/total-") && at !== undefined && "cells" in at && isInside(at.cells) && code !== byArithmetic;
  const settled = new Set(whole.map(({ total }) => JSON.stringify(cellOf(total.amounts))));
  return {
    ...first,
    name: nameOf(parts),
    extents,
    lines: [...lines, ...balanced.flatMap(({ remainder }) => remainder ?? [])],
    totals: [...unique(ofParts, ({ at }) => lineId(at)), ...balanced.map(({ total }) => total)],
    drivers: unique(
      parts.flatMap(({ drivers }) => drivers).filter(({ at }) => !isInside(rangeOf(at))),
      ({ kind }) => kind,
    ),
    indicators: unique(
      parts.flatMap(({ indicators }) => indicators).filter(({ at }) => !isInside(rangeOf(at))),
      ({ id }) => id,
    ),
    notes: parts.flatMap(({ notes }) => notes),
    evidence: parts.flatMap(({ evidence }) => evidence),
    issues: [
      ...unique(
        parts.flatMap(({ issues }) => issues),
        (issue) => JSON.stringify(issue),
      ).filter((issue) => !isSettled(issue, settled) && !found(issue)),
      ...balanced.flatMap(({ issues }) => issues),
    ],
  };
};

const byArithmetic = "table/total-by-arithmetic";

/** Parts less the one that sums the others up: whose lines are what others come to. */
export const withoutSummary = (parts: readonly CostTable[]): readonly CostTable[] => {
  if (parts.length < 3) return parts;
  const sums = new Map(parts.map((part) => [part, (["gross", "net"] as const).map((role) => sumOf(part.lines, role))]));
  return parts.filter((part) => {
    const others = parts.filter((each) => each !== part);
    const summed = others.filter((other) =>
      part.lines.some(({ amounts }) =>
        (["gross", "net"] as const).some((role, place) => {
          const [value, sum] = [amounts[role]?.value, sums.get(other)?.[place]];
          return typeof value === "number" && sum !== undefined && sum !== 0 && Math.abs(value - sum) <= part.scale;
        }),
      ),
    );
    return summed.length * 2 <= others.length;
  });
};

/** A total that is called one of everything, or ends the last part, and comes nearer to the lines of all parts than to those of its own. */
const isOfAll = (
  { label, amounts }: StatedTotal,
  part: CostTable,
  isLast: boolean,
  parts: readonly CostTable[],
): boolean => {
  const named = /\bgrand\b/iu.test(label) || isWholeTotalLabel(label) || (isLast && isTotalLabel(label));
  const off = (lines: readonly CostLine[], role: AmountRole, value: number): number =>
    Math.abs(
      value -
        sumOf(
          lines.filter(({ kind }) => kind === "line"),
          role,
        ),
    );
  return (
    named &&
    (["gross", "net"] as const).some((role) => {
      const value = amounts[role]?.value;
      if (typeof value !== "number") return false;
      return (
        off(
          parts.flatMap(({ lines }) => lines),
          role,
          value,
        ) < off(part.lines, role, value)
      );
    })
  );
};

const sumOf = (lines: readonly CostLine[], role: AmountRole): number => {
  let sum = 0;
  for (const { amounts } of lines) {
    const value = amounts[role]?.value;
    if (typeof value === "number") sum += value;
  }
  return sum;
};

const cellOf = (amounts: Readonly<Partial<Record<AmountRole, Amount>>>) =>
  Object.values(amounts).flatMap(({ plus }) => plus.slice(0, 1));

/** What was said of a total that is now held against other lines. */
const isSettled = ({ code, at }: Issue, settled: ReadonlySet<string>): boolean =>
  ["table/does-not-sum", "table/rounding"].includes(code) &&
  at !== undefined &&
  "cells" in at &&
  [...settled].some((cells) => cells.includes(JSON.stringify(at.cells)));

const named = 3;

const nameOf = (parts: readonly CostTable[]): string => {
  const names = parts.map(({ name }) => name);
  const more = names.length - named;
  return more > 0 ? `${names.slice(0, named).join(", ")} and ${more} more` : names.join(", ");
};

const unique = <T>(all: readonly T[], of: (each: T) => string): readonly T[] => [
  ...new Map(all.map((each) => [of(each), each])).values(),
];
