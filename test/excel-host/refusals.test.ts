import { newExcel, refusal, refusalOnNew } from "./refused";

const withTable = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
  sheet.getRange("A1:B3").values = [
    ["Council", "Net"],
    ["Burnley", 1],
    ["Pendle", 2],
  ];
  sheet.tables.add("A1:B3", true).name = "Costs";
};

describe("the stand-in host refuses what Excel refuses", () => {
  it("of members: those that it does not know", async () => {
    expect(await refusalOnNew((_, sheet) => void sheet.load("nmae"))).toBe("ApiNotFound");
    expect(await refusalOnNew((_, sheet) => void sheet.getRange("A1").load("format/fill/colour"))).toBe("ApiNotFound");
    expect(await refusalOnNew((_, sheet) => void sheet.load("name"))).toBe("none");
  });

  it("of members: those newer than its requirement set", async () => {
    const old = newExcel({ excelApi: "1.9" });
    expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(await refusal(old, (_, sheet) => void sheet.getRange("A1").load("top"))).toBe("ApiNotFound");
    expect(await refusal(newExcel(), (_, sheet) => void sheet.getRange("A1").load("top"))).toBe("none");
  });

  it("of arrays: any shape but the range's", async () => {
    const shapes = [
      [[1, 2]],
      [[1], [2]],
      [[1, 2], [3]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [1, 2],
    ];
    for (const values of shapes)
      expect(
        await refusalOnNew((_, sheet) => {
          sheet.getRange("A1:B2").values = values as number[][];
        }),
      ).toBe("InvalidArgument");
  });

  it("of addresses: those that no sheet has", async () => {
    for (const address of ["A0", "XFE1", "A1:B2:C3", "A1048577", "BB_Nowhere", "Other!A1"])
      expect(await refusalOnNew((_, sheet) => void sheet.getRange(address).load("address"))).toBe("InvalidArgument");
    expect(await refusalOnNew((_, sheet) => void sheet.getRangeByIndexes(-1, 0, 1, 1).load("address"))).toBe(
      "InvalidArgument",
    );
    expect(await refusalOnNew((_, sheet) => void sheet.getRangeByIndexes(0, 0, 0, 1).load("address"))).toBe(
      "InvalidArgument",
    );
  });

  it("of cells: whole columns written one by one", async () => {
    expect(
      await refusalOnNew((_, sheet) => {
        sheet.getRange("A:A").values = [["x"]];
      }),
    ).toBe("InvalidArgument");
  });

  it("of sheet names: what is too long, has forbidden characters or is taken in another case", async () => {
    const add = (name: string): Promise<string> =>
      refusalOnNew((context) => void context.workbook.worksheets.add(name));
    for (const name of ["", "a".repeat(32), "a/b", "a?b", "[a]", "a:b", "a*b", "a\\b", "'a", "History"])
      expect([name, await add(name)]).toEqual([name, "InvalidArgument"]);
    expect(await add("a".repeat(31))).toBe("none");
    expect(await add("SHEET1")).toBe("ItemAlreadyExists");
  });

  it("of tables: overlaps, merged cells, and names that are taken, look like cells or have spaces", async () => {
    const add = (address: string) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
      void sheet.tables.add(address, true);
    expect(await refusalOnNew(add("B3:D5"), withTable)).toBe("InvalidArgument");
    expect(await refusalOnNew(add("A4:B6"), withTable)).toBe("none");
    expect(await refusalOnNew(add("A1:B3"), (_, sheet) => void sheet.getRange("B2:B3").merge())).toBe(
      "InvalidOperation",
    );
    for (const [name, code] of [
      ["costs", "ItemAlreadyExists"],
      ["bb_rate", "ItemAlreadyExists"],
      ["AB12", "InvalidArgument"],
      ["R1C1", "InvalidArgument"],
      ["two words", "InvalidArgument"],
      ["1st", "InvalidArgument"],
      ["Other", "none"],
    ] as const) {
      const refused = await refusalOnNew(
        (_, sheet) => {
          sheet.tables.add("D1:E3", true).name = name;
        },
        (context, sheet) => {
          withTable(context, sheet);
          context.workbook.names.add("bb_rate", "=Sheet1!$A$1");
        },
      );
      expect([name, refused]).toEqual([name, code]);
    }
  });

  it("of columns: two of the same name", async () => {
    const rename = (name: string) => (_: Excel.RequestContext, sheet: Excel.Worksheet) => {
      sheet.tables.getItem("Costs").columns.getItem("Net").name = name;
    };
    expect(await refusalOnNew(rename("COUNCIL"), withTable)).toBe("InvalidArgument");
    expect(await refusalOnNew(rename("Gross"), withTable)).toBe("none");
  });

  it("of sheets: deleting or hiding the last that can be seen", async () => {
    expect(await refusalOnNew((_, sheet) => sheet.delete())).toBe("InvalidOperation");
    const excel = newExcel();
    expect(
      await refusal(excel, (context, sheet) => {
        context.workbook.worksheets.add("Other").visibility = "Hidden";
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
  });

  it("of a protected sheet: writing, formatting and tables; its unlocked cells can be written", async () => {
    const protect = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:A2").format.protection.locked = false;
      sheet.protection.protect();
    };
    const write = (address: string) => (_: Excel.RequestContext, sheet: Excel.Worksheet) => {
      sheet.getRange(address).values = [[1]];
    };
    expect(await refusalOnNew(write("A1"), protect)).toBe("none");
    expect(await refusalOnNew(write("B1"), protect)).toBe("AccessDenied");
    expect(await refusalOnNew((_, sheet) => void sheet.tables.add("C1:D2", true), protect)).toBe("AccessDenied");
    expect(
      await refusalOnNew((_, sheet) => {
        sheet.getRange("C1").format.font.bold = true;
      }, protect),
    ).toBe("AccessDenied");
  });

  it("of a protected structure: adding, deleting, renaming, moving and hiding sheets", async () => {
    const protect = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.add("Other");
      context.workbook.protection.protect();
    };
    const changes: readonly ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
      (context) => void context.workbook.worksheets.add("Third"),
      (_, sheet) => sheet.delete(),
      (_, sheet) => void (sheet.name = "New"),
      (_, sheet) => void (sheet.position = 1),
      (_, sheet) => void (sheet.visibility = "Hidden"),
    ];
    for (const change of changes) expect(await refusalOnNew(change, protect)).toBe("AccessDenied");
  });

  it("everything while a cell is being edited, until it is left", async () => {
    const excel = newExcel();
    excel.host.book.isCellBeingEdited = true;
    expect(await refusal(excel, (_, sheet) => void sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    excel.host.leaveCell();
    expect(await waiting).toBe("Sheet1");
  });

  it("what is asked of an object that is gone", async () => {
    const excel = newExcel();
    const refused = refusal(excel, async (context) => {
      const sheet = context.workbook.worksheets.add("Other");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      range.values = [[1]];
    });
    expect(await refused).toBe("ItemNotFound");
  });
});
