import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder of the bundled dataset: beside `dist/` in a build, beside `src/` when run from source. */
export const bundledDataset = (): string => {
  const candidates = [join(__dirname, "../assets/benchmark"), join(__dirname, "../../assets/benchmark")];
  const found = candidates.find((folder) => existsSync(join(folder, "datapackage.json")));
  if (found === undefined) throw new Error("the bundled dataset is not in this installation");
  return found;
};
