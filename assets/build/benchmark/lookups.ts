import type { Account } from "./account";
import type { CouncilRecord } from "./councils";
import type { InputFiles } from "./inputFiles";
import { value, type DriverRecord } from "./records";
import { fileOf } from "./sources";
import { yearStarting } from "../../../src/model/year";

type IsCouncil = (code: string) => boolean;

/** Residents: 30 June lies in the financial year that began in April, so mid-2023 goes with 2023-24. */
export const residents = (input: InputFiles, isCouncil: IsCouncil, account: Account): readonly DriverRecord[] => {
  const rows = input.rows(fileOf("ons-mid-year-2023"));
  for (const name of new Set(rows.filter((row) => !isCouncil(row("code"))).map((row) => row("name"))))
    account.left("ONS areas that are not councils (countries, regions, metropolitan counties)", name);
  const kept = rows.filter((row) => isCouncil(row("code")));
  account.kept("ONS: residents, England and Wales, 2011-12 to 2023-24", kept.length);
  return kept.map((row) => ({
    council: row("code"),
    year: yearStarting(Number(row("year"))),
    driver: "resident",
    value: value(row("population")),
    source: "ons-mid-year-2023",
  }));
};

/** Dwellings on the valuation list of 9 September 2019, which goes with 2019-20. */
export const dwellings = (input: InputFiles, isCouncil: IsCouncil, account: Account): readonly DriverRecord[] => {
  const rows = input.rows(fileOf("council-taxbase-2019"));
  const unknown = rows.find((row) => !isCouncil(row("ons_code")));
  if (unknown) throw new Error(`no council ${unknown("ons_code")}`);
  account.kept("Council taxbase: dwellings, England, 2019-20", rows.length);
  return rows.map((row) => ({
    council: row("ons_code"),
    year: "2019-20",
    driver: "dwelling",
    value: value(row("dwellings_total_on_valuation_list_2019")),
    source: "council-taxbase-2019",
  }));
};

/** The rows of deflators.csv: year, index, status, source. */
export const deflatorRows = (input: InputFiles, account: Account): readonly (readonly string[])[] => {
  const rows = input.rows(fileOf("obr-gdp-deflator"));
  account.kept("OBR: GDP deflator, years", rows.length);
  return rows.map((row) => [row("financial_year"), row("index_2024_25_eq_100"), row("status"), "obr-gdp-deflator"]);
};

/**
 * The rows of neighbours.csv: council, place, neighbour, source. Sets are kept as published, in the order published (most are in order
 * of code, so a place says nothing about nearness), without the council itself, what stands there twice, and authorities that are no councils.
 */
export const neighbourRows = (
  input: InputFiles,
  councils: ReadonlyMap<string, CouncilRecord>,
  account: Account,
): readonly (readonly string[])[] => {
  const isCouncil: IsCouncil = (code) => councils.has(code);
  const sets = new Map(
    Object.entries(JSON.parse(input.bytes(fileOf("nearest-neighbours")).toString("utf8")) as Record<string, string[]>),
  );
  const rows: string[][] = [];
  let count = 0;
  let mixed = 0;
  for (const [council, published] of sets) {
    if (!isCouncil(council)) {
      account.left("neighbour sets of authorities that are not councils", council);
      continue;
    }
    const members = [...new Set(published)].filter((code) => code !== council);
    if (members.length < published.filter((code) => code !== council).length)
      account.left("neighbour sets with a council in them twice, kept once", `${council}: ${published.length} long`);
    for (const code of members.filter((member) => !isCouncil(member)))
      account.left("neighbours that are not councils", `${code} in ${council}`);
    const kept = members.filter(isCouncil);
    if (kept.length === 0) account.left("neighbour sets that hold nobody but the council itself", council);
    else count += 1;
    if (new Set([council, ...kept].map((code) => councils.get(code)?.class)).size > 1) mixed += 1;
    rows.push(...kept.map((code, index) => [council, String(index + 1), code, "nearest-neighbours"]));
  }
  account.kept("Neighbour sets", count);
  account.kept("Neighbour sets among them whose councils are of more than one class, as published", mixed);
  return rows;
};
