import { wordsOf } from "../../../src/text/issues";
import { deleteSheet, renameSheet } from "../../excel-host/book/sheets";
import type { Book } from "../../excel-host/book/book";
import type { ExcelHost } from "../../excel-host/host";
import { again, bookAfterRun, calculate, ownFormulas, report, userBook } from "./userBook";
import { opened } from "./opened";
import { snapshot } from "./snapshot";

const first = { remove: [], add: report } as const;

/** Does something to the workbook right before a coming request, as a person or a co-author would. */
const before = (host: ExcelHost, request: number, act: () => void): void => {
  const answer = host.answer.bind(host);
  let coming = 0;
  host.answer = (body, flags) => {
    coming += 1;
    if (coming === request) act();
    return answer(body, flags);
  };
};

const sheetCalled = (book: Book, name: string) => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
};

describe("a write into Excel is refused, and nothing changes,", () => {
  it.each([
    [
      "when the structure is protected",
      (book: Book) => void (book.protection = { password: undefined }),
      "workbook/structure-locked",
    ],
    ["when somebody types in a cell", (book: Book) => void (book.isCellBeingEdited = true), "excel/cell-edit"],
    [
      "when a sheet of the user's bears a name of ours",
      (book: Book) => void book.sheets.push(book.newSheet("bb_results")),
      "workbook/sheet-name-taken",
    ],
    [
      "when a name of the user's is one of ours",
      (book: Book) =>
        void book.names.push({ name: "BB_SCALE", scope: undefined, formula: "=1", visible: true, comment: "" }),
      "workbook/name-taken",
    ],
  ])("%s", async (_, prepare, code) => {
    const book = userBook();
    const { workbook } = await opened(book, { calculate });
    prepare(book);
    const found = snapshot(book);
    const outcome = await workbook.apply(first);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues.map((issue) => issue.code)).toEqual([code]);
    expect(outcome.issues.map((issue) => wordsOf(issue).todo.length > 10)).toEqual([true]);
    expect(snapshot(book)).toEqual(found);
  });

  it("when a protected sheet of the user's refers to our earlier ones", async () => {
    const book = await bookAfterRun();
    sheetCalled(book, "Costs").protection = { options: {}, password: undefined };
    const found = snapshot(book);
    const { workbook } = await opened(book, { calculate });
    const outcome = await workbook.apply(again);
    expect(outcome.issues).toEqual([
      {
        code: "excel/protected-references",
        severity: "error",
        facts: { sheet: "Costs", cells: "Costs!B11, Costs!B12, Costs!B13, Costs!B15" },
      },
    ]);
    expect(snapshot(book)).toEqual(found);
  });

  it("when Excel lacks the version that the manifest asks for", async () => {
    await expect(opened(userBook(), { excelApi: "1.8" })).rejects.toThrow("excel/too-old");
  });
});

describe("a write into Excel is taken back", () => {
  it("when a co-author renames one of our earlier sheets between the look and the write", async () => {
    const book = await bookAfterRun();
    const { workbook, host } = await opened(book, { calculate });
    before(host, 4, () => renameSheet(book, sheetCalled(book, "BB_Checks"), "Mine now"));
    const outcome = await workbook.apply(again);
    expect(outcome.issues.map(({ code }) => code)).toEqual(["excel/changed-meanwhile"]);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...["Costs", "It's hidden", "BB_Cover", "BB_Results", "BB_Gaps", "BB_Inputs", "Mine now", "BB_Charts"],
    ]);
  });

  it("and leaves a sheet alone that a co-author has given our name at the same moment", async () => {
    const book = userBook();
    const { workbook, host } = await opened(book, { calculate });
    before(host, 2, () => {
      const theirs = book.newSheet("BB_Gaps");
      theirs.values.set(0, 0, "theirs");
      book.sheets.push(theirs);
    });
    const outcome = await workbook.apply(first);
    expect(outcome.issues.map(({ code }) => code)).toEqual(["excel/changed-meanwhile"]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Costs", "It's hidden", "BB_Gaps"]);
    expect(sheetCalled(book, "BB_Gaps").values.get(0, 0)).toBe("theirs");
  });

  it("when a co-author deletes a new sheet while it is filled", async () => {
    const book = userBook();
    const found = snapshot(book);
    const { workbook, host } = await opened(book, { calculate });
    before(host, 4, () => deleteSheet(book, sheetCalled(book, "BB_Checks")));
    const outcome = await workbook.apply(first);
    expect(outcome.issues.map(({ code }) => code)).toEqual(["excel/changed-meanwhile"]);
    expect(snapshot(book)).toEqual(found);
  });

  it("once the person leaves the cell that they began to type in", async () => {
    const book = userBook();
    const found = snapshot(book);
    const { workbook, host } = await opened(book, { calculate });
    before(host, 4, () => void (book.isCellBeingEdited = true));
    setTimeout(() => host.leaveCell(), 200);
    const outcome = await workbook.apply(first);
    expect(outcome.issues.map(({ code }) => code)).toEqual(["excel/cell-edit"]);
    expect(snapshot(book)).toEqual(found);
  });

  it("when it is cancelled, wherever it is", async () => {
    for (let request = 1; request <= 8; request += 1) {
      const book = await bookAfterRun();
      calculate(book);
      const found = snapshot(book);
      const { workbook, host } = await opened(book, { calculate });
      before(host, request, () => workbook.cancel());
      const outcome = await workbook.apply(again);
      calculate(book);
      expect([request, outcome.issues.map(({ code }) => code)]).toEqual([request, ["excel/cancelled"]]);
      expect([request, snapshot(book)]).toEqual([request, found]);
      expect((await workbook.sheets()).length).toBe(book.sheets.length);
    }
  });
});

describe("a run that takes the place of another", () => {
  it("leaves the user's formulas and names pointing at the new sheets", async () => {
    const book = await bookAfterRun();
    const { workbook } = await opened(book, { calculate });
    const outcome = await workbook.apply(again);
    expect([outcome.ok, outcome.issues]).toEqual([true, []]);
    const costs = sheetCalled(book, "Costs");
    expect(ownFormulas.map(([row]) => costs.formulas.get(row, 1))).toEqual(ownFormulas.map(([, formula]) => formula));
    expect(sheetCalled(book, "It's hidden").formulas.get(4, 0)).toBe("=BB_Inputs!$B$5");
    expect(book.names.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
      "bb_yield_realistic ='BB_Inputs'!$B$5",
      "bb_scale ='BB_Inputs'!$B$6",
      "my_gap =BB_Results!$G$9",
      "my_yield =BB_Inputs!$B$5",
      "my_own =Costs!$B$2",
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Costs",
      "It's hidden",
      ...report.sheets.map(({ name }) => name),
    ]);
  });

  it("says which of the user's formulas ask for what the new sheets do not have", async () => {
    const book = await bookAfterRun();
    const { workbook } = await opened(book, { calculate });
    const smaller = {
      sheets: report.sheets.flatMap((sheet) =>
        ["BB_Results", "BB_Checks", "BB_Charts", "BB_Cover"].includes(sheet.name) ? [] : [sheet],
      ),
      names: report.names,
    };
    const outcome = await workbook.apply({ remove: again.remove, add: smaller });
    expect([outcome.ok, outcome.issues]).toEqual([
      true,
      [
        {
          code: "excel/reference-lost",
          severity: "warning",
          facts: { cells: "Costs!B11, Costs!B12, Costs!B13, Costs!B15" },
        },
      ],
    ]);
    expect(sheetCalled(book, "It's hidden").formulas.get(4, 0)).toBe("=BB_Inputs!$B$5");
  });

  it("takes very hidden sheets of ours away too", async () => {
    const book = await bookAfterRun();
    sheetCalled(book, "BB_Inputs").visibility = "VeryHidden";
    const { workbook } = await opened(book, { calculate });
    expect((await workbook.apply(again)).issues).toEqual([]);
    expect(sheetCalled(book, "BB_Inputs").visibility).toBe("Visible");
  });
});
