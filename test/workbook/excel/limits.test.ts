import { Book } from "../../excel-host/book/book";
import type { Sheet } from "../../excel-host/book/sheet";
import { opened, valueOf } from "./opened";
import { buffersOf } from "../../../src/workbook/grid/buffersOf";

const mostBytes = 5 * 1024 * 1024;

const bookWith = (fill: (sheet: Sheet) => void): Book => {
  const book = new Book();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a new book has a sheet");
  fill(sheet);
  return book;
};

describe("reading a long table in Excel on the web", () => {
  const rows = 1_000_000;
  const columns = 8;
  /** Codes, dates, text that repeats, and amounts. */
  const valueAt = (row: number, column: number): string | number => {
    if (column === 0) return `C${row % 5000}`;
    if (column === 1) return 45_000 + (row % 365);
    if (column === 2) return `Cost centre number ${row % 300}`;
    return row * 0.25 + column;
  };

  it("of a million rows by eight stays under 5 MB a message and keeps no more than the cells need", async () => {
    const book = bookWith((sheet) => {
      for (let column = 0; column < columns; column += 1)
        for (let row = 0; row < rows; row += 1) sheet.values.set(row, column, valueAt(row, column));
      for (let row = 0; row < rows; row += 1) sheet.numberFormats.set(row, 1, "dd/mm/yyyy");
    });
    const { workbook, host } = await opened(book, { platform: "OfficeOnline", calculate: () => undefined });
    const cells = valueOf(await workbook.cells("Sheet1"));
    expect(host.counts.largestResponse).toBeLessThan(mostBytes);
    expect(host.counts.largestRequest).toBeLessThan(100_000);
    expect(host.counts.cellsRead).toBeLessThan(2.1 * rows * columns);
    expect(host.counts.requests).toBeLessThan(150);
    const bytes = buffersOf(cells).reduce((sum, { byteLength }) => sum + byteLength, 0);
    // Places of texts and dates are whole numbers below 65,536; marks and rows say themselves.
    expect(bytes).toBe(rows * (3 * 2 + 5 * 8));
    expect(cells.texts.length).toBe(5300);
    const grid = valueOf(await workbook.read("Sheet1"));
    for (const row of [1, 2, 777_777, rows])
      for (let column = 1; column <= columns; column += 1) {
        expect(grid.value(row, column)).toBe(valueAt(row - 1, column - 1));
        expect(grid.isDate(row, column)).toBe(column === 2);
      }
  });
});

describe("an answer that Excel calls too big", () => {
  const long = "x".repeat(30_000);
  const texts = bookWith((sheet) => {
    for (let row = 0; row < 400; row += 1)
      for (let column = 0; column < 3; column += 1) sheet.values.set(row, column, `${row},${column}${long}`);
  });

  it("is asked for again in halves, until it fits", async () => {
    const { workbook, host } = await opened(texts, { platform: "OfficeOnline" });
    const grid = valueOf(await workbook.read("Sheet1"));
    expect(grid.value(400, 3)).toBe(`399,2${long}`);
    expect(grid.rowCount).toBe(400);
    expect(host.counts.requests).toBeLessThan(40);
  });

  it("is asked for again when it comes as null", async () => {
    const { workbook, host } = await opened(
      bookWith((sheet) => {
        for (let row = 0; row < 90_000; row += 1) sheet.values.set(row, 0, row);
      }),
    );
    const answer = host.answer.bind(host);
    let nulls = 0;
    host.answer = async (request, flags) => {
      const reply = await answer(request, flags);
      if (reply.length < 200_000) return reply;
      nulls += 1;
      return reply.replace(/"Values":\[\[.*?\]\]/u, '"Values":null');
    };
    const grid = valueOf(await workbook.read("Sheet1"));
    expect(nulls).toBeGreaterThan(0);
    expect([grid.rowCount, grid.value(90_000, 1)]).toEqual([90_000, 89_999]);
  });

  it("stops when it is cancelled", async () => {
    const { workbook, host } = await opened(texts, { platform: "OfficeOnline" });
    const answer = host.answer.bind(host);
    let asked = 0;
    host.answer = (request, flags) => {
      asked += 1;
      if (asked === 4) workbook.cancel();
      return answer(request, flags);
    };
    const outcome = await workbook.read("Sheet1");
    expect(outcome.issues).toEqual([{ code: "excel/cancelled", severity: "error", facts: {} }]);
    expect(asked).toBe(4);
  });
});

it("reads twenty small sheets in no more requests than one", async () => {
  const book = new Book();
  for (let number = 2; number <= 20; number += 1) book.sheets.push(book.newSheet(`Sheet${number}`));
  for (const sheet of book.sheets) {
    sheet.values.set(1, 1, 0.5);
    sheet.numberFormats.set(1, 1, "0%");
    sheet.values.set(2, 1, { error: "#N/A" });
    sheet.values.set(3, 1, "#N/A");
    sheet.hiddenRows.add(2);
  }
  const { workbook, host } = await opened(book);
  const before = host.counts.requests;
  const grids = await Promise.all(book.sheets.map(async ({ name }) => valueOf(await workbook.read(name))));
  expect(host.counts.requests - before).toBe(3);
  for (const grid of grids) {
    expect([grid.isPercent(2, 2), grid.value(2, 2), grid.value(3, 2), grid.value(4, 2)]).toEqual([
      true,
      0.5,
      { error: "#N/A" },
      "#N/A",
    ]);
    expect([...grid.hiddenRows]).toEqual([3]);
  }
});
