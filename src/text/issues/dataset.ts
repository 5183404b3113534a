import type { Issue } from "../../model/issue";
import { fact, type Phrasebook, type Words } from "./words";

const place = ({ at }: Issue): string => {
  if (at === undefined || !("file" in at)) return "The dataset";
  const row = at.row === undefined ? "" : `, row ${at.row}`;
  const column = at.column === undefined || at.column === "" ? "" : `, column ${at.column}`;
  return `${at.file}${row}${column}`;
};

/** A cell that holds something else than it should. */
const cell =
  (problem: string, todo: string) =>
  (issue: Issue): Words => ({ what: `${place(issue)}: “${fact(issue, "value")}” ${problem}.`, todo });

const words =
  (problem: (issue: Issue) => string, todo: string) =>
  (issue: Issue): Words => ({ what: `${place(issue)}: ${problem(issue)}.`, todo });

const askAgain = "Get the dataset again from where it came from, or from whoever made it.";

export const datasetWords: Phrasebook = {
  "dataset/missing-file": words(() => "this file is not in the dataset", "Put the file back beside datapackage.json."),
  "dataset/bad-hash": words(
    (issue) => `the file is not the one that datapackage.json describes (${fact(issue, "found")})`,
    `The file was changed or cut short after the dataset was made. ${askAgain}`,
  ),
  "dataset/not-json": words((issue) => `this is not JSON (${fact(issue, "reason")})`, askAgain),
  "dataset/descriptor": words(
    (issue) => `${fact(issue, "field")} is missing or wrong (${fact(issue, "reason")})`,
    "Fill in the field as the description of the dataset format says.",
  ),
  "dataset/format-version": words(
    (issue) => `the dataset has format ${fact(issue, "found")}; this version reads format ${fact(issue, "expected")}`,
    "Use a version of Backbench that reads this format, or get the dataset in the older one.",
  ),
  "dataset/taxonomy-version": words(
    (issue) =>
      `the dataset was made with version ${fact(issue, "found")} of the list of functions; this version has ${fact(issue, "expected")}`,
    "Get the dataset made with the same list of functions: names may mean something else in another one.",
  ),
  "dataset/currency": words(
    (issue) => `amounts are in ${fact(issue, "found")}`,
    "Only datasets in pounds sterling (GBP) can be used.",
  ),
  "dataset/source-twice": words(
    (issue) => `the source ${fact(issue, "source")} is described twice`,
    "Give each source one description with its own id.",
  ),
  "dataset/file-twice": words(
    (issue) => `the table ${fact(issue, "name")} is listed twice`,
    "List each table once under resources.",
  ),
  "dataset/unlisted-table": words(
    (issue) => `the table ${fact(issue, "name")} is not listed, so its file has no hash to check`,
    "List the table under resources with its path and hash.",
  ),
  "dataset/not-utf8": words(() => "the file is not UTF-8 text", "Save the file as CSV in UTF-8."),
  "dataset/bad-csv": words((issue) => `the line cannot be read as CSV (${fact(issue, "reason")})`, "Correct the line."),
  "dataset/field-count": words(
    (issue) => `the row has ${fact(issue, "found")} fields where the header has ${fact(issue, "expected")}`,
    "Put text that holds a comma in quotes, and give every row all its fields.",
  ),
  "dataset/missing-column": words(
    (issue) => `the column ${fact(issue, "column")} is not there`,
    "Add the column, or correct its name.",
  ),
  "dataset/unknown-column": words(
    (issue) => `there is no column called ${fact(issue, "column")} in this format`,
    "Correct the column's name, or take it out.",
  ),
  "dataset/column-twice": words(
    (issue) => `the column ${fact(issue, "column")} stands here twice`,
    "Keep one of the two columns.",
  ),
  "dataset/no-councils": words(() => "no council could be read", "Put the council list right first, then check again."),
  "dataset/blank": words(() => "this cell is blank", "Fill it in."),
  "dataset/bad-code": cell("is not an area code of a letter and eight digits", "Write the code as E07000117."),
  "dataset/bad-year": cell("is not a financial year", "Write the year as 2024-25."),
  "dataset/bad-basis": cell("is not a basis", "Write gross or net."),
  "dataset/bad-status": cell("is not a status", "Write outturn or budget."),
  "dataset/bad-kind": cell("is not a kind of indicator", "Write quality or demand."),
  "dataset/bad-polarity": cell("is not a polarity", "Write higher-is-better, lower-is-better or neither."),
  "dataset/unknown-council": cell(
    "is not in the council list",
    "Correct the code, or add the council to councils.csv.",
  ),
  "dataset/unknown-function": cell("is not in the list of functions", "Use an id of the list of functions."),
  "dataset/unknown-driver": cell("is not a driver", "Use an id of the list of drivers."),
  "dataset/unknown-indicator": cell("is not in indicators.csv", "Correct the id, or describe the indicator there."),
  "dataset/unknown-source": cell(
    "is not a source of this dataset",
    "Correct the id, or describe the source in datapackage.json.",
  ),
  "dataset/not-a-number": cell(
    "is not a plain number",
    "Write digits only, with a point and a minus in front where needed: no commas, brackets or signs of currency.",
  ),
  "dataset/negative-driver": cell("is negative, and a cost cannot be divided by it", "Correct the volume."),
  "dataset/index-not-positive": cell("is not above zero", "Correct the price index."),
  "dataset/no-reason": words(
    () => "there is no number and no reason why",
    "Give the number, or say in the column “missing” why there is none; a blank is never read as zero.",
  ),
  "dataset/unknown-reason": cell(
    "is not a reason for a missing figure",
    "Use a reason such as not-submitted or blank.",
  ),
  "dataset/reason-with-value": cell(
    "stands beside a reason why it is missing",
    "Take out the number or the reason: a figure is known or missing, not both.",
  ),
  "dataset/duplicate": words(
    (issue) => `${fact(issue, "key")} stands already in row ${fact(issue, "first")}`,
    "Keep one of the two rows.",
  ),
  "dataset/council-twice": words(
    (issue) => `council ${fact(issue, "key")} stands already in row ${fact(issue, "first")}`,
    "Keep one row for each council.",
  ),
  "dataset/no-deflator": words(
    (issue) => `there is no price index for ${fact(issue, "year")}`,
    "Add the year; until then its figures are not brought to another year's prices.",
  ),
  "council/unknown": (issue) => ({
    what: `No council called “${fact(issue, "council")}” is in the dataset.`,
    todo:
      fact(issue, "nearest") === ""
        ? "Give its name as published, or its nine-character code such as E07000117."
        : `Check the spelling; the nearest names are ${fact(issue, "nearest")}.`,
  }),
  "council/ambiguous": (issue) => ({
    what: `“${fact(issue, "council")}” is the name of more than one council.`,
    todo: `Give the code of the one you mean: ${fact(issue, "nearest")}.`,
  }),
};
