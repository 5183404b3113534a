import { wrap } from "comlink";
import type { DatasetFiles } from "../../run/fetchDataset";
import type { Core } from "./core";
import { coreAcross } from "./coreAcross";

/** A core that has its dataset, and the thread it runs in. */
export interface Thread {
  readonly core: Core;
  /** Ends the thread at once, whatever it is doing. */
  end(): void;
}

/** Starts a core in a worker; in the page itself where there are no workers or theirs cannot be loaded, as in old hosts. */
export const startThread = async (files: DatasetFiles, startWorker: () => Worker): Promise<Thread> =>
  (await inWorker(files, startWorker)) ?? inPage(files);

const inWorker = async (files: DatasetFiles, startWorker: () => Worker): Promise<Thread | null> => {
  const worker = started(startWorker);
  if (!worker) return null;
  const broken = new Promise<never>((_, reject) => {
    const fail = (event: Event): void =>
      reject(new Error("message" in event && typeof event.message === "string" ? event.message : "the worker stopped"));
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
  });
  const core = coreAcross(wrap<Core>(worker), broken);
  const end = (): void => worker.terminate();
  try {
    await core.load(files);
    return { core, end };
  } catch {
    end();
    return null;
  }
};

const started = (start: () => Worker): Worker | null => {
  try {
    return start();
  } catch {
    return null;
  }
};

const inPage = async (files: DatasetFiles): Promise<Thread> => {
  const { newCore } = await import("./core");
  const core = yielding(newCore());
  await core.load(files);
  return { core, end: () => undefined };
};

/** The same core, which lets the page draw before each step. */
const yielding = (core: Core): Core => {
  const drawn = (): Promise<void> => new Promise((go) => setTimeout(go));
  return {
    load: (...asked) => drawn().then(() => core.load(...asked)),
    openFile: (...asked) => drawn().then(() => core.openFile(...asked)),
    openPort: (...asked) => drawn().then(() => core.openPort(...asked)),
    refuse: (...asked) => drawn().then(() => core.refuse(...asked)),
    tables: (...asked) => drawn().then(() => core.tables(...asked)),
    prepare: (...asked) => drawn().then(() => core.prepare(...asked)),
    comparators: (...asked) => drawn().then(() => core.comparators(...asked)),
    mapping: (...asked) => drawn().then(() => core.mapping(...asked)),
    mappingFrom: (...asked) => drawn().then(() => core.mappingFrom(...asked)),
    compare: (...asked) => drawn().then(() => core.compare(...asked)),
    write: (...asked) => drawn().then(() => core.write(...asked)),
    sheetNames: () => drawn().then(() => core.sheetNames()),
    readCase: (...asked) => drawn().then(() => core.readCase(...asked)),
    auditCase: (...asked) => drawn().then(() => core.auditCase(...asked)),
    writeCase: (...asked) => drawn().then(() => core.writeCase(...asked)),
  };
};
