import { basename } from "node:path";
import type { Issue } from "../model/issue";
import { sha256 } from "../dataset/sha256";
import { asJson } from "../run/asJson";
import { benchmarkWorkbook } from "../run/benchmarkWorkbook";
import { runWords } from "../text/run";
import { openXlsx } from "../workbook/xlsx/xlsxWorkbook";
import { defaultOut, isSameFile, readBytes, writeWhole } from "./files";
import { datasetAt } from "./datasetAt";
import { requestOf, type BenchmarkOptions } from "./options";
import { exit, progress, sayIssues } from "./say";
import { summaryLines } from "./summary";

/** `backbench benchmark WORKBOOK`: the whole story on one file. Returns the exit code. */
export const benchmarkCommand = async (
  path: string,
  options: BenchmarkOptions,
  facts: { now: string; version: string },
): Promise<number> => {
  const { onStep, end } = progress();
  const refuse = (issues: readonly Issue[]): number => {
    end();
    sayIssues(issues);
    return exit.unusableInput;
  };
  const request = await requestOf(options);
  if (!request.ok) return refuse(request.issues);
  onStep(runWords.opening);
  const bytes = await readBytes(path);
  if (!bytes.ok) return refuse(bytes.issues);
  const out = options.out ?? defaultOut(path);
  if (await isSameFile(path, out))
    return refuse([{ code: "option/out-is-input", severity: "error", at: { file: out } }]);
  const workbook = await openXlsx(bytes.value, basename(path));
  if (!workbook.ok) return refuse(workbook.issues);
  onStep(runWords.loading);
  const dataset = await datasetAt(options.dataset);
  if (!dataset.ok) return refuse(dataset.issues);

  const input = { name: basename(path), sha256: await sha256(bytes.value) };
  const run = await benchmarkWorkbook(workbook.value, dataset.value, request.value, { ...facts, input }, onStep);
  if (!run.ok) return refuse(run.issues);
  const saved = await writeWhole(out, workbook.value.bytes());
  if (!saved.ok) return refuse(saved.issues);
  const issues = [...request.issues, ...workbook.issues, ...dataset.issues, ...run.issues];
  const json = options.json === undefined ? null : `${JSON.stringify(asJson(run.value, issues), null, 2)}\n`;
  if (json !== null && options.json !== undefined && options.json !== "-") {
    const written = await writeWhole(options.json, json);
    if (!written.ok) return refuse(written.issues);
  }
  end();
  sayIssues(issues);
  process.stdout.write(options.json === "-" && json !== null ? json : `${summaryLines(run.value, out).join("\n")}\n`);
  return run.value.checks.some(({ result }) => result === "fail") ? exit.lookAgain : exit.done;
};
