import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedData } from "../../sharedData";
import { gridIn, opened } from "./opened";

const files = ["england", "scotland", "lookups", "ledger"].flatMap((folder) =>
  readdirSync(sharedData(folder))
    .filter((file) => /\.csv(?:\.gz)?$/u.test(file))
    .map((file) => sharedData(`${folder}/${file}`)),
);

/** Rows and columns by counting characters: line feeds outside quotes, commas outside quotes, and the fields that are not empty. */
const counted = (text: string): { readonly rows: number; readonly columns: number; readonly filled: number } => {
  let [rows, columns, fields, filled, inField] = [0, 0, 1, 0, 0];
  let isQuoted = false;
  for (const character of text.endsWith("\n") ? text : `${text}\n`) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted || (character !== "," && character !== "\n")) {
      if (character !== "\r" && character !== '"') inField += 1;
      continue;
    }
    if (inField > 0) filled += 1;
    inField = 0;
    if (character === ",") fields += 1;
    else {
      rows += 1;
      columns = Math.max(columns, fields);
      fields = 1;
    }
  }
  return { rows, columns, filled };
};

it("finds the published CSV files", () => {
  expect(files.length).toBeGreaterThan(12);
});

describe("the published CSV files", () => {
  it.each(files.map((path) => [basename(path), path]))(
    "%s opens with the rows, columns and fields that an independent count finds, and so does the workbook made of it",
    async (name, path) => {
      const bytes = readFileSync(path);
      const text = new TextDecoder().decode(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
      const expected = counted(text);
      const { workbook, grid, issues } = await opened(new Uint8Array(bytes), name);
      expect(issues.filter(({ severity }) => severity !== "note")).toEqual([]);
      // A trailing blank line is a row of the file and none of the sheet.
      const blank = /\n\r?\n$/u.test(text) ? 1 : 0;
      expect({ rows: grid.rowCount + blank, columns: grid.columnCount }).toEqual({
        rows: expected.rows,
        columns: expected.columns,
      });
      await workbook.apply({ remove: [], add: { sheets: [], names: [] } });
      const written = await gridIn(workbook);
      let filled = 0;
      const differing: string[] = [];
      for (let row = 1; row <= grid.rowCount; row++)
        for (let column = 1; column <= grid.columnCount; column++) {
          const value = grid.value(row, column);
          if (value !== null) filled += 1;
          const isSame =
            value === written.value(row, column) && grid.isDate(row, column) === written.isDate(row, column);
          if (!isSame) differing.push(`${row},${column}`);
        }
      expect(filled).toBe(expected.filled);
      expect(differing).toEqual([]);
    },
  );

  it("adds up Trafford's ledger to the pound as its text adds up", async () => {
    const bytes = readFileSync(sharedData("ledger/trafford-2024-25.csv.gz"));
    const { grid } = await opened(new Uint8Array(bytes), "trafford-2024-25.csv.gz");
    let pence = 0;
    let days = 0;
    for (let row = 2; row <= grid.rowCount; row++) {
      pence += Math.round(Number(grid.value(row, 5)) * 100);
      if (grid.isDate(row, 1) && grid.isDate(row, 3)) days += 1;
    }
    const lines = gunzipSync(bytes).toString("utf8").trimEnd().split("\n").slice(1);
    const expected = lines.map((line) => /,(-?[\d.]+),(?:[^,"]*|"[^"]*"),[^,]*,[^,]*$/u.exec(line)?.[1]);
    expect(expected.filter((amount) => amount === undefined)).toEqual([]);
    expect(pence).toBe(expected.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0));
    expect([days, lines.length]).toEqual([lines.length, 210_068]);
  });
});
