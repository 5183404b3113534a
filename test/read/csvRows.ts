import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { sharedData } from "../sharedData";

/** The rows of a published CSV file, by column name. */
export const csvRows = (path: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(sharedData(path), "utf8"), { header: true, skipEmptyLines: true })
    .data;
