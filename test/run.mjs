/**
 * `npm test`: sees to it that what the tests need is there, runs Jest with the arguments given, and ends with the line "N passed, N failed".
 * Nothing is left out silently: a missing program stops the run, and suites left out for want of data are named.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

const folder = mkdtempSync(join(tmpdir(), "backbench-tests-"));
const countsFile = join(folder, "counts.json");
// Our own pattern last: Jest takes every word after it for a pattern too.
const jest = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/jest/bin/jest.js"),
    ...process.argv.slice(2),
    ...(data.found ? [] : ["--testPathIgnorePatterns", String.raw`\.real\.`]),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, BACKBENCH_TEST_COUNTS: countsFile } },
);
const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, "utf8")) : null;
rmSync(folder, { recursive: true });

if (!data.found) say(leftOut(root, data.looked));
if (counts === null) {
  say("Jest stopped before it ran a test; what it said stands above.");
  closing(0, 1, 1);
}
if (counts.failed === 0 && jest.status !== 0) say("No test failed, but Jest did; what it said stands above.");
closing(counts.passed, counts.failed, counts.failed > 0 ? 1 : (jest.status ?? 1));
