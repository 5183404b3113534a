import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { Dataset } from "../../model/dataset";
import type { DatasetFiles } from "../../run/fetchDataset";
import type { CaseSeen, CaseSitting, CaseWriteRun } from "../../run/case/caseSitting";
import { caseSittingWith } from "../../run/case/caseSittingWith";
import { isOurSheet } from "../../run/ourSheets";
import { openDataset } from "../../run/openDataset";
import { sittingWith, type Compared, type Sight, type Sitting, type SittingRun } from "../../run/sitting";
import { openFile } from "../../workbook/openFile";
import type { Workbook } from "../../workbook/workbook";
import { workbookAt, type WorkbookPort } from "../../workbook/workbookPort";
import type { Flow } from "../flow/steps";
import type { CaseSteps, ChosenFile } from "./desk";
import { nothingSeen, type SeenCells } from "./seenCells";

/** What a flow found, and the cells that its results were worked out from. */
export interface Seen<T> {
  readonly outcome: Outcome<T>;
  readonly cells: SeenCells;
}

/** What a write did, and the file's bytes after it; null where the workbook is no file, or nothing was written. */
export interface Written<Run> {
  readonly outcome: Outcome<Run>;
  readonly bytes: Uint8Array | null;
}

/** The whole core at one workbook, as a thread of its own shows it to the page: plain data in and out. */
export interface Core
  extends
    Pick<Sitting, "tables" | "prepare" | "comparators" | "mapping" | "mappingFrom">,
    Pick<CaseSteps, "readCase" | "sheetNames"> {
  /** Takes a dataset's files, and checks them before the first step asks for it. */
  load(files: DatasetFiles): Promise<void>;
  /** Opens a workbook file; a file that cannot be used is what the first step answers. `seen` is from a sitting whose thread was stopped. */
  openFile(file: ChosenFile, seen: SeenCells): Promise<void>;
  /** The same with a workbook that another thread holds. */
  openPort(port: WorkbookPort, seen: SeenCells): Promise<void>;
  /** Instead of a workbook, why there is none: what every step answers. */
  refuse(issues: readonly Issue[]): Promise<void>;
  compare(...asked: Parameters<Sitting["compare"]>): Promise<Seen<Compared>>;
  auditCase(...asked: Parameters<CaseSitting["audit"]>): Promise<Seen<CaseSeen>>;
  write(...asked: Parameters<Sitting["write"]>): Promise<Written<SittingRun>>;
  writeCase(...asked: Parameters<CaseSitting["write"]>): Promise<Written<CaseWriteRun>>;
}

/** A core with nothing in it yet. */
export const newCore = (): Core => {
  let dataset: Promise<Outcome<Dataset>> | undefined;
  let sat: Promise<Outcome<Sat>> | undefined;
  let seen = nothingSeen;

  const sightOf = (flow: Flow): Sight => ({
    seen: seen[flow],
    onSeen: (cells) => void (seen = { ...seen, [flow]: cells }),
  });
  const sitDown = async (workbook: Outcome<Workbook>, bytes: Sat["bytes"]): Promise<Outcome<Sat>> => {
    if (!dataset) throw new Error("the core has no dataset");
    const figures = await dataset;
    if (!workbook.ok) return failed(...workbook.issues, ...figures.issues);
    const opened = workbook.value;
    const sitting = figures.ok
      ? done(sittingWith(opened, figures.value, sightOf("benchmark")), figures.issues)
      : figures;
    return done(
      { workbook: opened, sitting, caseSitting: caseSittingWith(opened, sightOf("case")), bytes },
      workbook.issues,
    );
  };

  const onSat = async <T>(ask: (sat: Sat) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (!sat) throw new Error("the core has no workbook");
    const found = await sat;
    return found.ok ? withIssues(found.issues, await ask(found.value)) : found;
  };
  const step = <T>(ask: (sitting: Sitting) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    onSat(async ({ sitting }) => (sitting.ok ? withIssues(sitting.issues, await ask(sitting.value)) : sitting));
  const caseStep = <T>(ask: (sitting: CaseSitting) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    onSat(({ caseSitting }) => ask(caseSitting));
  const written = async <T>(outcome: Outcome<T>): Promise<Written<T>> => {
    const found = await sat;
    return { outcome, bytes: outcome.ok && found?.ok ? found.value.bytes() : null };
  };

  return {
    load: async (files) => {
      await (dataset = openDataset(files));
    },
    openFile: async (file, before) => {
      seen = before;
      await (sat = openFile(file.bytes, file.name).then((opened) =>
        sitDown(opened, () => (opened.ok ? opened.value.bytes() : null)),
      ));
    },
    openPort: async (port, before) => {
      seen = before;
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
    compare: async (request) => ({ outcome: await step((sitting) => sitting.compare(request)), cells: seen }),
    write: async (...asked) => {
      const outcome = await step((sitting) => sitting.write(...asked));
      await caseStep((sitting) => Promise.resolve(done(sitting.readAgain())));
      return written(outcome);
    },
    sheetNames: () =>
      onSat(async ({ workbook }) =>
        done((await workbook.sheets()).map(({ name }) => name).filter((name) => !isOurSheet(name))),
      ),
    readCase: (request) => caseStep((sitting) => sitting.read(request)),
    auditCase: async (request) => ({ outcome: await caseStep((sitting) => sitting.audit(request)), cells: seen }),
    writeCase: async (...asked) => {
      const outcome = await caseStep((sitting) => sitting.write(...asked));
      await step((sitting) => Promise.resolve(done(sitting.readAgain())));
      return written(outcome);
    },
  };
};

const withIssues = <T>(before: readonly Issue[], { issues, ...outcome }: Outcome<T>): Outcome<T> =>
  outcome.ok ? done(outcome.value, [...before, ...issues]) : failed(...before, ...issues);

interface Sat {
  readonly workbook: Workbook;
  /** Fails where there is no dataset to compare with, which a business case does not need. */
  readonly sitting: Outcome<Sitting>;
  readonly caseSitting: CaseSitting;
  /** The workbook's bytes as they are now; null for one that is no file. */
  readonly bytes: () => Uint8Array | null;
}
