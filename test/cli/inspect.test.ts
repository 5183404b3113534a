import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, filesIn, freshFolder, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

const burnley = asset("examples/burnley-revenue-outturn-2024-25.xlsx");
const borough = asset("examples/illustrative-borough-support-services-2024-25.xlsx");

describe("inspect", () => {
  it("prints each table with what was decided, why, how surely, and where each line goes", async () => {
    const { code, out } = await backbench("inspect", burnley, "--dataset", club);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^1\. .+ — the one that a run would take\n {3}looks like a cost table: almost certain, \d+ %\n/u,
    );
    expect(out).toMatch(/^ {3}Cells {4}RSX!A\d+:\w+\d+, /mu);
    expect(out).toMatch(/^ {3}Council {2}Burnley.*: “.+” \(very likely, 90 %\)\n +to say otherwise: --council/mu);
    expect(out).toMatch(/^ {3}Year {5}2024-25/mu);
    expect(out).toMatch(/^ {3}Unit {5}thousands: .+£ thousand.+ %\)\n +to say otherwise: --unit pounds, /mu);
    expect(out).toMatch(/Corporate and Democratic Core +£5,130,000 {2}Corporate and democratic core \(return-line/u);
    expect(out).toMatch(/^ {3}Lines {4}\d+, of which \d+ not mapped$/mu);
  });

  it("says the option for each decision that can be made otherwise, and none for what a form fixes", async () => {
    const options = async (book: string): Promise<readonly string[]> => {
      const { out } = await backbench("inspect", book, "--dataset", club);
      const [first = ""] = out.split(/^2\. /mu);
      return [...first.matchAll(/to say otherwise: --([a-z]+)/gu)].map(([, option = ""]) => option);
    };
    expect(await options(burnley)).toEqual(["cells", "unit", "council", "year", "months", "mapping"]);
    expect(await options(borough)).toEqual([
      ...["cells", "header", "columns", "unit", "signs", "council", "year", "months", "rows", "mapping"],
    ]);
  });

  it("keeps within a hundred columns", async () => {
    for (const book of [burnley, borough]) {
      const { out } = await backbench("inspect", book, "--dataset", club);
      expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });

  it("offers what an unmapped line may be, with how sure that is, and names the tables that were not read", async () => {
    const book = join(freshFolder(), "in.xlsx");
    const other = [
      ["Visitors", "Cost"],
      ["Leisure pool", 3],
      ["Museum", 4],
    ];
    writeFileSync(
      book,
      await bookOf({
        Costs: costTable([
          ["Parking and highways agency", 9, 0, 9],
          ["ICT", 7, 0, 7],
        ]),
        Other: other,
      }),
    );
    const { out, err } = await backbench("inspect", book, "--dataset", club);
    expect(out).toMatch(
      /Parking and highways agency +£9,000 {2}not mapped\n +suggested: Front-line .+ \(likely, \d+ %\)$/mu,
    );
    expect(out).toMatch(/^Not read as cost tables\n {3}Other!A1:B3\n {6}There are money columns here/mu);
    expect(err).not.toContain("There are money columns here");
    const { out: json } = await backbench("inspect", book, "--dataset", club, "--json", "-");
    const [best] = JSON.parse(json) as readonly {
      readonly lines: readonly { readonly suggested: readonly object[] }[];
    }[];
    expect(best?.lines[0]?.suggested[0]).toMatchObject({ function: "front-line-services", matched: "highways" });
    expect(best?.lines[1]?.suggested).toEqual([]);
  });

  it("writes the same as JSON, and no workbook", async () => {
    const folder = freshFolder();
    const json = join(folder, "tables.json");
    const { code } = await backbench("inspect", borough, "--dataset", club, "--json", json);
    expect(code).toBe(0);
    expect(filesIn(folder)).toEqual(["tables.json"]);
    const [best] = JSON.parse(readFileSync(json, "utf8")) as readonly {
      readonly score: number;
      readonly scale: number;
      readonly evidence: readonly { readonly decision: string; readonly because: string }[];
      readonly lines: readonly { readonly label: string; readonly mapped: readonly { readonly function: string }[] }[];
    }[];
    expect(best?.scale).toBe(1);
    expect(best?.evidence.length).toBeGreaterThan(2);
    expect(best?.lines.find(({ label }) => label === "Payroll")?.mapped.map((one) => one.function)).toEqual([
      "payroll",
    ]);
  });

  it("prints the JSON alone when the file is called -", async () => {
    const { out } = await backbench("inspect", borough, "--dataset", club, "--json", "-");
    expect(Array.isArray(JSON.parse(out))).toBe(true);
  });

  it("refuses what benchmark refuses, and never overwrites the workbook", async () => {
    const folder = freshFolder();
    expect((await backbench("inspect", join(folder, "none.xlsx"))).code).toBe(2);
    const copy = join(folder, "in.xlsx");
    writeFileSync(copy, readFileSync(borough));
    expect(await backbench("inspect", copy, "--dataset", club, "--json", copy)).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(copy)).toEqual(readFileSync(borough));
  });
});

describe("dataset", () => {
  it("says that the bundled one is valid, and what is in it", async () => {
    const { code, out, err } = await backbench("dataset", asset("benchmark"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^UK councils, open data, version .+: valid$/mu);
    expect(out).toMatch(/^SHA-256 {6}[0-9a-f]{64}$/mu);
    expect(out).toMatch(/^Costs .+ 2010-11 to 2024-25$/mu);
  });

  it("takes the descriptor for its folder", async () => {
    expect((await backbench("dataset", join(club, "datapackage.json"))).code).toBe(0);
  });

  it("tells every problem of a broken one at once, by file, row and column", async () => {
    const broken = join(freshFolder(), "club");
    cpSync(club, broken, { recursive: true });
    const edit = (file: string, change: (text: string) => string): void => {
      const path = join(broken, file);
      writeFileSync(path, change(readFileSync(path, "utf8")));
    };
    edit("councils.csv", (text) => text.replace("X99000002", "99000002"));
    edit("drivers.csv", (text) => text.replace("2024-25", "2024-26"));
    const { code, out, err } = await backbench("dataset", broken);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("councils.csv: the file is not the one");
    expect(err).toContain("drivers.csv: the file is not the one");
    expect(err).toMatch(/councils\.csv, row 3, column code: “99000002” is not an area code/u);
    expect(err).toMatch(/drivers\.csv, row \d+, column year: “2024-26” is not a financial year/u);
  });

  it("says that a folder is not there", async () => {
    const { code, err } = await backbench("dataset", join(freshFolder(), "none"));
    expect(code).toBe(2);
    expect(err).toContain("there is nothing of this name");
  });
});

describe("progress", () => {
  const terminal = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
  const onTerminal = (is: boolean): void =>
    void Object.defineProperty(process.stderr, "isTTY", { value: is, configurable: true });
  afterEach(() => {
    if (terminal) Object.defineProperty(process.stderr, "isTTY", terminal);
    else Reflect.deleteProperty(process.stderr, "isTTY");
  });
  const run = () => backbench("benchmark", borough, "--dataset", club, "--out", join(freshFolder(), "out.xlsx"));

  it("is shown on a terminal, step by step in one line, which is wiped at the end", async () => {
    onTerminal(true);
    const { err } = await run();
    const steps = [
      "Opening the workbook",
      "Loading the benchmark dataset",
      "Reading the cost table",
      "Writing the sheets",
    ];
    for (const step of steps) expect(err).toContain(`\r\u001B[2K${step} …`);
    expect(err.lastIndexOf("\r\u001B[2K")).toBeGreaterThan(err.lastIndexOf("…"));
  });

  it("is shown nowhere else: standard error has warnings and nothing more", async () => {
    onTerminal(false);
    const { err } = await run();
    expect(err).toMatch(/^(?:warning: .+\n(?: {2}.+\n)+)*$/u);
    expect(err).not.toContain("…");
  });
});
