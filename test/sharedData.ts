import { join, resolve } from "node:path";

/** The absolute path of a published file: under $BACKBENCH_DATA, or in `shared/data` beside the checkout. */
export const sharedData = (path: string): string =>
  join(process.env["BACKBENCH_DATA"] ?? resolve(__dirname, "../../shared/data"), path);
