import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFolder } from "../../src/cli/files";
import { nodeGunzip } from "../../src/cli/nodeGunzip";
import { benchmarkFile } from "../../src/run/benchmarkFile";
import { penceOf } from "./penceOf";
import { tell } from "./told";

/** The whole main job, from the path of the file to the bytes of the benchmarked one: read, reduce, normalise, compare, ceiling, report, write. */
void tell(async (path) => {
  const dataset = await readFolder(join(import.meta.dirname, "../../assets/benchmark"));
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.issues));
  const done = await benchmarkFile(
    { name: "ledger.xlsx", bytes: await readFile(path), gunzip: nodeGunzip },
    dataset.value,
    { mapping: null, council: "Burnley" },
    { now: "2025-11-03T09:00", version: "0.0.0" },
    () => undefined,
  );
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  const { lines } = done.value.run.benchmark.table;
  return () => ({ cells: lines.length, pence: penceOf(lines) });
});
