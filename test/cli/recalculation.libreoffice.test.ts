import { asset, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { bookOf, costTable } from "./books";
import { cellFor, valueFor, withCell } from "./edited";
import { benchmarked, holds } from "./libreoffice";

afterAll(removeFolders);

const outturn = (council: string): string => asset(`examples/${council}-revenue-outturn-2024-25.xlsx`);
const borough = asset("examples/illustrative-borough-support-services-2024-25.xlsx");

const runs: Readonly<Record<string, readonly [path: string, ...argv: readonly string[]]>> = {
  Burnley: [outturn("burnley")],
  "Burnley on net cost": [outturn("burnley"), "--basis", "net"],
  "Burnley with its neighbours": [outturn("burnley"), "--comparators", "neighbours"],
  Lancashire: [outturn("lancashire")],
  "Blackburn with Darwen": [outturn("blackburn-with-darwen")],
  "the fictional borough with its club": [borough, "--dataset", club],
};

describe("LibreOffice calculates from scratch what the core calculated, and finds no error, for", () => {
  it.each(Object.entries(runs))("%s", async (name, [path, ...argv]) => {
    await holds(name, await benchmarked(path, ...argv));
  });

  it("Burnley in prices of another year, typed on the choices sheet of an earlier run", async () => {
    const first = await benchmarked(outturn("burnley"));
    const at = await cellFor(first, "BB_Choices", "price_base", "Value");
    const second = await benchmarked(withCell(first, "BB_Choices", at, "2016-17"));
    expect(await valueFor(second, "BB2_Choices", "price_base", "Value")).toBe("2016-17");
    await holds("prices of 2016-17", second);
    const saving = (bytes: Uint8Array, set: string) =>
      valueFor(bytes, `${set}_Cover`, "Realistic saving", "Amount (£)");
    expect(await saving(second, "BB2")).toBeCloseTo(Number(await saving(first, "BB")), 4);
  });

  it("a table that states gross and income, and net for some lines only", async () => {
    const rows = [
      ["Finance", 900, -100, null],
      ["Legal services", 400, -50, 350],
      ["ICT", 700, 0, null],
      ["Refuse collection", 2000, -500, 1500],
      ["Total", 4000, -650, 3350],
    ];
    const book = await bookOf({ Costs: costTable(rows) });
    await holds("gross and income", await benchmarked(book, "--basis", "net"));
    const without = await bookOf({ Costs: costTable().map((row) => row.slice(0, 3)) });
    await holds("gross and income alone", await benchmarked(without, "--basis", "net"));
  });
});
