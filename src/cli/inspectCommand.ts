import { basename } from "node:path";
import { failed, type Issue } from "../model/issue";
import { inspectionJson, inspectWorkbook, type Candidate } from "../run/inspectWorkbook";
import { openFile } from "../workbook/openFile";
import { datasetAt } from "./datasetAt";
import { isSameFile, readBytes, writeAll } from "./files";
import { refusedLines } from "./inspect/refusedLines";
import { tableLines } from "./inspect/tableLines";
import { nodeGunzip } from "./nodeGunzip";
import { requestOf, type BenchmarkOptions } from "./options";
import { exit, sayIssues } from "./say";

/** `backbench inspect WORKBOOK`: what tables there are and how each would be read. Returns the exit code. */
export const inspectCommand = async (path: string, options: BenchmarkOptions): Promise<number> => {
  const request = await requestOf(options);
  if (!request.ok) return refused(request);
  const bytes = await readBytes(path);
  if (!bytes.ok) return refused(bytes);
  const workbook = await openFile(bytes.value, basename(path), { gunzip: nodeGunzip });
  if (!workbook.ok) return refused(workbook);
  const dataset = await datasetAt(options.dataset);
  if (!dataset.ok) return refused(dataset);
  const found = await inspectWorkbook(workbook.value, dataset.value, request.value);
  if (!found.ok) return refused(found, true);
  const { json: jsonPath } = options;
  const json = `${JSON.stringify(inspectionJson(found.value), null, 2)}\n`;
  if (jsonPath !== undefined && jsonPath !== "-") {
    if (await isSameFile(path, jsonPath))
      return refused(
        failed({ code: "option/out-is-input", severity: "error", facts: { option: "--json", file: path } }),
      );
    const written = await writeAll([{ path: jsonPath, content: json }]);
    if (!written.ok) return refused(written);
  }
  const refusals = refusedAmong(found.issues, found.value);
  const words = [...found.value.flatMap(tableLines), ...refusedLines(refusals)];
  const isJson = jsonPath === "-";
  sayIssues([...workbook.issues, ...found.issues.filter((issue) => isJson || !refusals.includes(issue))], true);
  process.stdout.write(isJson ? json : `${words.join("\n").trimEnd()}\n`);
  return exit.done;
};

/** With notes where they are the reasons why each table was not read. */
const refused = ({ issues }: { readonly issues: readonly Issue[] }, withNotes = false): number => {
  sayIssues(issues, withNotes);
  return exit.unusableInput;
};

/** Tables that were found and not read, each with its reason; a note of the table that was read is none. */
const refusedAmong = (issues: readonly Issue[], [best]: readonly Candidate[]): readonly Issue[] =>
  issues.filter(
    (issue) =>
      issue.severity === "note" && /^(?:table|ledger)\//u.test(issue.code) && !best?.table.issues.includes(issue),
  );
