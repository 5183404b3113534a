import { group } from "d3-array";
import Papa from "papaparse";
import { z } from "zod";

/** The amounts of a line, in the order of the return's columns. */
export const measures = [
  "employees",
  "running_expenses",
  "total_expenditure",
  "sales_fees_charges",
  "other_income",
  "total_income",
  "net_current_expenditure",
] as const;

export type Measure = (typeof measures)[number];

/** A line as published, in thousands of pounds; null where the return is blank. */
export interface PublishedLine {
  readonly form: string;
  readonly label: string;
  readonly values: Readonly<Record<Measure, number | null>>;
}

/** One council's revenue outturn, its lines in published order. */
export interface PublishedReturn {
  readonly code: string;
  readonly name: string;
  readonly year: string;
  readonly certified: boolean;
  readonly lines: readonly PublishedLine[];
}

const Row = z.object({
  year: z.string(),
  ons_code: z.string(),
  council: z.string(),
  certified: z.enum(["True", "False"]),
  form: z.string(),
  service_line: z.string(),
  measure: z.enum(measures),
  value_thousand: z.string().regex(/^(?:-?\d+(?:\.\d+)?)?$/u),
});

/** The returns in `england/ro-2024-25-lines-three-councils.csv`, by council code. Throws when the file is not that file. */
export const publishedReturns = (csv: string): ReadonlyMap<string, PublishedReturn> => {
  const rows = z.array(Row).parse(Papa.parse(csv, { header: true, skipEmptyLines: true }).data);
  const byCouncil = group(rows, (row) => row.ons_code);
  return new Map([...byCouncil].map(([code, own]) => [code, publishedReturn(code, own)]));
};

const publishedReturn = (code: string, rows: readonly z.infer<typeof Row>[]): PublishedReturn => {
  const [first] = rows;
  if (!first) throw new Error(`no lines for ${code}`);
  const byLine = group(rows, (row) => `${row.form}\n${row.service_line}`);
  return {
    code,
    name: first.council,
    year: first.year,
    certified: first.certified === "True",
    lines: [...byLine.values()].map(publishedLine),
  };
};

const publishedLine = (rows: readonly z.infer<typeof Row>[]): PublishedLine => {
  const [first] = rows;
  if (!first || rows.length !== measures.length) throw new Error("a line has not exactly one row a measure");
  const amount = (measure: Measure): number | null => {
    const found = rows.find((row) => row.measure === measure);
    if (!found) throw new Error(`${first.form} ${first.service_line} has no ${measure}`);
    return found.value_thousand === "" ? null : Number(found.value_thousand);
  };
  return {
    form: first.form,
    label: first.service_line,
    values: Object.fromEntries(measures.map((measure) => [measure, amount(measure)])) as Record<Measure, number | null>,
  };
};
