import { version } from "../../package.json";
import { benchmarkFile } from "../../src/run/benchmarkFile";
import type { RunRequest } from "../../src/run/request";
import { bundledFiles } from "../dataset/bundledDataset";
import { exampleBytes } from "../examples/exampleFiles";
import { valueOf } from "../workbook/excel/opened";

/**
 * The time at which every pane of these tests writes: as a script that stops the page's clock there, and as it stands on the sheets.
 * Playwright's own clock would stop `performance` too, which Microsoft's client asks for.
 */
export const clock = {
  stopped: `Date = class extends Date {
    constructor(...given) { super(...(given.length === 0 ? ["2026-03-04T05:06:07Z"] : given)); }
  };`,
  written: "2026-03-04 05:06",
} as const;

/** The bytes that the command line writes for an example workbook, or for such bytes under its name, at `clock`. */
export const byCommandLine = async (
  example: string,
  request: Partial<RunRequest> = {},
  bytes?: Uint8Array,
): Promise<Uint8Array> => {
  const file = { name: example, bytes: bytes ?? (await exampleBytes(example)) };
  const product = { now: clock.written, version };
  const ended = await benchmarkFile(file, bundledFiles(), { mapping: null, ...request }, product, () => undefined);
  return valueOf(ended).bytes;
};
