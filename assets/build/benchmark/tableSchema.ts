import { taxonomy } from "../../../src/model/taxonomy";

interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly unknown[];
  readonly missingValues: readonly string[];
}

const required = { required: true };
const text = (name: string, description?: string): Field => ({
  name,
  type: "string",
  ...(description ? { description } : {}),
});
const needed = (name: string, description?: string): Field => ({ ...text(name, description), constraints: required });
const oneOf = (name: string, ...words: readonly string[]): Field => ({
  name,
  type: "string",
  constraints: { ...required, enum: words },
});
const year: Field = { name: "year", type: "string", constraints: { ...required, pattern: "\\d{4}-\\d{2}" } };
const code = (name: string): Field => ({ name, type: "string", constraints: { ...required, pattern: "[A-Z]\\d{8}" } });
const source = needed("source", "id of a source in datapackage.json");
const reason = text("missing", "why there is no number; blank when there is one");
const number = (name: string, description: string, constraints?: Field["constraints"]): Field => ({
  name,
  type: "number",
  description,
  ...(constraints ? { constraints } : {}),
});
const councilKey = (field: string) => ({ fields: [field], reference: { resource: "councils", fields: ["code"] } });
const schema = (
  fields: readonly Field[],
  primaryKey: readonly string[],
  ...foreignKeys: readonly unknown[]
): Schema => ({
  fields,
  primaryKey,
  ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  missingValues: [""],
});

const functions = taxonomy.map(({ id }) => id);
const drivers = [
  "gross-expenditure",
  "net-expenditure",
  "resident",
  "fte",
  "employee-paid",
  "square-metre",
  "vehicle",
  "dwelling",
  "caseload",
];

/** The Table Schema of each file, by its name without `.csv`; the columns of the files follow from it. */
export const tableSchemas: Readonly<Record<string, Schema>> = {
  councils: schema(
    [
      { ...code("code"), constraints: { ...required, unique: true, pattern: "[A-Z]\\d{8}" } },
      needed("name"),
      text("other_names", "aliases, E-code, former codes and published spellings, parted by |"),
      needed("nation"),
      needed("class"),
      text("region"),
      text("family_corporate", "group by rurality (Scotland)"),
      text("family_people", "group by deprivation, 1 the most deprived (Scotland)"),
    ],
    ["code"],
  ),
  figures: schema(
    [
      code("council"),
      year,
      oneOf("function", ...functions),
      oneOf("basis", "gross", "net"),
      oneOf("status", "outturn", "budget"),
      number("cost", "pounds"),
      reason,
      source,
    ],
    ["council", "year", "function", "basis", "status"],
    councilKey("council"),
  ),
  drivers: schema(
    [
      code("council"),
      year,
      oneOf("driver", ...drivers),
      number("value", "pounds for expenditure, otherwise a count", { minimum: 0 }),
      reason,
      source,
    ],
    ["council", "year", "driver"],
    councilKey("council"),
  ),
  indicators: schema(
    [
      needed("id"),
      needed("label"),
      text("function", "blank: beside every function"),
      oneOf("kind", "quality", "demand"),
      needed("unit"),
      oneOf("polarity", "higher-is-better", "lower-is-better", "neither"),
    ],
    ["id"],
  ),
  "indicator-figures": schema(
    [code("council"), year, needed("indicator"), number("value", "in the indicator's unit"), reason, source],
    ["council", "year", "indicator"],
    councilKey("council"),
    { fields: ["indicator"], reference: { resource: "indicators", fields: ["id"] } },
  ),
  deflators: schema(
    [
      year,
      number("index", "GDP deflator, 2024-25 = 100", { ...required, exclusiveMinimum: 0 }),
      needed("status"),
      source,
    ],
    ["year"],
  ),
  neighbours: schema(
    [
      code("council"),
      { name: "place", type: "integer", constraints: { ...required, minimum: 1 } },
      code("neighbour"),
      source,
    ],
    ["council", "place"],
    councilKey("council"),
    councilKey("neighbour"),
  ),
};
