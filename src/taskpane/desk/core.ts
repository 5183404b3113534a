import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { Dataset } from "../../model/dataset";
import type { DatasetFiles } from "../../run/fetchDataset";
import { openDataset } from "../../run/openDataset";
import { sittingWith, type Compared, type Sitting, type SittingRun } from "../../run/sitting";
import { openFile } from "../../workbook/openFile";
import type { Workbook } from "../../workbook/workbook";
import { workbookAt, type WorkbookPort } from "../../workbook/workbookPort";
import type { ChosenFile } from "./desk";

/** A comparison, and the hash of the cells that it was worked out from; null when there is none. */
export interface SeenCompared {
  readonly outcome: Outcome<Compared>;
  readonly seen: string | null;
}

/** What a write did, and the file's bytes after it; null where the workbook is no file, or nothing was written. */
export interface Written {
  readonly outcome: Outcome<SittingRun>;
  readonly bytes: Uint8Array | null;
}

/** The whole core at one workbook, as a thread of its own shows it to the page: plain data in and out. */
export interface Core extends Pick<Sitting, "tables" | "prepare" | "comparators" | "mapping" | "mappingFrom"> {
  /** Takes a dataset's files, and checks them before the first step asks for it. */
  load(files: DatasetFiles): Promise<void>;
  /** Opens a workbook file; a file that cannot be used is what the first step answers. `seen` is from a sitting whose thread was stopped. */
  openFile(file: ChosenFile, seen: string | null): Promise<void>;
  /** The same with a workbook that another thread holds. */
  openPort(port: WorkbookPort, seen: string | null): Promise<void>;
  /** Instead of a workbook, why there is none: what every step answers. */
  refuse(issues: readonly Issue[]): Promise<void>;
  compare(...asked: Parameters<Sitting["compare"]>): Promise<SeenCompared>;
  write(...asked: Parameters<Sitting["write"]>): Promise<Written>;
}

/** A core with nothing in it yet. */
export const newCore = (): Core => {
  let dataset: Promise<Outcome<Dataset>> | undefined;
  let sat: Promise<Outcome<Sat>> | undefined;
  let lastSeen: string | null = null;

  const sitDown = async (workbook: Outcome<Workbook>, bytes: Sat["bytes"]): Promise<Outcome<Sat>> => {
    if (!dataset) throw new Error("the core has no dataset");
    const figures = await dataset;
    if (!workbook.ok || !figures.ok) return failed(...workbook.issues, ...figures.issues);
    const sight = { seen: lastSeen, onSeen: (cells: string | null) => void (lastSeen = cells) };
    const sitting = sittingWith(workbook.value, figures.value, sight);
    return done({ sitting, bytes }, [...workbook.issues, ...figures.issues]);
  };

  const step = async <T>(ask: (sitting: Sitting) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (!sat) throw new Error("the core has no workbook");
    const found = await sat;
    if (!found.ok) return found;
    const answer = await ask(found.value.sitting);
    const issues = [...found.issues, ...answer.issues];
    return answer.ok ? done(answer.value, issues) : failed(...issues);
  };

  return {
    load: async (files) => {
      await (dataset = openDataset(files));
    },
    openFile: async (file, seen) => {
      lastSeen = seen;
      await (sat = openFile(file.bytes, file.name).then((opened) =>
        sitDown(opened, () => (opened.ok ? opened.value.bytes() : null)),
      ));
    },
    openPort: async (port, seen) => {
      lastSeen = seen;
      await (sat = sitDown(done(workbookAt(port)), () => null));
    },
    refuse: async (issues) => {
      await (sat = Promise.resolve(failed(...issues)));
    },
    tables: (request) => step((sitting) => sitting.tables(request)),
    prepare: (request) => step((sitting) => sitting.prepare(request)),
    comparators: (request) => step((sitting) => sitting.comparators(request)),
    mapping: (request) => step((sitting) => sitting.mapping(request)),
    mappingFrom: (name, bytes) => step((sitting) => sitting.mappingFrom(name, bytes)),
    compare: async (request) => ({ outcome: await step((sitting) => sitting.compare(request)), seen: lastSeen }),
    write: async (...asked) => {
      const outcome = await step((sitting) => sitting.write(...asked));
      const found = await sat;
      return { outcome, bytes: outcome.ok && found?.ok ? found.value.bytes() : null };
    },
  };
};

interface Sat {
  readonly sitting: Sitting;
  /** The workbook's bytes as they are now; null for one that is no file. */
  readonly bytes: () => Uint8Array | null;
}
