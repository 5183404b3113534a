import { extname } from "node:path";
import type { Issue } from "../model/issue";
import { outputName, saysItsKind } from "../run/outputName";
import { isSameFile } from "./files";
import type { BenchmarkOptions } from "./options";

/** Why the files to be written cannot bear the names they were given: one of them is read, both are one, or Excel would not open it. */
export const outputIssues = async (
  workbook: string,
  out: string,
  { json, mapping }: Pick<BenchmarkOptions, "json" | "mapping">,
): Promise<readonly Issue[]> => {
  const issues: Issue[] = [];
  const written = [["--out", out] as const, ...(json === undefined || json === "-" ? [] : [["--json", json] as const])];
  for (const [option, file] of written)
    for (const read of [workbook, ...(mapping === undefined ? [] : [mapping])])
      if (await isSameFile(read, file))
        issues.push({ code: "option/out-is-input", severity: "error", facts: { option, file: read } });
  const [, second] = written;
  if (second && (await isSameFile(out, second[1]))) issues.push({ code: "option/json-is-out", severity: "error" });
  const expected = outputName(workbook).extension.toLowerCase();
  if (saysItsKind(workbook) && expected !== extname(out).toLowerCase())
    issues.push({ code: "option/out-extension", severity: "error", facts: { expected, given: out } });
  return issues;
};
