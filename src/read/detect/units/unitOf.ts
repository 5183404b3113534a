import type { Issue } from "../../../model/issue";
import { scales, type Scale } from "../../../model/money";
import { asStated } from "../money/asStated";
import type { RawColumn, RawTable } from "../table/rawTable";
import { scaleIn } from "./scaleIn";
import { implausible, unitBySize } from "./unitBySize";

/** A table's unit and what it rests on. */
export interface Unit {
  readonly scale: Scale;
  readonly stated: boolean;
  readonly because: string;
  readonly confidence: number;
  readonly issues: readonly Issue[];
}

/** Where a unit may be stated, the surest first. */
interface Source {
  readonly text: string;
  readonly where: string;
  readonly confidence: number;
}

/**
 * The unit of the cost columns: from their headers, else from the texts above the table (nearest first), the sheet's name and the workbook's
 * front sheet. Size decides only where nothing states it and the council's whole expenditure could be in no other unit, and then with a warning.
 */
export const unitOf = (table: RawTable, cost: readonly RawColumn[], around: readonly string[]): Unit => {
  const statements = sourcesOf(table, cost, around).flatMap((source) => {
    const scale = scaleIn(source.text);
    return scale !== undefined && isStatement(source) ? [{ ...source, scale }] : [];
  });
  const [first, ...others] = statements;
  if (!first) return hasUnitPerRow(table) ? unitPerRow : notStated(table, cost);
  const { scale, where, text, confidence } = first;
  const other = others.find((each) => each.scale !== scale && contradicts(each));
  const doubt = other ? `; ${other.where} “${other.text.slice(0, 60)}” says otherwise` : "";
  return {
    scale,
    stated: true,
    because: `${where} “${text.slice(0, 80)}”${doubt}`,
    confidence: other ? 0.7 : confidence,
    issues: suspect(table, cost, scale),
  };
};

/** The unit that the person states. One that stands beside its own row is kept: theirs is that of the rows which state none. */
export const unitStated = (table: RawTable, cost: readonly RawColumn[], scale: Scale): Unit => ({
  scale,
  stated: true,
  because: asStated,
  confidence: 1,
  issues: [...rowsApart(table, scale), ...(hasUnitPerRow(table) ? [] : suspect(table, cost, scale))],
});

const sourcesOf = (table: RawTable, cost: readonly RawColumn[], around: readonly string[]): Source[] => [
  ...cost.map(({ header }) => ({ text: header, where: "header", confidence: 0.95 })),
  ...table.columns
    .filter(({ kind }) => kind !== "ignored")
    .map(({ header }) => ({ text: header, where: "another header", confidence: 0.85 })),
  ...[...table.titles].reverse().map(({ text }) => ({ text, where: "text above the table", confidence: 0.9 })),
  { text: table.grid.sheet, where: "sheet name", confidence: 0.85 },
  ...around.map((text) => ({ text, where: "front sheet", confidence: 0.75 })),
];

/** A sentence about pounds somewhere above is not a statement of the unit unless it is short or says thousand or million. */
const isStatement = ({ text, where }: Source): boolean =>
  where.endsWith("header") || text.length <= 60 || scaleIn(text) !== 1;

/** A column may have a unit of its own, a cover may speak of another table, and a pound sign in a sentence is no unit. */
const contradicts = ({ where, text, scale }: Source & { readonly scale: Scale }): boolean =>
  where !== "another header" && where !== "front sheet" && (scale !== 1 || text.length <= 20);

const hasUnitPerRow = ({ rows }: RawTable): boolean => rows.every(({ scale }) => scale !== null);

const unitPerRow: Unit = { scale: 1, stated: true, because: "a unit on every row", confidence: 0.95, issues: [] };

const words: Readonly<Record<Scale, string>> = { 1: "pounds", 1_000: "thousands", 1_000_000: "millions" };

const notStated = (table: RawTable, cost: readonly RawColumn[]): Unit => {
  const { scale: told, printed, fits } = unitBySize(table, cost[0]);
  const scale = told ?? 1;
  const named = (units: readonly Scale[]): string => units.map((each) => words[each]).join(" or ");
  const others = scales.filter((each) => each !== scale);
  const could = fits.filter((each) => each !== 1);
  return {
    scale,
    stated: false,
    because:
      told === null
        ? `no unit is stated: pounds assumed${could.length > 0 ? `; by size ${named(could)} would do as well` : ""}`
        : `no unit is stated, and ${printed ?? ""} would not be a council's in ${named(others)}`,
    confidence: told === null ? 0.3 : told === 1 ? 0.6 : 0.5,
    issues: [
      {
        code: "table/unit-not-stated",
        severity: "warning",
        at: { cells: table.extent },
        facts: { scale, by: told === null ? "assumed" : "size" },
      },
      ...suspect(table, cost, scale),
    ],
  };
};

const rowsApart = (table: RawTable, given: Scale): Issue[] => {
  const apart = table.rows.filter(({ scale }) => scale !== null && scale !== given);
  return apart.length === 0
    ? []
    : [
        {
          code: "table/row-units-kept",
          severity: "warning",
          at: { cells: table.extent },
          facts: { count: apart.length, scale: given },
        },
      ];
};

const suspect = (table: RawTable, cost: readonly RawColumn[], scale: Scale): Issue[] => {
  const largest = implausible(table, cost[0], scale);
  return largest === null
    ? []
    : [{ code: "table/unit-suspect", severity: "warning", at: { cells: table.extent }, facts: { scale, largest } }];
};
