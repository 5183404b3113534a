import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, freshFolder, type Ended } from "../backbench";

const example = (name: string): Uint8Array => new Uint8Array(readFileSync(asset(`examples/${name}.xlsx`)));

/** The sound case of councils that do not exist. */
export const soundCase = example("fictional-clean-business-case");

/** The detailed business case of 2011, from its public figures. */
export const clydeValley = example("clyde-valley-2011-business-case");

/** A case of councils that do not exist, with most of what such cases get wrong. */
export const shakyCase = example("fictional-shaky-business-case");

/** What became of a workbook; no bytes where nothing was written. */
export interface Audited extends Ended {
  readonly bytes: Uint8Array;
}

/** Audits a workbook in memory through the command line. */
export const audited = async (bytes: Uint8Array, ...argv: readonly string[]): Promise<Audited> => {
  const folder = freshFolder();
  const [input, output] = [join(folder, "case.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(input, bytes);
  const ended = await backbench("audit", input, "--out", output, ...argv);
  expect(Buffer.compare(readFileSync(input), Buffer.from(bytes))).toBe(0);
  return { ...ended, bytes: ended.code < 2 ? new Uint8Array(readFileSync(output)) : new Uint8Array() };
};
