import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Whether the published files that the *.real.* suites read are there, and where they were looked for. */
export const findData = (root) => {
  const looked = resolve(root, process.env.BACKBENCH_DATA ?? "../shared/data");
  return { looked, found: ["england", "scotland", "lookups"].every((folder) => existsSync(join(looked, folder))) };
};

/** On a continuous-integration machine a suite left out is a failure. */
export const dataIsRequired = () => isSet(process.env.CI) || isSet(process.env.BACKBENCH_REQUIRE_DATA);

/** The block of text that names the suites left out and how to run them. */
export const leftOut = (root, looked) => {
  const suites = readdirSync(join(root, "test"), { recursive: true })
    .map((file) => `test/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => /\.real\..*test\.tsx?$/u.test(file))
    .sort();
  const line = "!".repeat(78);
  return [
    line,
    "LEFT OUT: the suites that read the real published files, which are not here.",
    `Looked in ${looked}`,
    "",
    ...suites.map((suite) => `    ${suite}`),
    "",
    "To run them, put the published files at ../shared/data beside this folder, or say where they are:",
    "",
    "    BACKBENCH_DATA=/path/to/data npm test",
    line,
  ].join("\n");
};

const isSet = (value) => value !== undefined && value !== "" && value !== "0" && value !== "false";
