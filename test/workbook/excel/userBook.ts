import type { CellValue } from "../../../src/model/grid";
import { Book } from "../../excel-host/book/book";
import type { Sheet } from "../../excel-host/book/sheet";
import { sampleReport, sampleSheets } from "../xlsx/write/sampleReport";
import { opened } from "./opened";
import { asReported } from "./reported";

/** What the tests write. */
export const report = sampleReport();
const calculateReport = asReported(report);

/** What the report says, and for the user's formulas a value that stands for what they come to. */
export const calculate = (book: Book): void => {
  void calculateReport(book);
  for (const sheet of book.sheets)
    for (const [row, column, formula] of sheet.formulas.entries())
      if (own.has(formula)) sheet.values.set(row, column, row * 100);
};
export const again = { remove: sampleSheets, add: report } as const;

/** A user's workbook with a sheet of costs, a hidden one, and cells selected. */
export const userBook = (): Book => {
  const book = new Book("Costs.xlsx");
  const [costs] = book.sheets;
  if (!costs) throw new Error("a new book has a sheet");
  costs.name = "Costs";
  fill(costs, 0, ["Function", "Cost"], ["Finance", 1200.5], ["0012", true], ["1-2", { error: "#N/A" }]);
  const hidden = book.newSheet("It's hidden");
  hidden.visibility = "Hidden";
  fill(hidden, 0, ["kept"]);
  book.sheets.push(hidden);
  book.selection = { sheet: costs, area: { top: 1, left: 1, bottom: 2, right: 1 } };
  return book;
};

/** The user's formulas that refer to our sheets, as somebody would type them. */
export const ownFormulas: readonly (readonly [row: number, formula: string])[] = [
  [10, "=BB_Results!D9"],
  [11, "=BB_Results!D10*2"],
  [12, "=SUM(BB_Results[Gap (£)])+bb_scale"],
  [14, "=BB_Results!D9&BB_Results!B9"],
];

const ownYield = "=BB_Inputs!$B$5";
const own: ReadonlySet<string> = new Set([ownYield, ...ownFormulas.map(([, formula]) => formula)]);

/** The same workbook after a first run, with formulas of the user's that refer to what it wrote. */
export const bookAfterRun = async (): Promise<Book> => {
  const book = userBook();
  const { workbook } = await opened(book, { calculate });
  const written = await workbook.apply({ remove: [], add: report });
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  const [costs, hidden] = book.sheets;
  if (!costs || !hidden) throw new Error("the user's sheets are gone");
  for (const [row, formula] of ownFormulas) costs.formulas.set(row, 1, formula);
  hidden.formulas.set(4, 0, ownYield);
  calculate(book);
  book.names.push(
    { name: "my_gap", scope: undefined, formula: "=BB_Results!$G$9", visible: true, comment: "mine" },
    { name: "my_yield", scope: costs, formula: ownYield, visible: true, comment: "" },
    { name: "my_own", scope: undefined, formula: "=Costs!$B$2", visible: true, comment: "" },
  );
  book.selection = { sheet: costs, area: { top: 10, left: 1, bottom: 10, right: 1 } };
  return book;
};

const fill = (sheet: Sheet, top: number, ...rows: readonly (readonly Exclude<CellValue, null>[])[]): void =>
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.values.set(top + row, column, value)));
