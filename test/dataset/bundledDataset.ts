import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadDataset } from "../../src/dataset/loadDataset";
import type { Dataset } from "../../src/model/dataset";

export const benchmarkFolder = resolve(__dirname, "../../assets/benchmark");

/** The dataset that comes with the product, as loaded from its files. */
export const bundledDataset = async (): Promise<Dataset> => {
  const names = readdirSync(benchmarkFolder).filter((name) => name !== "README.md");
  const outcome = await loadDataset(
    new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(benchmarkFolder, name)))])),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 20)));
  return outcome.value;
};
