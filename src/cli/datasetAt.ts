import type { Dataset } from "../model/dataset";
import type { Outcome } from "../model/issue";
import { openDataset } from "../run/openDataset";
import { bundledDataset } from "./bundled";
import { readFolder } from "./files";

/** Loads and checks a dataset folder; without a path, the bundled one. */
export const datasetAt = async (path: string | undefined): Promise<Outcome<Dataset>> => {
  const files = await readFolder(path ?? bundledDataset());
  return files.ok ? openDataset(files.value) : files;
};
