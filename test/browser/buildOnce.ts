import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPane } from "./buildPane";

/** Before the first browser suite of a run: builds the pane from the sources as they are now, once for all of Jest's workers. */
export default async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "backbench-pane-"));
  process.env["BACKBENCH_BUILT_PANE"] = folder;
  await buildPane(folder);
};
