import type { CellRange } from "../../../src/model/cells";
import { opened, valueOf } from "./opened";
import { userBook } from "./userBook";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("what a person looks at in Excel", () => {
  it("is shown and opened from outside", async () => {
    const book = userBook();
    const { workbook } = await opened(book);
    valueOf(await workbook.show({ sheet: "Costs", top: 3, left: 1, bottom: 4, right: 2 }));
    expect(book.selection.area).toEqual({ top: 2, left: 0, bottom: 3, right: 1 });
    const hidden = await workbook.open("It's hidden");
    expect(hidden.issues.map(({ code }) => code)).toEqual(["excel/unexpected"]);
    const gone = await workbook.show({ sheet: "Nowhere", top: 1, left: 1, bottom: 1, right: 1 });
    expect(gone.issues.map(({ code }) => code)).toEqual(["excel/changed-meanwhile"]);
  });

  it("is followed from now until nobody listens any more", async () => {
    const book = userBook();
    const { workbook, host } = await opened(book);
    const told: (CellRange | null)[] = [];
    const stop = valueOf(await workbook.follow((cells) => told.push(cells)));
    const [costs] = book.sheets;
    if (!costs) throw new Error("there is a sheet");
    host.select(costs, { top: 0, left: 0, bottom: 4, right: 1 });
    await soon();
    stop();
    await soon();
    host.select(costs, { top: 7, left: 7, bottom: 7, right: 7 });
    await soon();
    expect(told).toEqual([
      { sheet: "Costs", top: 2, left: 2, bottom: 3, right: 2 },
      { sheet: "Costs", top: 1, left: 1, bottom: 5, right: 2 },
    ]);
  });
});
