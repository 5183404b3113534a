import { recalculated } from "../libreoffice/recalculated";
import { compareSheets } from "../libreoffice/disagreements";
import { asset, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { cellFor, valueFor, withCell } from "./edited";
import { benchmarked } from "./libreoffice";

afterAll(removeFolders);

const borough = asset("examples/illustrative-borough-support-services-2024-25.xlsx");

describe("a function whose only line is mapped to another by hand", () => {
  it("has no figure and no place among its comparators, and leaves no error value on any sheet", async () => {
    const before = await benchmarked(borough, "--dataset", club);
    const address = await cellFor(before, "BB_Mapping", "Procurement", "Function code");
    const after = await recalculated(withCell(before, "BB_Mapping", address, "legal"));
    const { errors } = await compareSheets(before, after, (sheet) => sheet.startsWith("BB_"));
    expect(errors).toEqual([]);

    const statistic = (header: string) => valueFor(after, "BB_Statistics", "procurement", header);
    expect(await statistic("Unit cost (£ per unit of driver)")).toBe("[x]");
    expect(await statistic("Percentile rank")).toBe("[x]");
    expect(await statistic("Quarter (1 lowest cost)")).toBe("[x]");
    expect(await statistic("Gap to the best quartile (£)")).toBe("[x]");
    const cost = (bytes: Uint8Array, id: string) => valueFor(bytes, "BB_Results", id, "Cost (£)");
    expect(await cost(after, "legal")).toBe(
      Number(await cost(before, "legal")) + Number(await cost(before, "procurement")),
    );
  });
});
