import { basename } from "node:path";
import { columnLetters, readableRange } from "../model/cells";
import { failed } from "../model/issue";
import { isKnown } from "../model/missing";
import { inspectionJson, inspectWorkbook, type Candidate } from "../run/inspectWorkbook";
import { exactPounds, percent } from "../text/amounts";
import { functionLabels } from "../text/functions";
import { openFile } from "../workbook/openFile";
import { datasetAt } from "./datasetAt";
import { isSameFile, readBytes, writeAll } from "./files";
import { requestOf, type BenchmarkOptions } from "./options";
import { exit, sayIssues } from "./say";

/** `backbench inspect WORKBOOK`: what tables there are and how each would be read. Returns the exit code. */
export const inspectCommand = async (path: string, options: BenchmarkOptions): Promise<number> => {
  const request = await requestOf(options);
  if (!request.ok) return refused(request);
  const bytes = await readBytes(path);
  if (!bytes.ok) return refused(bytes);
  const workbook = await openFile(bytes.value, basename(path));
  if (!workbook.ok) return refused(workbook);
  const dataset = await datasetAt(options.dataset);
  if (!dataset.ok) return refused(dataset);
  const found = await inspectWorkbook(workbook.value, dataset.value, request.value);
  if (!found.ok) return refused(found);
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
  sayIssues([...workbook.issues, ...found.issues], true);
  process.stdout.write(jsonPath === "-" ? json : `${found.value.flatMap(describe).join("\n")}\n`);
  return exit.done;
};

const refused = ({ issues }: { readonly issues: Parameters<typeof sayIssues>[0] }): number => {
  sayIssues(issues);
  return exit.unusableInput;
};

const describe = ({ table, score }: Candidate, index: number): readonly string[] => [
  `${index + 1}. ${table.name} (looks like a cost table: ${percent(score)})${index === 0 ? " — the one that a run would take" : ""}`,
  `   cells     ${table.extents.map(readableRange).join(", ")}`,
  `   council   ${table.council.name ?? table.council.code ?? "not named"}; year ${table.year ?? "not named"}; unit × ${table.scale}`,
  ...(table.columns.length === 0 ? [] : [`   columns   ${table.columns.map(columnWords).join(", ")}`]),
  ...table.evidence.map(
    ({ decision, value, because, confidence }) =>
      `   ${decision}: ${value}, because ${because} (${percent(confidence)} sure)`,
  ),
  `   lines     ${table.lines.length}, of which ${table.lines.filter(({ mapped }) => mapped.length === 0).length} not mapped`,
  ...table.lines.map(lineWords),
  "",
];

/** As `--columns` takes it, with the header. */
const columnWords = ({ at, role, header }: Candidate["table"]["columns"][number]): string =>
  `${columnLetters(at.left)}=${role}${header === "" ? "" : ` “${header}”`}`;

const lineWords = ({ label, amounts, mapped }: Candidate["table"]["lines"][number]): string => {
  const amount = amounts.gross?.value ?? amounts.net?.value;
  const pounds = amount !== undefined && isKnown(amount) ? exactPounds(amount) : "no figure";
  const to = mapped
    .map((entry) => `${functionLabels[entry.function]} (${entry.rule}, ${percent(entry.confidence)})`)
    .join("; ");
  return `     ${label.slice(0, 52).padEnd(52)} ${pounds.padStart(14)}  ${to || "not mapped"}`;
};
