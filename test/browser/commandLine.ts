import { version } from "../../package.json";
import { benchmarkFile } from "../../src/run/benchmarkFile";
import type { RunRequest } from "../../src/run/request";
import { bundledFiles } from "../dataset/bundledDataset";
import { exampleBytes } from "../examples/exampleFiles";
import { valueOf } from "../workbook/excel/opened";

/** The time at which every pane of these tests writes, and how it stands on the sheets. */
export const clock = { time: new Date("2026-03-04T05:06:07Z"), written: "2026-03-04 05:06" } as const;

/** The bytes that the command line writes for an example workbook, at `clock`. */
export const byCommandLine = async (example: string, request: Partial<RunRequest> = {}): Promise<Uint8Array> => {
  const file = { name: example, bytes: await exampleBytes(example) };
  const product = { now: clock.written, version };
  const ended = await benchmarkFile(file, bundledFiles(), { mapping: null, ...request }, product, () => undefined);
  return valueOf(ended).bytes;
};
