import type { Dataset } from "../model/dataset";
import type { Outcome } from "../model/issue";
import { loadDataset } from "../dataset/loadDataset";
import { bundledDataset } from "./bundled";
import { readFolder } from "./files";

/** Loads and checks a dataset folder; without a path, the bundled one. */
export const datasetAt = async (path: string | undefined): Promise<Outcome<Dataset>> => {
  const files = await readFolder(path ?? bundledDataset());
  return files.ok ? loadDataset(files.value) : files;
};
