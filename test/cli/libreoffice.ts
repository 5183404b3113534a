import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareSheets, type Comparison } from "../libreoffice/disagreements";
import { recalculated } from "../libreoffice/recalculated";
import { backbench, freshFolder } from "./backbench";

/** The bytes of a workbook after `backbench benchmark`, which must not be refused. */
export const benchmarked = async (input: string | Uint8Array, ...argv: readonly string[]): Promise<Uint8Array> => {
  const folder = freshFolder();
  const output = join(folder, "out.xlsx");
  const path = typeof input === "string" ? input : join(folder, "in.xlsx");
  if (typeof input !== "string") writeFileSync(path, input);
  const { code, err } = await backbench("benchmark", path, "--out", output, ...argv);
  if (code > 1) throw new Error(err);
  return new Uint8Array(readFileSync(output));
};

/** How our sheets compare with themselves once LibreOffice has calculated every formula from scratch. */
export const recalculation = async (bytes: Uint8Array): Promise<Comparison> =>
  compareSheets(bytes, await recalculated(bytes), (sheet) => /^BB\d*_/u.test(sheet));

/** Nothing changes and nothing errs; how many formulas say so is printed, for a comparison of none would pass as well. */
export const holds = async (name: string, bytes: Uint8Array): Promise<void> => {
  const { disagreements, errors, formulas } = await recalculation(bytes);
  process.stdout.write(`${name}: ${formulas} formulas recalculated\n`);
  expect(errors).toEqual([]);
  expect(disagreements).toEqual([]);
  expect(formulas).toBeGreaterThan(500);
};
