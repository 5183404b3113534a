import { type Phrasebook, fact } from "./words";

/** Words for a mapping of lines to functions. */
export const mappingWords: Phrasebook = {
  "mapping/several-functions": (issue) => ({
    what: `The line “${fact(issue, "line")}” joins several functions (${fact(issue, "functions")}), so it is not mapped to one.`,
    todo: "Give the shares in a mapping file or on BB_Mapping, a row for each function.",
  }),
  "mapping/line-not-in-table": (issue) => ({
    what: `The mapping names the line “${fact(issue, "line")}”, which is not in the cost table.`,
    todo: "Check its spelling against the table, or take the row out.",
  }),
  "mapping/column-missing": (issue) => ({
    what: `The mapping file has no column “${fact(issue, "found")}”.`,
    todo: "Give it the columns line, function, share, addressable, who, when and taxonomy_version; line and function must stand there.",
  }),
  "mapping/row-broken": (issue) => ({
    what: `The mapping file cannot be read as CSV here: ${fact(issue, "found")}.`,
    todo: "Check the quotes and commas of this row, or save the file again as CSV.",
  }),
  "mapping/line-empty": () => ({
    what: "The mapping gives a function without the line it is for.",
    todo: "Write the line's label or code into the column line.",
  }),
  "mapping/function-unknown": (issue) => ({
    what: `“${fact(issue, "found")}” is not a function of the taxonomy.`,
    todo: "Use an id such as finance, ict, human-resources, legal, property or front-line-services; the sheet BB_Mapping lists them.",
  }),
  "mapping/share-wrong": (issue) => ({
    what: `“${fact(issue, "found")}” is not a share between 0 and 1 (or 0% and 100%).`,
    todo: "Write it as 0.25 or 25%.",
  }),
  "mapping/shares-not-one": (issue) => ({
    what: `The shares of “${fact(issue, "line")}” come to ${fact(issue, "sum")}, not to 1.`,
    todo: "Make the shares of each line come to 1, so that no pound is lost or counted twice.",
  }),
  "mapping/taxonomy-version": (issue) => ({
    what: `The mapping was made with version ${fact(issue, "found")} of the taxonomy, which is not the one in use.`,
    todo: "Check the functions against the taxonomy in use, and change the version in the file.",
  }),
};
