import type { CostLine, CostTable } from "../../../src/model/costTable";
import { referenceInputs } from "../../../src/model/inputs";
import { cellText } from "../../../src/read/cell/cellText";
import { readPublishedByCouncil } from "../../../src/read/layouts/publishedByCouncil";
import { uncorrected } from "../../../src/read/reading";
import type { Readable } from "../../../src/read/readRequest";
import { sharedData } from "../../sharedData";
import { csvRows } from "../csvRows";
import { councilOf } from "../gridOf";
import { openedWorkbook } from "../openedWorkbook";
import { bestTable, recalculated, refusalCodes, sumOfLines, valueOf } from "../readTable";

const open = (name: string) => openedWorkbook(sharedData(`england/${name}_data_by_LA.xlsx`));

/** The layout alone on the sheet of figures, so that every council can be read. */
const tableFor = ({ grids }: Readable, sheet: string, code: string, name: string): CostTable | undefined => {
  const own = grids.filter((grid) => grid.sheet === sheet);
  const [attempt] = readPublishedByCouncil({
    workbook: { grids: own, hidden: new Set(), tables: [] },
    request: { council: councilOf(code, name, code) },
    inputs: referenceInputs,
    grids: own,
    sheets: new Map(own.map((grid) => [grid.sheet, grid])),
    rawTables: [],
    askedTables: [],
    allTables: [],
    around: [],
  });
  const result = attempt?.(uncorrected);
  return result && "table" in result ? result.table : undefined;
};

const byCode = (lines: readonly CostLine[], code: string): unknown =>
  valueOf(
    lines.find((line) => line.code === code),
    "net",
  );
const wholeOf = (table: CostTable | undefined): unknown =>
  valueOf(
    table?.totals.find(({ whole }) => whole),
    "net",
  );
const pounds = (thousands: string | undefined): number => Number(thousands) * 1000;

describe("the published revenue summary RS_2015-16", () => {
  const expected = csvRows("england/central-services-2010-11-to-2024-25.csv").filter(
    (row) => row["year"] === "2015-16",
  );

  it("gives every council's central services and total as the CSV has them", async () => {
    const workbook = await open("RS_2015-16");
    const wrong = expected.filter((row) => {
      const table = tableFor(workbook, "RS LA Data 2015-16", row["ecode"] ?? "", row["la_name"] ?? "");
      const central = table && byCode(table.lines, "690");
      return !close(central, pounds(row["central"])) || !close(wholeOf(table), pounds(row["total"]));
    });
    expect(wrong).toEqual([]);
    expect(expected).toHaveLength(353);
  });
});

describe("the published revenue summary RS_2017-18", () => {
  // The CSV has a later, revised series for this year; the publisher's own pivot on a hidden sheet of the workbook has the same release.
  it("gives every council's lines as the hidden pivot of the same workbook has them", async () => {
    const workbook = await open("RS_2017-18");
    const pivot = workbook.grids.find(({ sheet }) => sheet === "Access (Col 1)");
    if (!pivot) throw new Error("no pivot");
    const codes = Array.from({ length: 13 }, (_, place) => cellText(pivot, 7, place + 2));
    let compared = 0;
    const wrong: string[] = [];
    for (let row = 8; row <= pivot.rowCount; row++) {
      const code = cellText(pivot, row, 1);
      const table = /^E\d{4}$/u.test(code) ? tableFor(workbook, "RS LA Data 2017-18", code, "?") : undefined;
      if (!table) continue;
      compared++;
      const figures = codes.map((_, place) => Number(pivot.value(row, place + 2)));
      const agree = codes.every((line, place) => close(byCode(table.lines, line), pounds(String(figures[place]))));
      if (!agree || !close(wholeOf(table), figures.reduce((sum, each) => sum + each, 0) * 1000)) wrong.push(code);
    }
    expect(codes).toEqual(expect.arrayContaining(["190", "690", "698"]));
    expect(compared).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });
});

describe("a council that did not submit", () => {
  it("is refused, though the publisher grossed the totals up for it: its cells hold … and not zero", async () => {
    const workbook = await open("RS_2017-18");
    expect(refusalCodes(workbook, { council: councilOf("E07000029", "Copeland") })).toContain("table/no-figures");
  });
});

describe("the published revenue account budget RA_2016-17", () => {
  const expected = csvRows("england/ra-2016-17-back-office-lines.csv");
  const codes = {
    cdc: "610",
    ct_support_admin: "625",
    tax_collection_other: "628",
    hb_admin: "457",
    coroners: "604",
    ctd: "623",
    central_public_other: "675",
    ndc_retirement: "681",
    ndc_unused_it: "682",
    ndc_surplus: "684",
  };

  it("gives every council's back-office lines as the CSV has them, and lines that come to the total", async () => {
    const workbook = await open("RA_2016-17");
    const wrong = expected.flatMap((row) => {
      const table = tableFor(workbook, "RA LA Data 2016-17", row["ecode"] ?? "", row["la_name"] ?? "");
      if (!table) return [row["la_name"]];
      const differing = Object.entries(codes).filter(
        ([column, code]) => !close(byCode(table.lines, code), pounds(row[column])),
      );
      const total = valueOf(
        table.totals.find(({ whole }) => whole),
        "net",
      );
      const agrees =
        close(total, pounds(row["total_service"])) &&
        close(sumOfLines(table.lines, "net"), pounds(row["total_service"]), 90);
      return differing.length > 0 || !agrees ? [row["la_name"]] : [];
    });
    expect(wrong).toEqual([]);
    expect(expected.length).toBe(353);
  });

  it("keeps every amount live: its formula over the sheet makes it again", async () => {
    const workbook = await open("RA_2016-17");
    const table = bestTable(workbook, { council: councilOf("E07000117", "Burnley", "E2333") });
    expect(table.lines.length).toBeGreaterThan(120);
    for (const line of table.lines)
      for (const amount of Object.values(line.amounts))
        if (typeof amount.value === "number") expect(recalculated(amount, workbook.grids)).toBeCloseTo(amount.value, 6);
  });
});

describe("a published workbook", () => {
  it("finds a council by GSS code, E-code or name, with suffix or not", async () => {
    const workbook = await open("RS_2015-16");
    const asked = [
      councilOf("E06000022", "?"),
      councilOf("X00000000", "?", "E0101"),
      councilOf("X00000000", "Bath and North East Somerset"),
      councilOf("X00000000", "?", "Bath & North East Somerset UA"),
    ];
    const names = asked.map((council) => sumOfLines(bestTable(workbook, { council }).lines, "net"));
    expect(names.map(Math.round)).toEqual(asked.map(() => 229_831_289));
  });

  it("is not read without a council, nor for one that is not in it", async () => {
    const workbook = await open("RS_2015-16");
    expect(refusalCodes(workbook)).toContain("table/council-needed");
    expect(refusalCodes(workbook, { council: councilOf("S12000047", "Fife") })).toContain("table/council-not-in-sheet");
  });
});

const close = (found: unknown, expected: number, within = 0.01): boolean =>
  typeof found === "number" && Math.abs(found - expected) <= within * 1000;
