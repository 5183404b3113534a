import type { Corrections } from "../../model/corrections";
import type { CostTable } from "../../model/costTable";
import { type FinancialYear, startOf } from "../../model/year";
import type { RawTable } from "../detect/table/rawTable";
import { sameHeader } from "../detect/header/sameHeader";
import { inMonths, sheetsRelation, type SheetsRelation } from "../detect/table/sheetsRelation";
import { withPeriod } from "../detect/years/withPeriod";
import type { Candidate } from "../readRequest";
import { type Attempt, type Reading, type Refusal, uncorrected } from "../reading";
import { joinedTables, withoutSummary } from "./joinedTables";

/** Reads one table; with `isPart`, as part of a table over several sheets, which need not look like a cost table by itself. */
export type ReadAlone = (table: RawTable, corrections: Corrections, isPart: boolean) => Candidate | Refusal;

/**
 * Tables with the same header on several sheets: joined to one, which comes before its parts, where they are parts; else the one of them that is to be read
 * first, with what speaks for it.
 */
export const acrossSheets = (reading: Reading, alone: ReadAlone): readonly Attempt[] => {
  const { askedTables, workbook } = reading;
  const visible = askedTables.filter(({ grid }) => !workbook.hidden.has(grid.sheet));
  const groups = sameHeader(visible).map((raws) => ({ raws, attempt: ofGroup(raws, reading, alone) }));
  const replaced = new Set(groups.flatMap(({ attempt }) => attempt?.instead ?? []));
  return [
    ...groups.flatMap(({ attempt }) => attempt?.attempt ?? []),
    ...askedTables
      .filter((table) => !replaced.has(table))
      .map(
        (table): Attempt =>
          (corrections) =>
            alone(table, corrections, false),
      ),
  ];
};

interface OfGroup {
  readonly attempt: Attempt;
  /** The table whose own attempt this one stands for. */
  readonly instead?: RawTable;
}

const ofGroup = (raws: readonly RawTable[], reading: Reading, alone: ReadAlone): OfGroup | undefined => {
  const read = raws.map((raw) => ({ raw, result: alone(raw, uncorrected, true) }));
  const tables = read.flatMap(({ raw, result }) => ("table" in result ? [{ raw, table: result.table }] : []));
  const own = raws.map((raw) => alone(raw, uncorrected, false));
  const score = Math.max(0, ...own.map((result) => ("table" in result ? result.score : 0)));
  if (tables.length < 2 || score === 0) return undefined;
  const parts = withoutSummary(tables.map(({ table }) => table));
  const relation = sheetsRelation(parts);
  if (relation.is === "alternatives") return chosen(tables, relation, score, alone);
  const left = new Set(tables.filter(({ table }) => !parts.includes(table)).map(({ raw }) => raw));
  if (parts.length < 2) return undefined;
  const whole = raws.filter((raw) => !left.has(raw));
  return { attempt: (corrections) => join(whole, relation, Math.min(1, score + before), corrections, reading, alone) };
};

/** How far a table that is preferred comes before those it is preferred to. */
const before = 0.02;

type Parts = Extract<SheetsRelation, { readonly is: "parts" }>;

const join = (
  raws: readonly RawTable[],
  relation: Parts,
  score: number,
  corrections: Corrections,
  { sheets, inputs, workbook }: Reading,
  alone: ReadAlone,
): Candidate | Refusal => {
  const [cells] = raws.map(({ extent }) => extent);
  if (cells && (corrections.header !== undefined || (corrections.rows !== undefined && corrections.rows.size > 0)))
    return { issue: { code: "table/over-several-sheets", severity: "error", at: { cells } }, score };
  const tables: CostTable[] = [];
  for (const raw of raws) {
    const result = alone(raw, corrections, true);
    if ("issue" in result) return { issue: result.issue, score };
    tables.push(result.table);
  }
  const [first] = tables;
  if (!first) throw new Error("a group of sheets without a sheet");
  const { rows: _rows, ...joined } = joinedTables(tables, first, sheets, inputs);
  const names = raws.map(({ grid }) => grid.sheet);
  const others = workbook.grids.length - names.length;
  const table: CostTable = {
    ...joined,
    evidence: [
      {
        decision: "sheets",
        value: names.join(", "),
        because: `${relation.because}${others > 0 ? "; other sheets are not part of it" : ""}`,
        ...(cells ? { at: cells } : {}),
        confidence: relation.confidence,
      },
      ...joined.evidence,
    ],
  };
  return { table: relation.months === null ? table : withPeriod(table, relation.months), score };
};

interface ReadTable {
  readonly raw: RawTable;
  readonly table: CostTable;
}

/** Of sheets that are alternatives the latest outturn, the last month, or the first, before the others. */
const chosen = (
  tables: readonly ReadTable[],
  { by }: Extract<SheetsRelation, { readonly is: "alternatives" }>,
  score: number,
  alone: ReadAlone,
): OfGroup | undefined => {
  const months =
    by === "month" ? inMonths(tables.map(({ raw, table }) => ({ raw, table, extents: table.extents }))) : undefined;
  const last = months?.at(-1);
  const best = by === "year" ? byYear(tables) : (last?.table ?? tables[0]);
  if (!best) return undefined;
  const others = tables.filter(({ raw }) => raw !== best.raw).map(({ raw, table }) => nameOf(raw, table, by));
  const attempt: Attempt = (corrections) => {
    const result = alone(best.raw, corrections, false);
    if ("issue" in result) return result;
    const { table } = result;
    const sheet = best.raw.grid.sheet;
    const told: CostTable = {
      ...table,
      evidence: [
        ...table.evidence,
        {
          decision: "sheet",
          value: sheet,
          because: `${reasons[by]}; not added up: ${others.join(", ")}`,
          at: best.raw.extent,
          confidence: by === "year" ? 0.8 : by === "month" ? 0.6 : 0.4,
        },
      ],
      issues:
        by === "year"
          ? table.issues
          : [
              ...table.issues,
              {
                code: "table/sheets-alike",
                severity: "warning",
                at: { sheet },
                facts: { chosen: sheet, others: others.join(", ") },
              },
            ],
    };
    return { table: last ? withPeriod(told, last.month) : told, score: Math.min(1, score + before) };
  };
  return { attempt, instead: best.raw };
};

const reasons = {
  year: "sheets with the same header are of different years, or of outturn and budget; the latest outturn is read",
  month:
    "sheets with the same lines are months, and no figure falls from one to the next, so that each holds the year so far; the last is read",
  nothing:
    "sheets with the same header have the same lines, or are of different councils; the first is read, and another may be meant",
} as const;

const nameOf = ({ grid }: RawTable, { year, status }: CostTable, by: string): string =>
  by === "year" ? `${grid.sheet} (${[year, status].filter((each) => each !== null).join(" ")})` : grid.sheet;

const byYear = (tables: readonly ReadTable[]): ReadTable | undefined => {
  const later = (year: FinancialYear | null): number => (year === null ? -Infinity : startOf(year));
  return [...tables].sort(
    (a, b) =>
      Number(b.table.status === "outturn") - Number(a.table.status === "outturn") ||
      later(b.table.year) - later(a.table.year),
  )[0];
};
