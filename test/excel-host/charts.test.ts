import { newExcel, refusalOnNew } from "./refused";

const figures = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["Council", "Net", "Gross"],
    ["Burnley", 1, 4],
    ["Pendle", 2, 5],
    ["Rossendale", 3, 6],
  ];
  return range;
};

describe("a chart in the stand-in host", () => {
  it("has a series a column with its categories, placed between two cells, and keeps how it looks", async () => {
    const { run, host } = newExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("BarClustered", figures(sheet), "Columns");
      chart.set({ name: "BB_Gaps chart", title: { text: "Gaps" }, legend: { visible: false } });
      chart.axes.valueAxis.title.text = "£ per resident";
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.setPosition("E2", "H20");
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#1f77b4");
      first.gapWidth = 60;
      const third = chart.series.add("Twice");
      third.setValues(sheet.getRange("C2:C4"));
      third.setXAxisValues(sheet.getRange("A2:A4"));
      third.format.fill.clear();
      chart.load("top,left,name,title/text");
      chart.series.load("items/name");
      const values = third.getDimensionValues("Values");
      const categories = first.getDimensionValues("Categories");
      await context.sync();
      expect([chart.top, chart.left, chart.name, chart.title.text]).toStrictEqual([15, 192, "BB_Gaps chart", "Gaps"]);
      expect(chart.series.items.map(({ name }) => name)).toStrictEqual(["Net", "Gross", "Twice"]);
      expect([values.value, categories.value]).toStrictEqual([
        [4, 5, 6],
        ["Burnley", "Pendle", "Rossendale"],
      ]);
      chart.axes.valueAxis.minimum = 0;
      await context.sync();
    });
    const [chart] = host.book.sheets[0]?.charts ?? [];
    expect(Object.fromEntries(chart?.settings ?? [])).toMatchObject({
      chartType: "BarClustered",
      "title/text": "Gaps",
      "legend/visible": false,
      "axes/valueAxis/title/text": "£ per resident",
      "axes/valueAxis/title/visible": true,
      "axes/valueAxis/majorGridlines/visible": false,
      "axes/valueAxis/minimum": 0,
    });
    expect(chart?.series.map(({ settings }) => settings.get("format/fill/color"))).toStrictEqual([
      "#1F77B4",
      undefined,
      "none",
    ]);
  });

  it("is found by its name or id and can be deleted", async () => {
    const { run, host } = newExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("ColumnStacked", figures(sheet));
      chart.name = "Bridge";
      await context.sync();
      chart.height = 300;
      sheet.charts.getItem("Bridge").width = 400;
      sheet.charts.load("items/name,items/height,items/width");
      const missing = sheet.charts.getItemOrNullObject("Other");
      await context.sync();
      expect(sheet.charts.items.map(({ name, height, width }) => [name, height, width])).toStrictEqual([
        ["Bridge", 300, 400],
      ]);
      expect(missing.isNullObject).toBe(true);
      chart.delete();
      await context.sync();
    });
    expect(host.book.sheets[0]?.charts).toStrictEqual([]);
  });

  it("is refused a kind that Excel does not have and a series that is no line of cells", async () => {
    expect(await refusalOnNew((_, sheet) => void sheet.charts.add("Dots" as "Line", figures(sheet)))).toBe(
      "InvalidArgument",
    );
    expect(
      await refusalOnNew((_, sheet) => {
        const chart = sheet.charts.add("Line", figures(sheet));
        chart.series.getItemAt(0).setValues(sheet.getRange("B2:C3"));
      }),
    ).toBe("InvalidArgument");
  });
});
