/**
 * `npm test`: sees to it that what the tests need is there, runs Jest with the arguments given, and ends with the line "N passed, N failed".
 * Nothing is left out silently: a missing program stops the run, and suites left out for want of data are named.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePrograms } from "./run/programs.mjs";
import { dataIsRequired, findData, leftOut } from "./run/publishedData.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text) => process.stdout.write(`${text}\n`);

const closing = (passed, failed, exitCode) => {
  say(`${passed} passed, ${failed} failed`);
  process.exit(exitCode);
};

const programs = ensurePrograms(say);
if (!programs.ok) {
  say(programs.todo);
  process.exit(1);
}

const data = findData(root);
if (!data.found && dataIsRequired()) {
  say(leftOut(root, data.looked));
  say("CI or BACKBENCH_REQUIRE_DATA is set, so this is a failure.");
  closing(0, 1, 1);
}

const results = mkdtempSync(join(tmpdir(), "backbench-tests-"));
const counts = join(results, "counts.json");
const jest = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/jest/bin/jest.js"),
    "--json",
    `--outputFile=${counts}`,
    ...(data.found ? [] : ["--testPathIgnorePatterns", String.raw`\.real\.test\.`]),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ["inherit", "ignore", "inherit"] },
);

let run;
try {
  run = JSON.parse(readFileSync(counts, "utf8"));
} catch {
  run = undefined;
} finally {
  rmSync(results, { recursive: true });
}
if (!data.found) say(leftOut(root, data.looked));
if (!run) {
  say("Jest stopped before it ran a test; what it said stands above.");
  closing(0, 1, 1);
}
const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
if (failed === 0 && jest.status !== 0) say("No test failed, but Jest did; what it said stands above.");
closing(run.numPassedTests, failed, failed > 0 ? 1 : (jest.status ?? 1));
