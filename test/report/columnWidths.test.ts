import { exampleReports } from "./exampleReports";

/** As the largest council's pounds are shown, taken out of a bridge. */
const longest = "-3,027,333,000";

describe("a column of pounds, or of a driver that may be pounds", () => {
  it.each(exampleReports)("is wide enough for billions on every sheet of %s", async (_, made) => {
    const { report } = await made();
    const columns = report.sheets.flatMap(({ name, table }) =>
      (table?.columns ?? []).map(({ header, format, width }) => ({ name, header, format, width })),
    );
    const pounds = columns.filter(({ header, format }) => format === "pounds" || header === "Driver value");
    expect(pounds.length).toBeGreaterThan(20);
    expect(pounds.filter(({ width }) => width <= longest.length)).toEqual([]);
  });
});
