import { newExcel, refusalOnNew } from "./refused";

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** A table on Sheet1 with a formula of its own, a second sheet that refers to it, and a name. */
const costs: Batch = (context, sheet) => {
  sheet.getRange("A1:C1").values = [["Council", "Net (£)", "Twice"]];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Costs";
  sheet.getRange("A2:C3").formulas = [
    ["Burnley", 10, "=[@[Net (£)]]*2"],
    ["Pendle", 20, "=Costs[@[Net (£)]]*2"],
  ];
  const other = context.workbook.worksheets.add("It's other");
  other.getRange("A1:A3").formulas = [
    ["=SUM(Costs[Net (£)])"],
    ['=Sheet1!B2&"Costs[x] Sheet1!B2"'],
    ["=INDEX(Costs[[Council]:[Net (£)]],1,2)"],
  ];
  context.workbook.names.add("bb_first", "=INDEX(Costs[Net (£)],1)");
};

/** Every formula after some changes, by sheet, and the names'. */
const after = async (change: Batch): Promise<{ own: unknown; other: unknown; names: string[] }> => {
  const { run, host } = newExcel();
  await run(async (context) => {
    costs(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    change(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  const formulas = (place: number): readonly string[] =>
    [...(host.book.sheets[place]?.formulas.entries() ?? [])].map(([, , formula]) => formula);
  return {
    own: formulas(0),
    other: formulas(host.book.sheets.length - 1),
    names: host.book.names.map(({ formula }) => formula),
  };
};

describe("a formula in the stand-in host", () => {
  it("is taken as it was typed", async () => {
    expect(await after(() => undefined)).toEqual({
      own: ["=[@[Net (£)]]*2", "=Costs[@[Net (£)]]*2"],
      other: ["=SUM(Costs[Net (£)])", '=Sheet1!B2&"Costs[x] Sheet1!B2"', "=INDEX(Costs[[Council]:[Net (£)]],1,2)"],
      names: ["=INDEX(Costs[Net (£)],1)"],
    });
  });

  it.each([
    "=Nowhere!A1",
    "=SUM(Other[Net])",
    "=SUM(Costs[Gross])",
    "=[@[Net (£)]]",
    "=Costs[@[Net (£)]]",
    "=bb_unknown",
    "=SUM(1,",
    "=1+",
    "=(1",
    "=1 2",
    '="open',
    "=SUM(1;2)",
    "=_xlfn.STDEV.S(A1)",
  ])("is refused when it does not hold: %s", async (formula) => {
    const write: Batch = (_, sheet) => {
      sheet.getRange("H9").formulas = [[formula]];
    };
    expect(await refusalOnNew(write, costs)).toBe("InvalidArgument");
  });

  it.each([
    '=IF(A1="",,1)',
    "=-SUM($A$1:B2,3:3,A:A)%",
    "=bb_first*2",
    "=Costs[[#Headers],[Twice]]",
    "=ROWS(Costs)",
    "='It''s other'!A1",
    "={1,2;3,4}",
    "=IFERROR(1/0,#N/A)",
    "=PI()",
    "=1E3<>-2.5",
  ])("is taken when it does: %s", async (formula) => {
    const write: Batch = (_, sheet) => {
      sheet.getRange("H9").formulas = [[formula]];
    };
    expect(await refusalOnNew(write, costs)).toBe("none");
  });

  it("follows a sheet, a table and a column to their new names, and leaves texts alone", async () => {
    const renamed = await after((_, sheet) => {
      sheet.name = "New sheet";
      const table = sheet.tables.getItem("Costs");
      table.name = "Spend";
      table.columns.getItem("Net (£)").name = "Net [cost]";
    });
    expect(renamed).toEqual({
      own: ["=[@[Net '[cost']]]*2", "=Spend[@[Net '[cost']]]*2"],
      other: [
        "=SUM(Spend[Net '[cost']])",
        "='New sheet'!B2&\"Costs[x] Sheet1!B2\"",
        "=INDEX(Spend[[Council]:[Net '[cost']]],1,2)",
      ],
      names: ["=INDEX(Spend[Net '[cost']],1)"],
    });
  });

  it("shows #REF! for a sheet or a table deleted", async () => {
    expect(await after((_, sheet) => sheet.delete())).toMatchObject({
      other: ["=SUM(#REF!)", '=#REF!B2&"Costs[x] Sheet1!B2"', "=INDEX(#REF!,1,2)"],
      names: ["=INDEX(#REF!,1)"],
    });
    expect(await after((_, sheet) => sheet.tables.getItem("Costs").delete())).toMatchObject({
      own: [],
      other: ["=SUM(#REF!)", '=Sheet1!B2&"Costs[x] Sheet1!B2"', "=INDEX(#REF!,1,2)"],
    });
  });

  it("refers to cells once its table is a plain range", async () => {
    expect(await after((_, sheet) => void sheet.tables.getItem("Costs").convertToRange())).toEqual({
      own: ["=Sheet1!$B$2*2", "=Sheet1!$B$3*2"],
      other: ["=SUM(Sheet1!$B$2:$B$3)", '=Sheet1!B2&"Costs[x] Sheet1!B2"', "=INDEX(Sheet1!$A$2:$B$3,1,2)"],
      names: ["=INDEX(Sheet1!$B$2:$B$3,1)"],
    });
  });

  it("has no value without a way to calculate, and says so instead of making one up", async () => {
    expect(
      await refusalOnNew((_, sheet) => {
        const range = sheet.getRange("A1");
        range.formulas = [["=1+1"]];
        range.load("values");
      }),
    ).toBe("StandInHostBroke");
  });

  it("is calculated when its value is asked for, and not before somebody asks while calculation is manual", async () => {
    let times = 0;
    const { run } = newExcel({
      calculate: ({ sheets }) => {
        times += 1;
        for (const sheet of sheets)
          for (const [row, column] of sheet.formulas.entries()) sheet.values.set(row, column, 40 + times);
      },
    });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      const valueNow = async (): Promise<unknown> => {
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      };
      range.formulas = [["=6*7"]];
      expect(await valueNow()).toBe(41);
      expect(await valueNow()).toBe(41);
      context.workbook.application.calculationMode = "Manual";
      range.formulas = [["=7*6"]];
      expect(await valueNow()).toBe(0);
      context.workbook.application.calculate("Full");
      expect(await valueNow()).toBe(42);
    });
    expect(times).toBe(2);
  });
});
