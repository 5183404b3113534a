import { rm } from "node:fs/promises";

/** After the last browser suite of a run. */
export default async (): Promise<void> => {
  const folder = process.env["BACKBENCH_BUILT_PANE"];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
};
