import { done, failed, type Outcome } from "../../../src/model/issue";
import type { SittingRun } from "../../../src/run/sitting";
import type { Core } from "../../../src/taskpane/desk/core";
import { Cancelled, type Desk } from "../../../src/taskpane/desk/desk";
import { deskOn } from "../../../src/taskpane/desk/deskOn";
import type { HeldWorkbook } from "../../../src/taskpane/desk/gate";
import { heldSource } from "../../../src/taskpane/desk/heldSource";
import { fileSource } from "../../../src/taskpane/desk/source";
import type { Threads } from "../../../src/taskpane/desk/threads";
import type { Applied } from "../../../src/workbook/workbook";
import type { WorkbookPort } from "../../../src/workbook/workbookPort";

const request = { mapping: null };
const product = { now: "2026-01-02 10:00", version: "0.1.0" };
const unheard = (): void => undefined;
const file = { name: "costs.xlsx", bytes: new Uint8Array([1]) };
const never = <T>(): Promise<T> => new Promise(() => undefined);
const unasked = (): Promise<never> => Promise.reject(new Error("not asked"));
const soon = (): Promise<void> => new Promise((go) => setTimeout(go));

/** A core that answers nothing but what a test gives it. */
const coreWith = (steps: Partial<Core>): Core => ({
  load: unasked,
  openFile: () => Promise.resolve(),
  openPort: () => Promise.resolve(),
  refuse: unasked,
  tables: unasked,
  prepare: unasked,
  comparators: unasked,
  mapping: unasked,
  mappingFrom: unasked,
  compare: unasked,
  write: unasked,
  sheetNames: unasked,
  readCase: unasked,
  auditCase: unasked,
  writeCase: unasked,
  ...steps,
});

/** Threads with these cores in them, one after another; which of them were ended. */
const threadsWith = (...cores: readonly Core[]): Threads & { readonly ended: readonly number[] } => {
  const ended: number[] = [];
  let next = 0;
  return {
    ended,
    warm: () => Promise.resolve(),
    take: () => {
      const [place, core] = [next, cores[next]];
      next += 1;
      return core ? Promise.resolve({ core, end: () => void ended.push(place) }) : never();
    },
  };
};

describe("stopping a step", () => {
  it("ends its thread at once though it never answers, and the next step asks a fresh one on the same file", async () => {
    const opened: unknown[] = [];
    const openFile = (given: unknown): Promise<void> => Promise.resolve(void opened.push(given));
    const threads = threadsWith(
      coreWith({ openFile, tables: never }),
      coreWith({ openFile, tables: () => Promise.resolve(failed()) }),
    );
    const desk = deskOn(fileSource(file), threads, "browser", null);
    const stopped = desk.tables(request);
    await soon();
    desk.cancel();
    await expect(stopped).rejects.toBeInstanceOf(Cancelled);
    expect(await desk.tables(request)).toEqual(failed());
    expect([threads.ended, opened]).toEqual([[0], [file, file]]);
  });

  it("stops every step that is going on, and does nothing when there is none", async () => {
    const threads = threadsWith(coreWith({ tables: never, prepare: never }), coreWith({}));
    const desk = deskOn(fileSource(file), threads, "browser", null);
    desk.cancel();
    const stopped = [desk.tables(request), desk.prepare(request)];
    await soon();
    desk.cancel();
    for (const step of stopped) await expect(step).rejects.toBeInstanceOf(Cancelled);
    expect(threads.ended).toEqual([0]);
  });

  it("tells nothing more of a write that was stopped", async () => {
    let tell = unheard as (step: string) => void;
    const write: Core["write"] = (_request, _product, onStep) => {
      tell = onStep;
      return never();
    };
    const desk = deskOn(fileSource(file), threadsWith(coreWith({ write }), coreWith({})), "browser", null);
    const told: string[] = [];
    const stopped = desk.write(request, product, (step) => told.push(step), unheard);
    await soon();
    tell("Reading");
    desk.cancel();
    tell("Writing");
    await expect(stopped).rejects.toBeInstanceOf(Cancelled);
    expect(told).toEqual(["Reading"]);
  });

  it("is not needed after a thread has died: the step says why, and the next one asks a fresh thread", async () => {
    const threads = threadsWith(
      coreWith({ tables: () => Promise.reject(new Error("out of memory")) }),
      coreWith({ tables: () => Promise.resolve(failed()) }),
    );
    const desk = deskOn(fileSource(file), threads, "browser", null);
    await expect(desk.tables(request)).rejects.toThrow("out of memory");
    expect(await desk.tables(request)).toEqual(failed());
  });
});

describe("stopping a write into the workbook that is open in Excel", () => {
  const run: SittingRun = { checks: [], sheets: ["BB_Cover"], calculated: null };
  const cancelled = { code: "excel/cancelled", severity: "error" } as const;
  const leftBehind = { code: "excel/left-behind", severity: "error" } as const;

  /** A desk in the middle of a write; `end` says what Excel made of it once it was told to stop. */
  const writing = async () => {
    let end = unheard as (applied: Outcome<Applied>) => void;
    let told = 0;
    const workbook: HeldWorkbook = {
      name: "Costs.xlsx",
      sheets: () => Promise.resolve([]),
      tables: unasked,
      names: unasked,
      cells: unasked,
      formulas: unasked,
      apply: () => new Promise((resolve) => (end = resolve)),
      cancel: () => void (told += 1),
    };
    let port: WorkbookPort | undefined;
    const openPort = (given: WorkbookPort): Promise<void> => Promise.resolve(void (port = given));
    const write: Core["write"] = async () => {
      const applied = await (port?.apply({ remove: [], add: { sheets: [], names: [] } }) ?? unasked());
      return { outcome: applied.ok ? done(run) : applied, bytes: null };
    };
    const tables: Core["tables"] = async () => failed(...((await port?.sheets()) ?? []).map(() => cancelled));
    const threads = threadsWith(coreWith({ openPort, write, tables }), coreWith({ openPort, tables }));
    const desk: Desk = deskOn(heldSource(done(workbook), unasked), threads, "excel", null);
    const written = desk.write(request, product, unheard, unheard);
    await soon();
    return { desk, threads, written, told: () => told, end: (applied: Outcome<Applied>) => end(applied) };
  };

  it("waits until Excel has taken it back before it says so", async () => {
    const { desk, threads, written, told, end } = await writing();
    desk.cancel();
    await soon();
    expect([told(), threads.ended]).toEqual([1, []]);
    end(failed(cancelled));
    await expect(written).rejects.toBeInstanceOf(Cancelled);
    expect(await desk.tables(request)).toEqual(failed());
    expect(threads.ended).toEqual([0]);
  });

  it("says that it is written when it was too late to stop", async () => {
    const { desk, written, end } = await writing();
    desk.cancel();
    end(done({ calculated: null }));
    expect(await written).toEqual(done(run));
    expect(await desk.tables(request)).toEqual(failed());
  });

  it("says so when it could not be taken back", async () => {
    const { desk, written, end } = await writing();
    desk.cancel();
    end(failed(cancelled, leftBehind));
    expect(await written).toEqual(failed(cancelled, leftBehind));
  });
});
