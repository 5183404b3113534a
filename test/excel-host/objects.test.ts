import { newExcel, refusal } from "./refused";

type Loadable = { load(): unknown; toJSON(): object };

/** One of each kind of object, made on a sheet that has a table, a name, a setting and a chart. */
const oneOfEach = (context: Excel.RequestContext, sheet: Excel.Worksheet): readonly Loadable[] => {
  const { workbook } = context;
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["Council", "Net"],
    ["Burnley", 1],
    ["Pendle", 2],
  ];
  const table = sheet.tables.add(range, true);
  const name = workbook.names.add("bb_net", sheet.getRange("B2"));
  const chart = sheet.charts.add("ColumnClustered", range);
  const series = chart.series.getItemAt(0);
  const { valueAxis } = chart.axes;
  return [
    workbook,
    workbook.application,
    workbook.protection,
    workbook.settings.add("key", { any: [1] }),
    sheet,
    sheet.pageLayout,
    sheet.protection,
    range,
    range.format,
    range.format.font,
    range.format.fill,
    range.format.protection,
    range.format.borders.getItem("EdgeBottom"),
    sheet.getRanges("A1:A2,B3"),
    table,
    table.columns.getItem("Net"),
    name,
    chart,
    chart.title,
    chart.title.format.font,
    chart.legend,
    chart.dataLabels,
    chart.format.border,
    series,
    series.format.line,
    valueAxis,
    valueAxis.title,
    valueAxis.majorGridlines,
  ];
};

describe("every object of the stand-in host", () => {
  it("answers a load of all that it has, and the client finds it again in a later request", async () => {
    const { run } = newExcel({ calculate: () => undefined });
    await run(async (context) => {
      const objects = oneOfEach(context, context.workbook.worksheets.getFirst());
      objects.forEach((object) => object.load());
      await context.sync();
      objects.forEach((object) => object.load());
      await context.sync();
      const empty = objects.filter((object) => Object.keys(object.toJSON()).length === 0);
      expect(empty).toEqual([]);
    });
  });
});

describe("what the stand-in host keeps of a workbook", () => {
  it("freezes panes, sets up pages, and shows gridlines, headings and a tab as told", async () => {
    const { run, host } = newExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeRows(3);
      sheet.showGridlines = false;
      sheet.tabColor = "#1f77b4";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("showGridlines,tabColor,pageLayout/orientation");
      await context.sync();
      expect([frozen.address, sheet.showGridlines, sheet.tabColor, sheet.pageLayout.orientation]).toStrictEqual([
        "Sheet1!1:3",
        false,
        "#1F77B4",
        "Landscape",
      ]);
    });
    expect(host.book.sheets[0]?.pageLayout.get("zoom")).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  });

  it("gives a table the headers that Excel would: texts, one for each empty cell, none twice", async () => {
    const { run } = newExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:D1").values = [["Net", "NET", null, 2024]];
      const table = sheet.tables.add("A1:D1", true);
      const [header, whole] = [table.getHeaderRowRange().load("values"), table.getRange().load("address")];
      await context.sync();
      expect(header.values).toStrictEqual([["Net", "NET2", "Column3", "2024"]]);
      expect(whole.address).toBe("Sheet1!A1:D2");
      table.resize("A1:E9");
      const body = table.getDataBodyRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      expect([body.address, table.columns.items.length]).toStrictEqual(["Sheet1!A2:E9", 5]);
    });
  });

  it("moves, hides, activates and finds sheets by their neighbours", async () => {
    const excel = newExcel();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [second, third] = [worksheets.add("Second"), worksheets.add("Third")];
      third.position = 0;
      second.visibility = "Hidden";
      third.activate();
      const next = third.getNext(true).load("name");
      const active = worksheets.getActiveWorksheet().load("name");
      worksheets.load("items/name");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toStrictEqual(["Third", "Sheet1", "Second"]);
      expect([next.name, active.name, visible.value]).toStrictEqual(["Sheet1", "Third", 2]);
    });
    expect(await refusal(excel, (context) => context.workbook.worksheets.getItem("Second").activate())).toBe(
      "InvalidOperation",
    );
  });

  it("clears what it is told to, and a link's cell leads where it was told", async () => {
    const { run } = newExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.hyperlink = { documentReference: "'Sheet1'!A9", textToDisplay: "Go", screenTip: "There" };
      range.format.font.bold = true;
      range.load("hyperlink,values,format/font/color");
      await context.sync();
      expect(range.hyperlink).toEqual({ documentReference: "'Sheet1'!A9", textToDisplay: "Go", screenTip: "There" });
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toStrictEqual([[[""]], true]);
      range.clear();
      range.load("format/font/bold,hyperlink");
      await context.sync();
      expect([range.format.font.bold, range.hyperlink]).toStrictEqual([false, null]);
    });
  });

  it("says where an error comes from, as Excel does", async () => {
    const { run } = newExcel();
    const error = await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1]];
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });
});
