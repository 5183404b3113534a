import { loadDataset } from "../dataset/loadDataset";
import type { Dataset } from "../model/dataset";
import type { Outcome } from "../model/issue";

/** A benchmark dataset from the files of its folder by name, or every problem that it has by file, row and column. */
export const openDataset = (files: ReadonlyMap<string, Uint8Array>): Promise<Outcome<Dataset>> => loadDataset(files);
