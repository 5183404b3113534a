import type { Account } from "./account";
import type { InputFiles, PublishedRow } from "./inputFiles";
import {
  value,
  valueFromThousands,
  type DriverRecord,
  type FigureRecord,
  type IndicatorFigureRecord,
  type Value,
} from "./records";
import { fileOf } from "./sources";

/** The rows of indicators.csv: id, label, function, kind, unit, polarity. */
export const indicatorRows: readonly (readonly string[])[] = [
  [
    "lgbf-corp-6a",
    "Sickness absence per teacher (days per FTE teacher)",
    "",
    "quality",
    "days per FTE",
    "lower-is-better",
  ],
  [
    "lgbf-corp-6b",
    "Sickness absence per other employee (days per FTE employee who is not a teacher)",
    "",
    "quality",
    "days per FTE",
    "lower-is-better",
  ],
  [
    "lgbf-corp-7",
    "Council tax collected in the year (% of the amount due, less reliefs and rebates)",
    "council-tax-collection",
    "quality",
    "%",
    "higher-is-better",
  ],
  [
    "lgbf-corp-8",
    "Invoices paid within 30 days (% of the invoices sampled)",
    "finance",
    "quality",
    "%",
    "higher-is-better",
  ],
];

const indicatorIds: Readonly<Record<string, string>> = {
  "CORP 6a": "lgbf-corp-6a",
  "CORP 6b": "lgbf-corp-6b",
  "CORP 7": "lgbf-corp-7",
  "CORP 8": "lgbf-corp-8",
};

/** A cost whose published ratio differs from numerator ÷ denominator by more is not used: one of the three is wrong, and we cannot tell which. */
const tolerance = 0.01;

/** CORP 1 and CORP 4 as costs with their drivers, staff from CORP 6, and the quality indicators as published. */
export const scotland = (
  input: InputFiles,
  codeOf: (name: string) => string,
  account: Account,
): {
  figures: readonly FigureRecord[];
  drivers: readonly DriverRecord[];
  indicators: readonly IndicatorFigureRecord[];
} => {
  const rows = input.rows(fileOf("lgbf-2020-21")).filter((row) => row("council") !== "Scotland");
  const of = (id: string): readonly PublishedRow[] => rows.filter((row) => row("indicator") === id);
  const key = (row: PublishedRow) =>
    ({ council: codeOf(row("council")), year: row("year"), source: "lgbf-2020-21" }) as const;
  const gross = { basis: "gross", status: "outturn" } as const;
  account.left("LGBF row that is not a council", "Scotland");
  for (const id of new Set(rows.map((row) => row("indicator"))))
    if (!["CORP 1", "CORP 4", ...Object.keys(indicatorIds)].includes(id))
      account.left("LGBF indicators that no function or driver of the dataset uses", id);
  const figures: FigureRecord[] = [
    ...of("CORP 1").map((row): FigureRecord => ({
      ...key(row),
      ...gross,
      function: "support-services",
      cost: cost(row, 100, account),
    })),
    ...of("CORP 4").map((row): FigureRecord => ({
      ...key(row),
      ...gross,
      function: "council-tax-collection",
      cost: cost(row, 1, account),
    })),
  ];
  const drivers: DriverRecord[] = [
    ...of("CORP 1").map((row): DriverRecord => ({
      ...key(row),
      driver: "gross-expenditure",
      value: valueFromThousands(row("denominator")),
    })),
    ...of("CORP 4").map((row): DriverRecord => ({ ...key(row), driver: "dwelling", value: value(row("denominator")) })),
    ...staff(of("CORP 6a"), of("CORP 6b")).map(({ row, fte }): DriverRecord => ({
      ...key(row),
      driver: "fte",
      value: fte,
    })),
  ];
  const indicators = Object.entries(indicatorIds).flatMap(([published, indicator]) =>
    of(published).map((row): IndicatorFigureRecord => ({
      ...key(row),
      indicator,
      value: indicatorValue(row, account),
    })),
  );
  account.kept("LGBF: support services (CORP 1) and council-tax collection (CORP 4), gross, outturn", figures.length);
  account.kept("LGBF: gross expenditure, dwellings and staff as drivers", drivers.length);
  account.kept("LGBF: quality indicators (CORP 6a, 6b, 7, 8)", indicators.length);
  return { figures, drivers, indicators };
};

/** The numerator in pounds: CORP 1 is published in £ thousand, CORP 4 in pounds; `factor` turns the ratio into the published unit. */
const cost = (row: PublishedRow, factor: number, account: Account): Value => {
  const what = `${row("council")} ${row("year")}, ${row("indicator")}`;
  if (row("indicator_value") === "NA") {
    account.left("LGBF figures published as NA (a numerator of 0 beside it is no cost of 0), marked placeholder", what);
    return { missing: "placeholder" };
  }
  const ratio = (Number(row("numerator")) / Number(row("denominator"))) * factor;
  if (Math.abs(ratio / Number(row("indicator_value")) - 1) > tolerance) {
    account.left(
      "LGBF costs whose published ratio contradicts them, marked not-comparable",
      `${what}: £${row("numerator")} gives ${ratio.toFixed(2)}, published ${row("indicator_value")}`,
    );
    return { missing: "not-comparable" };
  }
  return row("numerator_label").includes("£000") ? valueFromThousands(row("numerator")) : value(row("numerator"));
};

/** Teachers and other staff together are all of the council's staff: CORP 6a covers the first, CORP 6b the rest. */
const staff = (
  teachers: readonly PublishedRow[],
  others: readonly PublishedRow[],
): readonly { row: PublishedRow; fte: Value }[] => {
  const keyOf = (row: PublishedRow): string => `${row("council")}|${row("year")}`;
  const byKey = new Map(others.map((row) => [keyOf(row), row("denominator")]));
  return teachers.map((row) => {
    const other = byKey.get(keyOf(row));
    if (other === undefined) throw new Error(`no other staff for ${keyOf(row)}`);
    return { row, fte: value(String(Number((Number(row("denominator")) + Number(other)).toFixed(4)))) };
  });
};

const indicatorValue = (row: PublishedRow, account: Account): Value => {
  if (row("indicator_value") !== "NA") return value(row("indicator_value"));
  account.left(
    "LGBF figures published as NA (a numerator of 0 beside it is no cost of 0), marked placeholder",
    `${row("council")} ${row("year")}, ${row("indicator")}`,
  );
  return { missing: "placeholder" };
};
