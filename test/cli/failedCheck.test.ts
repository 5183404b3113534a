import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as BenchmarkFile from "../../src/run/benchmarkFile";
import { asset, backbench, freshFolder, removeFolders } from "./backbench";
import { club } from "./badInputs";

/*
 * No input is known that makes a shipped check fail: lines that miss their total leave a remainder, and corrections that would are refused. So the
 * run of the real workbook is answered with one of its checks turned round.
 */
jest.mock("../../src/run/benchmarkFile", () => {
  const real = jest.requireActual<typeof BenchmarkFile>("../../src/run/benchmarkFile");
  return {
    ...real,
    benchmarkFile: async (...given: Parameters<typeof real.benchmarkFile>) => {
      const ended = await real.benchmarkFile(...given);
      if (!ended.ok) return ended;
      const { run, bytes } = ended.value;
      const checks = run.checks.map((check) =>
        check.id === "bridge-sums" ? { ...check, result: "fail" as const } : check,
      );
      return { ...ended, value: { run: { ...run, checks }, bytes } satisfies BenchmarkFile.FileRun };
    },
  };
});

afterAll(removeFolders);

it("ends with exit code 1, names the check that failed and writes the workbook all the same", async () => {
  const out = join(freshFolder(), "out.xlsx");
  const borough = asset("examples/illustrative-borough-support-services-2024-25.xlsx");
  const ended = await backbench("benchmark", borough, "--dataset", club, "--out", out);
  expect(ended.code).toBe(1);
  expect(ended.out).toMatch(/^Checks {16}1 FAILED: bridge-sums/mu);
  expect(existsSync(out)).toBe(true);
});
