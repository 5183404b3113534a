import "./nodeGlobals";
import { openFile } from "../../src/workbook/openFile";
import { sittingWith } from "../../src/run/sitting";
import type { ChosenFile, Desk, Desks, InExcel } from "../../src/taskpane/desk/desk";
import { bundledDataset } from "../dataset/bundledDataset";
import { cleanCase } from "../audit/cleanCase";
import { exampleBytes, outturnFiles } from "../examples/exampleFiles";
import { caseStepsOf } from "./case/caseSteps";

/** Burnley's revenue outturn as it comes with the pane. */
export const burnleyFile = async (): Promise<ChosenFile> => ({
  name: outturnFiles[0][1],
  bytes: new Uint8Array(await exampleBytes(outturnFiles[0][1])),
});

/** A desk whose core works in the test's own thread, with the clean case as its business case; in Excel when it is given one. A file that cannot be opened fails every step. */
export const deskAt = async ({ name, bytes }: ChosenFile, excel: InExcel | null = null): Promise<Desk> => {
  const opened = await openFile(bytes, name);
  const rest = {
    place: excel ? "excel" : "browser",
    name,
    excel,
    copy: () => Promise.resolve(opened.ok && !excel ? { name, bytes: opened.value.bytes() } : null),
    cancel: () => undefined,
    close: () => undefined,
    ...caseStepsOf(cleanCase),
  } as const;
  if (opened.ok) {
    const { readAgain, ...sitting } = sittingWith(opened.value, await bundledDataset());
    return { ...sitting, ...rest, readAgain: () => Promise.resolve(readAgain()) };
  }
  const refuse = () => Promise.resolve(opened);
  return {
    ...rest,
    tables: refuse,
    prepare: refuse,
    comparators: refuse,
    compare: refuse,
    write: refuse,
    mapping: refuse,
    mappingFrom: refuse,
    readAgain: () => Promise.resolve(),
  };
};

/** Desks of a browser tab, with Burnley as the example. */
export const tabDesks: Desks = { ofExcel: null, ofFile: (file) => deskAt(file), example: burnleyFile };

/** Desks in an Excel that has Burnley's return open. */
export const excelDesks = (excel: InExcel): Desks => ({
  ...tabDesks,
  ofExcel: async () => deskAt(await burnleyFile(), excel),
});

/** An Excel that goes wherever it is told and has nothing selected. */
export const quietExcel: InExcel = {
  show: () => Promise.resolve(),
  open: () => Promise.resolve(),
  follow: (tell) => {
    tell(null);
    return Promise.resolve(() => undefined);
  },
};
