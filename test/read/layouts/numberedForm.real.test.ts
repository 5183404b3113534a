import type { CellValue, Grid } from "../../../src/model/grid";
import { cellText } from "../../../src/read/cell/cellText";
import { sharedData } from "../../sharedData";
import { councilOf, gridOf, workbookOf } from "../gridOf";
import { openedWorkbook } from "../openedWorkbook";
import { bestTable, refusalCodes, sumOfLines, valueOf } from "../readTable";

const published = async (name: string): Promise<Grid> => {
  const { grids } = await openedWorkbook(sharedData(`england/${name}_data_by_LA.xlsx`));
  const grid = grids.find(({ sheet }) => sheet.includes("LA Data"));
  if (!grid) throw new Error("no sheet of figures");
  return grid;
};

/** A council's own form as it would be filled in: the published labels and figures of its row, down instead of across. */
const formOf = (grid: Grid, row: number, first: number, title: string): Grid => {
  const lines: CellValue[][] = [];
  for (let column = first; column <= grid.columnCount; column++) {
    const [code, label] = [cellText(grid, 6, column), cellText(grid, 7, column)];
    if (/^\d{3}$/u.test(code) && label !== "") lines.push([Number(code), label, grid.value(row, column)]);
  }
  return gridOf("Form", [
    [title],
    ["Council:", "Burnley"],
    [null, null, "Net Current Expenditure"],
    [null, null, "£ thousand"],
    ...lines,
  ]);
};

const rowOf = (grid: Grid, code: string): number => {
  for (let row = 8; row <= grid.rowCount; row++) if (cellText(grid, row, 1) === code) return row;
  throw new Error(`no row ${code}`);
};

describe("one council's own form of a published return", () => {
  it.each([
    ["RS_2015-16", 6, "Revenue Outturn Summary (RS) 2015-16"],
    ["RA_2016-17", 5, "Revenue Account Budget (RA) 2016-17"],
  ])(
    "%s gives the same lines, totals and functions down the rows as across the columns",
    async (name, first, title) => {
      const grid = await published(name);
      const across = bestTable(workbookOf([grid]), { council: councilOf("E07000117", "Burnley", "E2333") });
      const down = bestTable(workbookOf([formOf(grid, rowOf(grid, "E2333"), first, title)]));
      const lines = (table: typeof down) =>
        table.lines.map(({ label, code, amounts, mapped }) => [label, code, amounts.net?.value, mapped[0]?.function]);
      expect(lines(down)).toEqual(lines(across));
      expect(down.totals.map((each) => [each.label, valueOf(each, "net"), each.whole])).toEqual(
        across.totals.map((each) => [each.label, valueOf(each, "net"), each.whole]),
      );
      expect(down).toMatchObject({
        year: across.year,
        status: across.status,
        scale: 1000,
        council: { name: "Burnley" },
      });
      expect(sumOfLines(down.lines, "net")).toBeGreaterThan(14_000_000);
    },
  );

  it("is not read for another council than the one that its selection shows", async () => {
    const { grids } = await openedWorkbook(sharedData("england/RS_2015-16_data_by_LA.xlsx"));
    const shown = workbookOf(grids.filter(({ sheet }) => sheet === "LA drop-down"));
    expect(refusalCodes(shown, { council: councilOf("E07000117", "Burnley", "E2333") })).toContain(
      "table/council-not-in-sheet",
    );
    expect(refusalCodes(shown)).toContain("table/council-not-in-sheet");
  });
});
