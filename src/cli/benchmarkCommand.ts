import { basename } from "node:path";
import type { Issue } from "../model/issue";
import { asJson } from "../run/asJson";
import { benchmarkFile } from "../run/benchmarkFile";
import { bundledDataset } from "./bundled";
import { defaultOut, readBytes, readFolder } from "./files";
import { requestOf, type BenchmarkOptions } from "./options";
import { nodeGunzip } from "./nodeGunzip";
import { outputIssues } from "./outputIssues";
import { saveRun } from "./saveRun";
import { exit, progress, sayIssues } from "./say";
import { summaryLines } from "./summary";

/** `backbench benchmark WORKBOOK`: the whole story on one file. Returns the exit code; unless it is 0 or 1, nothing was written. */
export const benchmarkCommand = async (
  path: string,
  options: BenchmarkOptions,
  facts: { readonly now: string; readonly version: string },
): Promise<number> => {
  const { onStep, end } = progress();
  const refuse = (issues: readonly Issue[]): number => {
    end();
    sayIssues(issues);
    return exit.unusableInput;
  };
  const request = await requestOf(options);
  if (!request.ok) return refuse(request.issues);
  const bytes = await readBytes(path);
  if (!bytes.ok) return refuse(bytes.issues);
  const out = options.out ?? defaultOut(path, "benchmarked");
  const misnamed = await outputIssues(path, out, options);
  if (misnamed.length > 0) return refuse(misnamed);
  const dataset = await readFolder(options.dataset ?? bundledDataset());
  if (!dataset.ok) return refuse(dataset.issues);
  const file = { name: basename(path), bytes: bytes.value, gunzip: nodeGunzip };
  const ended = await benchmarkFile(file, dataset.value, request.value, facts, onStep);
  if (!ended.ok) return refuse(ended.issues);
  const { run } = ended.value;
  const issues = [...request.issues, ...ended.issues];
  const made = { out, bytes: ended.value.bytes, json: () => asJson(run, issues), words: () => summaryLines(run, out) };
  const saved = await saveRun(made, options.json);
  if (!saved.ok) return refuse(saved.issues);
  end();
  sayIssues(issues);
  process.stdout.write(saved.value);
  return run.checks.some(({ result }) => result === "fail") ? exit.lookAgain : exit.done;
};
