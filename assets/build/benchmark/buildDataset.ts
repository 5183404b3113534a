import { newAccount, type Account } from "./account";
import { councilRows, readCouncilRecords, type CouncilRecord } from "./councils";
import { cells, csv } from "./csv";
import { descriptor } from "./descriptor";
import { revenueBudget, revenueSummary } from "./england";
import { readFamilies } from "./families";
import type { InputFiles } from "./inputFiles";
import { deflatorRows, dwellings, neighbourRows, residents } from "./lookups";
import { readme } from "./readme";
import type { DriverRecord, FigureRecord, IndicatorFigureRecord } from "./records";
import { revenueOutturn } from "./revenueOutturn";
import { indicatorRows, scotland } from "./scotland";
import { fileOf } from "./sources";
import { tableSchemas } from "./tableSchema";
import { normalName } from "../../../src/dataset/normalName";

/** All files of the bundled dataset as text, by name, and the account of what was read, kept and left. */
export const buildDataset = async (
  input: InputFiles,
): Promise<{ files: ReadonlyMap<string, string>; account: Account }> => {
  const account = newAccount();
  const councils = readCouncilRecords(input, account);
  const isCouncil = (code: string): boolean => councils.has(code);
  const summary = revenueSummary(input, councils, account);
  const scottish = scottishCode(councils);
  const families = await readFamilies(input, scottish);
  const outturn = revenueOutturn(
    input,
    (council) => {
      const isIt = (row: { council: string; year: string }) => row.council === council && row.year === "2024-25";
      const cost = summary.figures.find(isIt)?.cost;
      const total = summary.drivers.find(isIt)?.value;
      if (!cost || !total) throw new Error(`no summary of ${council}`);
      return { cost, total };
    },
    account,
  );
  const budget = revenueBudget(input, eCodes(input), account);
  const lgbf = scotland(input, scottish, account);
  const drivers = [
    ...summary.drivers,
    ...outturn.drivers,
    ...lgbf.drivers,
    ...residents(input, isCouncil, account),
    ...dwellings(input, isCouncil, account),
  ];
  const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
    councils: councilRows(councils, families),
    figures: [...summary.figures, ...budget, ...outturn.figures, ...lgbf.figures].map(figureCells),
    drivers: drivers.map(driverCells),
    indicators: indicatorRows,
    "indicator-figures": lgbf.indicators.map(indicatorCells),
    deflators: deflatorRows(input, account),
    neighbours: neighbourRows(input, councils, account),
  };
  const csvFiles = new Map(
    Object.entries(tables).map(([name, rows]) => {
      const fields = tableSchemas[name]?.fields.map((field) => field.name) ?? [];
      return [`${name}.csv`, csv(fields, rows)];
    }),
  );
  return {
    files: new Map([["datapackage.json", descriptor(csvFiles, input)], ...csvFiles, ["README.md", readme(account)]]),
    account,
  };
};

/** The RA workbook has E-codes only; the summary has both, and never gives one E-code to two councils. */
const eCodes = (input: InputFiles): ((eCode: string) => string) => {
  const codes = new Map<string, string>();
  for (const row of input.rows(fileOf("rs-workbooks")))
    if (row("year") === "2014-15") codes.set(row("ecode"), row("ons_code"));
  return (eCode) => {
    const code = codes.get(eCode);
    if (code === undefined) throw new Error(`no GSS code for ${eCode}`);
    return code;
  };
};

/** Scottish files have names only ("Edinburgh City"), and none of them names two councils. */
const scottishCode = (councils: ReadonlyMap<string, CouncilRecord>): ((name: string) => string) => {
  const codes = new Map<string, string>();
  for (const { code, nation, name, names } of councils.values())
    if (nation === "Scotland") for (const spelling of [name, ...names]) codes.set(normalName(spelling).core, code);
  return (name) => {
    const code = codes.get(normalName(name).core);
    if (code === undefined) throw new Error(`no Scottish council ${name}`);
    councils.get(code)?.names.push(name);
    return code;
  };
};

const figureCells = ({
  council,
  year,
  function: node,
  basis,
  status,
  cost,
  source,
}: FigureRecord): readonly string[] => [council, year, node, basis, status, ...cells(cost), source];

const driverCells = ({ council, year, driver, value, source }: DriverRecord): readonly string[] => [
  council,
  year,
  driver,
  ...cells(value),
  source,
];

const indicatorCells = ({ council, year, indicator, value, source }: IndicatorFigureRecord): readonly string[] => [
  council,
  year,
  indicator,
  ...cells(value),
  source,
];
