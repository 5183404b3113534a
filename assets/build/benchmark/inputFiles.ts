import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** A record of a published CSV file; a column that is not there is our own mistake. */
export type PublishedRow = (column: string) => string;

/** The published files, read from the data folder. */
export interface InputFiles {
  readonly bytes: (file: string) => Buffer;
  readonly sha256: (file: string) => string;
  readonly rows: (file: string) => readonly PublishedRow[];
}

/** Files under `folder`. */
export const inputFiles = (folder: string): InputFiles => {
  const bytes = (file: string): Buffer => readFileSync(join(folder, file));
  return {
    bytes,
    sha256: (file) => createHash("sha256").update(bytes(file)).digest("hex"),
    rows: (file) =>
      Papa.parse<Record<string, string>>(bytes(file).toString("utf8").trimEnd(), { header: true }).data.map(
        (record) => (column) => {
          const text = record[column];
          if (text === undefined) throw new Error(`${file} has no column ${column}`);
          return text.trim();
        },
      ),
  };
};
