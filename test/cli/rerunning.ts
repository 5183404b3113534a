import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { asset, backbench, freshFolder } from "./backbench";
import { club } from "./badInputs";

export const borough = readFileSync(asset("examples/illustrative-borough-support-services-2024-25.xlsx"));

/** What became of a workbook. */
export interface Rerun {
  readonly code: number;
  readonly err: string;
  readonly bytes: Uint8Array;
}

/** Benchmarks a workbook in memory through the command line. */
export const run = async (bytes: Uint8Array, ...argv: readonly string[]): Promise<Rerun> => {
  const folder = freshFolder();
  const [input, output] = [join(folder, "council.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(input, bytes);
  const { code, err } = await backbench("benchmark", input, "--dataset", club, "--out", output, ...argv);
  return { code, err, bytes: code < 2 ? new Uint8Array(readFileSync(output)) : new Uint8Array() };
};

/** The names of a workbook's sheets, in order. */
export const sheetsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const opened = await openXlsx(bytes, "workbook.xlsx");
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return (await opened.value.sheets()).map(({ name }) => name);
};

/** Every part of the user's own workbook but the registers, byte for byte. */
export const keepsUserParts = (bytes: Uint8Array): void => {
  const [before, after] = [unzipSync(borough), unzipSync(bytes)];
  const registers = /^\[Content_Types\]\.xml$|^xl\/(?:workbook|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/u;
  const kept = Object.keys(before).filter((name) => !registers.test(name));
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.filter((name) => !isSame(before[name], after[name]))).toEqual([]);
};

/** True when both parts are there with the same bytes. */
export const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

/** The sheets of a set among these. */
export const setOf = (sheets: readonly string[], set: string): readonly string[] =>
  sheets.filter((name) => name.startsWith(`${set}_`));
