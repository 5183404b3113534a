import type { DatasetFiles } from "../../../src/run/fetchDataset";
import type { Core } from "../../../src/taskpane/desk/core";
import { nothingSeen } from "../../../src/taskpane/desk/seenCells";
import { startThread, type Thread } from "../../../src/taskpane/desk/thread";
import { threadsOn } from "../../../src/taskpane/desk/threads";
import { burnley, datasetFiles } from "./files";

const request = { mapping: null, council: "Burnley" };

describe("a core's thread", () => {
  const answers = async ({ core }: Thread): Promise<readonly string[]> => {
    await core.openFile(burnley(), nothingSeen);
    const tables = await core.tables(request);
    return tables.ok ? tables.value.candidates.map(({ table }) => table.name) : [];
  };

  it("is the page itself where there are no workers", async () => {
    const thread = await startThread(datasetFiles(), () => {
      throw new ReferenceError("Worker is not defined");
    });
    expect((await answers(thread)).length).toBeGreaterThan(0);
  });

  it("is the page itself where the worker's script cannot be loaded", async () => {
    const ended: string[] = [];
    const worker = Object.assign(new EventTarget(), {
      postMessage: () => setTimeout(() => worker.dispatchEvent(new Event("error"))),
      terminate: () => void ended.push("worker"),
      onmessage: null,
      onmessageerror: null,
      onerror: null,
    });
    const thread = await startThread(datasetFiles(), () => worker);
    expect((await answers(thread)).length).toBeGreaterThan(0);
    expect(ended).toEqual(["worker"]);
  });

  it("lets the page draw before each step where it is the page itself", async () => {
    const thread = await startThread(datasetFiles(), () => {
      throw new Error("none");
    });
    const order: string[] = [];
    setTimeout(() => order.push("drawn"));
    const step = thread.core.openFile(burnley(), nothingSeen).then(() => order.push("stepped"));
    await step;
    expect(order).toEqual(["drawn", "stepped"]);
  });
});

describe("threads", () => {
  const thread = (): Thread => ({ core: {} as unknown as Core, end: () => undefined });
  const counted = (found: readonly DatasetFiles[]) => {
    let [fetches, starts] = [0, 0];
    const threads = threadsOn(
      () => Promise.resolve(found[fetches++] ?? new Map()),
      () => {
        starts += 1;
        return Promise.resolve(thread());
      },
    );
    return { threads, counts: () => ({ fetches, starts }) };
  };

  it("keep one ready, and fetch the dataset once for all of them", async () => {
    const { threads, counts } = counted([datasetFiles()]);
    await threads.warm();
    await threads.warm();
    expect(counts()).toEqual({ fetches: 1, starts: 1 });
    await threads.take();
    expect(counts()).toEqual({ fetches: 1, starts: 1 });
    await threads.take();
    expect(counts()).toEqual({ fetches: 1, starts: 2 });
  });

  it("fetch the dataset again when a file of it could not be had, and keep no thread that lacks it", async () => {
    const whole = datasetFiles();
    const part = new Map([...whole].filter(([name]) => name !== "figures.csv"));
    const { threads, counts } = counted([part, whole]);
    await threads.warm();
    expect(counts()).toEqual({ fetches: 1, starts: 0 });
    await threads.take();
    expect(counts()).toEqual({ fetches: 2, starts: 1 });
  });
});
