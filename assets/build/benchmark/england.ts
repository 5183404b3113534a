import type { FunctionId } from "../../../src/model/taxonomy";
import type { Account } from "./account";
import type { CouncilRecord } from "./councils";
import type { InputFiles } from "./inputFiles";
import { valueFromThousands, type DriverRecord, type FigureRecord, type Value } from "./records";
import { fileOf, type SourceId } from "./sources";

const releases: Readonly<Record<string, SourceId>> = {
  "BBC-Data-Unit RS xls/xlsx": "rs-workbooks",
  "arcadesproject slim of MHCLG RO time series v2.3": "ro-time-series-2.3",
  "JuanBlanco9 extract of MHCLG RO time series v3.1": "ro-time-series-3.1",
};

/** North Yorkshire's 2015-16 stands under a code that no council of the lookup has; its E-code, E2721, is right. */
const wrongCodes: Readonly<Record<string, string>> = { E10000022: "E10000023" };

/** Net central services and total service expenditure by council and year; spellings and E-codes are added to the councils. */
export const revenueSummary = (
  input: InputFiles,
  councils: ReadonlyMap<string, CouncilRecord>,
  account: Account,
): { figures: readonly FigureRecord[]; drivers: readonly DriverRecord[] } => {
  const rows = input.rows(fileOf("rs-workbooks")).map((row) => {
    const published = row("ons_code");
    const code = wrongCodes[published] ?? published;
    const what = `${row("la_name")} ${row("year")}`;
    if (code !== published)
      account.left("published under a code that is not the council's, corrected", `${what}, ${published} → ${code}`);
    const council = councils.get(code);
    if (!council) throw new Error(`no council ${code} (${what})`);
    council.names.push(row("ecode"), row("la_name"));
    const source = releases[row("source")];
    if (!source) throw new Error(`no source for ${row("source")}`);
    const isAbsent = row("total") === "" || Number(row("total")) === 0;
    if (isAbsent)
      account.left(
        "no outturn submitted: published blank, or with every total 0; cost and total marked not-submitted",
        what,
      );
    const absent: Value = { missing: "not-submitted" };
    const cost = isAbsent ? absent : valueFromThousands(row("central"));
    const key = { council: code, year: row("year"), source };
    return { key, cost, total: isAbsent ? absent : divisor(row("total"), what, account) };
  });
  account.kept("RS: net central services, outturn, rows", rows.length);
  return {
    figures: rows.map(({ key, cost }) => ({
      ...key,
      function: "central-services",
      basis: "net",
      status: "outturn",
      cost,
    })),
    drivers: rows.map(({ key, total }) => ({ ...key, driver: "net-expenditure", value: total })),
  };
};

/** A genuine negative total is no volume that a cost can be divided by. */
const divisor = (thousands: string, what: string, account: Account): Value => {
  if (Number(thousands) > 0) return valueFromThousands(thousands);
  account.left(
    "total service expenditure is negative: as a driver marked not-comparable, the cost kept",
    `${what}: £${thousands} thousand`,
  );
  return { missing: "not-comparable" };
};

const budgetLines: readonly (readonly [string, string, FunctionId])[] = [
  ["610", "cdc", "corporate-democratic-core"],
  ["625", "ct_support_admin", "council-tax-support-administration"],
  ["628", "tax_collection_other", "local-tax-collection"],
  ["457", "hb_admin", "housing-benefit-administration"],
];

/** Back-office lines of the 2016-17 budget, net. A 0 is what the council returned, and stays 0. */
export const revenueBudget = (
  input: InputFiles,
  codeOf: (eCode: string) => string,
  account: Account,
): readonly FigureRecord[] => {
  const rows = input.rows(fileOf("ra-2016-17"));
  account.kept("RA 2016-17: councils", rows.length);
  account.left("RA 2016-17 lines outside the back office, or there as outturn already", "623 council tax discounts");
  for (const line of [
    "604 coroners",
    "675 other central services",
    "681, 682, 684 non-distributed costs",
    "690 total central services",
    "799 total service expenditure (a budget; the driver of 2016-17 is outturn)",
  ])
    account.left("RA 2016-17 lines outside the back office, or there as outturn already", line);
  return budgetLines.flatMap(([line, column, node]) => {
    account.kept(`RA 2016-17: line ${line} as ${node}, net, budget`, rows.length);
    return rows.map((row): FigureRecord => ({
      council: codeOf(row("ecode")),
      year: "2016-17",
      function: node,
      basis: "net",
      status: "budget",
      cost: valueFromThousands(row(column)),
      source: "ra-2016-17",
    }));
  });
};
