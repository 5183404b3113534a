import type { Account } from "./account";
import type { Families } from "./families";
import type { InputFiles, PublishedRow } from "./inputFiles";
import { normalName } from "../../../src/dataset/normalName";
import { fileOf } from "./sources";

const classes: Readonly<Record<string, string>> = {
  NMD: "shire-district",
  CTY: "shire-county",
  UA: "unitary",
  LBO: "london-borough",
  // The City of London makes the same returns as the boroughs, which publish it in their class (L).
  CC: "london-borough",
  MD: "metropolitan-district",
  SCO: "scottish-council",
  WPA: "welsh-council",
  NID: "northern-ireland-district",
};

/** A council with the names met so far. */
export interface CouncilRecord {
  readonly code: string;
  readonly name: string;
  readonly nation: string;
  readonly class: string;
  readonly region: string;
  readonly names: string[];
}

/** The councils of the lookup, past ones included; authorities that are no councils, and councils without a code, are accounted for. */
export const readCouncilRecords = (input: InputFiles, account: Account): ReadonlyMap<string, CouncilRecord> => {
  const rows = input.rows(fileOf("council-names")).filter((row) => isCouncil(row, account));
  const niceNames = rows.map((row) => row("nice-name"));
  const councils = new Map<string, CouncilRecord>();
  for (const row of rows) {
    const nice = row("nice-name");
    // Somerset and North Yorkshire: the county until 2023 and the unitary since have the same short name.
    const isShared = niceNames.filter((name) => name === nice).length > 1;
    councils.set(row("gss-code"), {
      code: row("gss-code"),
      name: isShared ? row("official-name") : nice,
      nation: row("nation"),
      class: classes[row("local-authority-type")] ?? "",
      region: row("region"),
      names: [
        row("ecode"),
        ...row("former-gss-codes").split(",").filter(Boolean),
        row("official-name"),
        nice,
        ...aliases(row("alt-names"), account),
      ],
    });
  }
  account.kept("councils, past ones included", councils.size);
  return councils;
};

const isCouncil = (row: PublishedRow, account: Account): boolean => {
  if (classes[row("local-authority-type")] === undefined)
    account.left(
      "authorities of the lookup that are not councils (combined authorities, Greater London)",
      row("nice-name"),
    );
  else if (row("gss-code") === "")
    account.left("past councils without a GSS code (Northern Ireland before April 2015)", row("nice-name"));
  else return true;
  return false;
};

/** Names in one cell are parted by a comma without a space; a comma with one belongs to the name ("Kingston upon Hull, City of"). */
const aliases = (cell: string, account: Account): readonly string[] => {
  const names = cell
    .replace("rhondda,cynon,taff", "")
    .split(/,(?! )/u)
    .filter(Boolean);
  const isBroken = (name: string): boolean => /ï¿|ï¾|�/u.test(name);
  for (const name of names.filter(isBroken)) account.left("spellings of the lookup with broken letters", name);
  return names.filter((name) => !isBroken(name));
};

/** The rows of councils.csv. A spelling that differs from an earlier one only in case, punctuation or kind of council is not repeated. */
export const councilRows = (
  councils: ReadonlyMap<string, CouncilRecord>,
  families: Families,
): readonly (readonly string[])[] =>
  [...councils.values()].map(({ code, name, nation, class: councilClass, region, names }) => {
    const family = families.get(code);
    return [
      code,
      name,
      differentNames(name, names.filter(Boolean)).join("|"),
      nation,
      councilClass,
      region,
      family?.corporate ?? "",
      family?.people ?? "",
    ];
  });

const differentNames = (name: string, names: readonly string[]): readonly string[] => {
  const seen = new Set([normalName(name).plain]);
  return names.filter((other) => {
    const { plain } = normalName(other);
    const isNew = !seen.has(plain);
    seen.add(plain);
    return isNew;
  });
};
