import type { Account } from "./account";
import { publishedSources } from "./sources";

/** The text of the dataset's README: what is in it, from where, and the build's own account of what it kept and left. */
export const readme = (account: Account): string =>
  `${[...introduction, ...sourceTable(), "", ...choices, "", "## The build's account", "", ...account.lines()].join("\n")}\n`;

const introduction = [
  "# UK councils, open data",
  "",
  "The benchmark dataset that comes with Backbench: a [Data Package v2](https://datapackage.org) of CSV files, in pounds, keyed by GSS code and `2024-25` years.",
  "This page and the files beside it are written by `npm run build:benchmark -- [DATA_DIR]` from the published files (default `../shared/data`); don't edit them by hand.",
  "The same input gives the same bytes, and a test holds that.",
  "",
  "Contains public sector information licensed under the Open Government Licence v3.0. Council names and codes: mySociety, CC-BY-4.0.",
  "",
  "## Sources",
  "",
];

const sourceTable = (): readonly string[] => [
  "| id | what | publisher | release | input file | licence |",
  "| --- | --- | --- | --- | --- | --- |",
  ...publishedSources.map(
    ({ id, title, publisher, release, file, licence }) =>
      `| \`${id}\` | ${title} | ${publisher} | ${release} | \`${file}\` | ${licence} |`,
  ),
  "",
  "When the files were fetched was not recorded; their SHA-256 in `datapackage.json` says which bytes they are.",
];

const choices = [
  "## What to know before comparing",
  "",
  "- **No public return splits support services** into finance, IT, HR and the rest. English figures stop at central services (net, every council), four budget lines of 2016-17, and the lines of three councils in 2024-25.",
  "- **Compare within a class.** Central services are a quarter of a shire district's net cost and 3 % of a unitary's.",
  "- **Not submitted is not zero.** The 2024-25 series holds rows in which every total is 0: those councils had not submitted. They, and rows published blank, are `not-submitted`.",
  "- **A zero that a council returned stays 0**, as in the 2016-17 budget, where a county collects no council tax.",
  "- **A negative total** of service expenditure is genuine, but no cost can be divided by it: the driver is `not-comparable`, the cost is kept.",
  "- **2016-17 budget** (`status` budget) is kept apart from the outturn. Its total service expenditure is left out: the net-expenditure driver of 2016-17 is outturn.",
  "- **Residents**: 30 June lies in the financial year that began in April, so mid-2023 goes with 2023-24. The estimates are for the areas of April 2023: councils abolished before then have none, and there is none yet for 2024-25.",
  "- **Dwellings**: England on 9 September 2019 (2019-20), Scotland 2010-11 to 2020-21 from CORP 4. A file of dwellings by band for England and Wales is left out: it bears no date. Set against September 2019 it is 4.9 % larger for England, which shows that it is several years later but not which year.",
  "- **Scottish population** is left out: the only column there is (`pop-2020` in the lookup) names neither source nor day.",
  "- **Staff (FTE), Scotland**: teachers (denominator of CORP 6a) and all other employees (CORP 6b) added; together they are the council's staff. Both were known in every year.",
  "- **Quality indicators** are the published values; in some years the Improvement Service rounded them.",
  "- **Price index**: OBR, one series throughout, forecast marked. The HM Treasury series of March 2020, the LGBF's own deflator and a third series in the data folder end earlier and are not used.",
  "- **Neighbours** are published sets, mostly in order of code: `place` is the order of publication, not nearness. The council itself is left out. Many sets mix classes; they are kept as published.",
  "- **Northern Ireland and Wales** are in the council list, so that their councils can be named; no costs are published here for them.",
];
