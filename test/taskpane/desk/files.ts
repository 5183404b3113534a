import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetFiles } from "../../../src/run/fetchDataset";
import type { ChosenFile } from "../../../src/taskpane/desk/desk";

const assets = join(__dirname, "../../../assets");
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(assets, path)));

/** The bundled dataset. */
export const datasetFiles = (): DatasetFiles =>
  new Map(readdirSync(join(assets, "benchmark")).map((name) => [name, bytesOf(`benchmark/${name}`)]));

/** The example workbook of Burnley. */
export const burnley = (): ChosenFile => {
  const name = "burnley-revenue-outturn-2024-25.xlsx";
  return { name, bytes: bytesOf(`examples/${name}`) };
};
