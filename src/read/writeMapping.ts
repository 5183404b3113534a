import Papa from "papaparse";
import type { CostLine, CostTable } from "../model/costTable";
import { taxonomyVersion } from "../model/taxonomy";
import { mappingColumns } from "./mapping/mappingRow";
import { normalLabel } from "./mapping/normalLabel";

/**
 * The table's mapping as a CSV file that `parseMapping` reads back: a row for each part of a line, unmapped lines with an empty function to fill in and the
 * likeliest function beside it: a suggestion that nobody looked at must not come back as a mapping.
 * Who and when are left for the person who keeps the file. Text that a spreadsheet would take for a formula is quoted with an apostrophe.
 */
export const writeMapping = (table: CostTable): string => {
  const rows = table.lines.flatMap((line) => {
    const name = nameOf(line, table);
    const parts = line.mapped.map(({ function: id, share, addressable }) => [id, String(share), String(addressable)]);
    return (parts.length === 0 ? [["", "", ""]] : parts).map((part) => [
      ...[name, ...part, "", "", taxonomyVersion],
      parts.length === 0 ? (line.suggested?.[0]?.function ?? "") : "",
    ]);
  });
  return `${Papa.unparse({ fields: [...mappingColumns], data: rows }, { escapeFormulae: true, newline: "\n" })}\n`;
};

/** The shortest name that means only this line: its code, its label, or its place. */
const nameOf = (line: CostLine, table: CostTable): string => {
  const { code, label } = line;
  if (code !== null && code.length > 1 && table.lines.filter((each) => each.code === code).length === 1) return code;
  const same = table.lines.filter((each) => normalLabel(each.label) === normalLabel(label));
  return same.length === 1 && label !== "" ? label : line.id;
};
