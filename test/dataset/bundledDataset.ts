import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadDataset } from "../../src/dataset/loadDataset";
import type { Dataset } from "../../src/model/dataset";

export const benchmarkFolder = resolve(__dirname, "../../assets/benchmark");

/** The files of the dataset that comes with the product, by name. */
export const bundledFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(benchmarkFolder)
      .filter((name) => name !== "README.md")
      .map((name) => [name, new Uint8Array(readFileSync(join(benchmarkFolder, name)))]),
  );

/** The dataset that comes with the product, as loaded from its files. */
export const bundledDataset = async (): Promise<Dataset> => {
  const outcome = await loadDataset(bundledFiles());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 20)));
  return outcome.value;
};
