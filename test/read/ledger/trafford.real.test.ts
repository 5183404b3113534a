import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { CostTable } from "../../../src/model/costTable";
import { findCostTables } from "../../../src/read/findCostTables";
import { openFile } from "../../../src/workbook/openFile";
import { sharedData } from "../../sharedData";
import { bestTable } from "../readTable";
import { ledgerOf, poundsByLine } from "./readLedger";

/*
 * The figures are Python's, with exact decimals:
 *
 *   rows = list(csv.DictReader(gzip.open("trafford-2024-25.csv.gz", "rt", encoding="utf-8")))
 *   for r in rows: s[r["OrganisationalUnit"].lower()] += Decimal(r["Amount"])
 *   sha256("\n".join(f"{k}\t{v:.2f}" for k, v in sorted(s.items())).encode())
 *   g = defaultdict(set); [g[r["TransactionNumber"]].add(r["Amount"]) for r in rows]   # 19,916 come again, 18,832 of them with another amount
 */
const name = "ledger/trafford-2024-25.csv.gz";

const read = async (): Promise<CostTable> => {
  const opened = await openFile(new Uint8Array(readFileSync(sharedData(name))), "trafford-2024-25.csv.gz");
  if (!opened.ok) throw new Error(opened.issues.map(({ code }) => code).join(", "));
  const [sheet] = await opened.value.sheets();
  const grid = await opened.value.read(sheet?.name ?? "");
  if (!grid.ok) throw new Error(grid.issues.map(({ code }) => code).join(", "));
  return bestTable({ grids: [grid.value], hidden: new Set(), tables: [] });
};

describe("a council's published spend of 210,068 lines", () => {
  let table: CostTable;
  beforeAll(async () => {
    table = await read();
  });

  it("comes to the same for each of its 822 units as exact decimals do, to the penny", () => {
    const amounts = Object.entries(poundsByLine(table)).map(
      ([label, amount]) => [label.toLowerCase(), Number(amount).toFixed(2)] as const,
    );
    const sorted = amounts.sort(([one], [other]) => (one < other ? -1 : 1)).map((each) => each.join("\t"));
    expect(sorted).toHaveLength(822);
    expect(createHash("sha256").update(sorted.join("\n")).digest("hex")).toBe(
      "eedc5f96938913951f54307362bcc470db5ce3acddc680dd98e468b6ca75be78",
    );
  });

  it("is of twelve months, with credits told in rows and pounds", () => {
    expect(table).toMatchObject({ layout: "ledger", year: "2024-25", months: 12, scale: 1 });
    expect(ledgerOf(table)).toMatchObject({
      live: false,
      control: 565_219_573.74,
      all: { rows: 210_068, pounds: 565_219_573.74 },
      credits: { rows: 25_107, pounds: -35_348_617.23 },
      otherYears: { rows: 0, pounds: 0 },
      unreadable: 0,
    });
  });

  it("says that nobody can tell what was paid twice: there are no payees, and a transaction number stands for a document of several lines", () => {
    expect(ledgerOf(table).duplicates).toBeNull();
    expect(table.issues.map(({ code }) => code)).toContain("ledger/duplicates-unknown");
  });
});

describe("published lists of figures that are no transactions", () => {
  it.each([
    "england/ro-2024-25-lines-three-councils.csv",
    "england/central-services-2010-11-to-2024-25.csv",
    "england/ra-2016-17-back-office-lines.csv",
    "scotland/lgbf-corporate-2010-11-to-2020-21.csv",
    "lookups/population-england-wales-mid2011-to-mid2023.csv",
    "lookups/dwellings-by-band.csv",
  ])("%s is not taken for a ledger", async (path) => {
    const opened = await openFile(new Uint8Array(readFileSync(sharedData(path))), path.split("/").at(-1) ?? path);
    if (!opened.ok) throw new Error(opened.issues.map(({ code }) => code).join(", "));
    const [sheet] = await opened.value.sheets();
    const grid = await opened.value.read(sheet?.name ?? "");
    if (!grid.ok) throw new Error(grid.issues.map(({ code }) => code).join(", "));
    const found = findCostTables({ grids: [grid.value], hidden: new Set(), tables: [] }, { council: null });
    expect(found.issues.map(({ code }) => code).filter((code) => code.startsWith("ledger/"))).toEqual([]);
    expect((found.ok ? found.value : []).map((each) => each.table.layout)).not.toContain("ledger");
  });
});
