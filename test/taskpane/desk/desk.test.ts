import { benchmarkFile } from "../../../src/run/benchmarkFile";
import { openDataset } from "../../../src/run/openDataset";
import type { RunRequest } from "../../../src/run/request";
import { sittingWith } from "../../../src/run/sitting";
import { done, failed } from "../../../src/model/issue";
import { Cancelled, type Desk } from "../../../src/taskpane/desk/desk";
import { deskOn } from "../../../src/taskpane/desk/deskOn";
import type { HeldWorkbook } from "../../../src/taskpane/desk/gate";
import { heldSource } from "../../../src/taskpane/desk/heldSource";
import { fileSource, type Source } from "../../../src/taskpane/desk/source";
import { threadsOn, type Threads } from "../../../src/taskpane/desk/threads";
import { ExcelTrouble } from "../../../src/workbook/excel/trouble";
import { openXlsx } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { closeThreads, threadAcross } from "./acrossThreads";
import { burnley, datasetFiles } from "./files";
import { held } from "./held";

const request: RunRequest = { mapping: null, council: "Burnley" };
const product = { now: "2026-01-02 10:00", version: "0.1.0" };
const unheard = (): void => undefined;

const valueOf = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const threads = (): Threads => threadsOn(() => Promise.resolve(datasetFiles()), threadAcross);
const deskWith = (source: Source): Desk => deskOn(source, threads(), "browser", null);
const deskOnHeld = (workbook: HeldWorkbook): Desk =>
  deskWith(heldSource(done(workbook), () => Promise.reject(new Error("it is open"))));
const opened = async () => valueOf(await openXlsx(burnley().bytes, burnley().name));

closeThreads();

describe("a desk on a file, with the core in another thread", () => {
  it("answers every step as the core does in one thread", async () => {
    const dataset = valueOf(await openDataset(datasetFiles()));
    const sitting = sittingWith(await opened(), dataset);
    const desk = deskWith(fileSource(burnley()));
    expect(await desk.tables(request)).toEqual(await sitting.tables(request));
    expect(await desk.prepare(request)).toEqual(await sitting.prepare(request));
    expect(await desk.comparators(request)).toEqual(await sitting.comparators(request));
    expect(await desk.compare(request)).toEqual(await sitting.compare(request));
  });

  it("hands back the bytes that the command line would write, and tells each step", async () => {
    const desk = deskWith(fileSource(burnley()));
    expect(await desk.copy()).toBeNull();
    const steps: string[] = [];
    const run = await desk.write(request, product, (step) => steps.push(step), unheard);
    expect(valueOf(run).sheets).toContain("BB_Ceiling");
    const expected = await benchmarkFile(burnley(), datasetFiles(), request, product, unheard);
    const copy = await desk.copy();
    expect(copy?.name).toBe("burnley-revenue-outturn-2024-25-benchmarked.xlsx");
    expect(Buffer.compare(copy?.bytes ?? new Uint8Array(), valueOf(expected).bytes)).toBe(0);
    expect(steps.length).toBeGreaterThan(1);
  });

  it("hands back a workbook for a CSV, and goes on with it", async () => {
    const csv = [
      "Revenue outturn 2024-25, £",
      "Service,Gross expenditure,Income,Net expenditure",
      'Finance,"1,480,000","(120,000)","1,360,000"',
      'Legal services,"640,000","(75,000)","565,000"',
      'ICT,"700,000",0,"700,000"',
      'Refuse collection,"2,000,000","(500,000)","1,500,000"',
      'Total,"4,820,000","(695,000)","4,125,000"',
    ].join("\n");
    const desk = deskWith(fileSource({ name: "costs-2024-25.csv", bytes: new TextEncoder().encode(csv) }));
    const { issues } = await desk.tables(request);
    expect(issues.map(({ code }) => code)).toContain("csv/read");
    expect(valueOf(await desk.write(request, product, unheard, unheard)).sheets).toContain("BB_Ceiling");
    const copy = await desk.copy();
    expect(copy?.name).toBe("costs-2024-25-benchmarked.xlsx");
    const workbook = valueOf(await openXlsx(copy?.bytes ?? new Uint8Array(), "copy"));
    expect((await workbook.sheets()).slice(0, 2).map(({ name }) => name)).toEqual(["costs-2024-25", "BB_Cover"]);
    expect(valueOf(await desk.tables(request)).earlier.map(({ set }) => set)).toEqual(["BB"]);
  });

  it("answers with every reason when the file is no workbook", async () => {
    const desk = deskWith(fileSource({ name: "notes.xlsx", bytes: new Uint8Array([1, 2, 3]) }));
    const tables = await desk.tables(request);
    expect([tables.ok, tables.issues.map(({ severity }) => severity)]).toEqual([false, ["error"]]);
  });

  it("stops a step at once, and goes on with the file as it was written last", async () => {
    const desk = deskWith(fileSource(burnley()));
    await desk.write(request, product, unheard, unheard);
    const stopped = desk.compare(request);
    desk.cancel();
    await expect(stopped).rejects.toThrow(Cancelled);
    expect(valueOf(await desk.tables(request)).earlier.map(({ set }) => set)).toEqual(["BB"]);
  });

  it("rejects every step once it is closed", async () => {
    const desk = deskWith(fileSource(burnley()));
    const stopped = desk.tables(request);
    desk.close();
    await expect(stopped).rejects.toThrow(Cancelled);
    await expect(desk.tables(request)).rejects.toThrow("closed");
  });
});

describe("a desk on a workbook that the page holds", () => {
  it("answers as on the file", async () => {
    const [there, here] = [deskOnHeld(held(await opened())), deskWith(fileSource(burnley()))];
    expect(await there.compare(request)).toEqual(await here.compare(request));
    const [run, same] = [
      await there.write(request, product, unheard, unheard),
      await here.write(request, product, unheard, unheard),
    ];
    expect(run).toEqual(same);
    expect(await there.copy()).toBeNull();
  });

  it("writes nothing after a stopped step when the cells on the screen have changed since", async () => {
    const workbook = await opened();
    const there = held(workbook);
    let cost = 0;
    const desk = deskOnHeld({
      ...there,
      cells: async (sheet) => {
        const found = await there.cells(sheet);
        if (found.ok && sheet === "RO6")
          for (const { numbers } of found.value.columns.flatMap((column) => column?.segments ?? []))
            numbers[20] = (numbers[20] ?? NaN) + cost;
        return found;
      },
    });
    await desk.compare(request);
    const stopped = desk.tables(request);
    desk.cancel();
    await expect(stopped).rejects.toThrow(Cancelled);
    cost = 1;
    const run = await desk.write(request, product, unheard, unheard);
    expect(run.issues.map(({ code }) => code)).toContain("run/changed-since-read");
    expect((await workbook.sheets()).filter(({ name }) => name.startsWith("BB_"))).toEqual([]);
  });

  it("says why the workbook could not be opened, and opens it when it is read again", async () => {
    const typing = { code: "excel/cell-edit", severity: "error" } as const;
    const workbook = held(await opened());
    const desk = deskWith(heldSource(failed(typing), () => Promise.resolve(tries.shift() ?? done(workbook))));
    const tries = [failed(typing)];
    expect(await desk.tables(request)).toEqual(failed(typing));
    await desk.readAgain();
    expect((await desk.tables(request)).ok).toBe(true);
  });

  it("says why the workbook did not answer, though an error loses its reason on its way to the core, and tries again", async () => {
    const typing = { code: "excel/cell-edit", severity: "error" } as const;
    const workbook = held(await opened());
    let isTyping = true;
    const desk = deskOnHeld({
      ...workbook,
      sheets: () => (isTyping ? Promise.reject(new ExcelTrouble(typing)) : workbook.sheets()),
    });
    expect(await desk.compare(request)).toEqual(failed(typing));
    isTyping = false;
    expect((await desk.compare(request)).ok).toBe(true);
  });
});
