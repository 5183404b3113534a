import { basename } from "node:path";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { StatedCase } from "../model/statedCase";
import { auditFile } from "../run/case/auditFile";
import { caseJson } from "../run/case/caseJson";
import { parseUnit } from "../run/parseCorrection";
import { auditLines } from "./audit/auditLines";
import { defaultOut, readBytes } from "./files";
import { nodeGunzip } from "./nodeGunzip";
import { outputIssues } from "./outputIssues";
import { saveRun } from "./saveRun";
import { exit, progress, sayIssues } from "./say";

/** Options of `backbench audit` as typed. */
export interface AuditOptions {
  readonly sheet?: readonly string[];
  readonly unit?: string;
  readonly out?: string;
  readonly json?: string;
}

/** `backbench audit WORKBOOK`: a business case held against the ceiling. Returns the exit code; unless it is 0 or 1, nothing was written. */
export const auditCommand = async (
  path: string,
  options: AuditOptions,
  facts: { readonly now: string; readonly version: string },
): Promise<number> => {
  const { onStep, end } = progress();
  const refuse = (issues: readonly Issue[]): number => {
    end();
    sayIssues(issues);
    return exit.unusableInput;
  };
  const request = requestOf(options);
  if (!request.ok) return refuse(request.issues);
  const bytes = await readBytes(path);
  if (!bytes.ok) return refuse(bytes.issues);
  const { out = defaultOut(path, "audited") } = options;
  const misnamed = await outputIssues(path, out, options);
  if (misnamed.length > 0) return refuse(misnamed);
  const file = { name: basename(path), bytes: bytes.value, gunzip: nodeGunzip };
  const ended = await auditFile(file, request.value, facts, onStep);
  if (!ended.ok) return refuse(ended.issues);
  const { bytes: content, run } = ended.value;
  const made = { out, bytes: content, json: () => caseJson(run, ended.issues), words: () => auditLines(run, out) };
  const saved = await saveRun(made, options.json);
  if (!saved.ok) return refuse(saved.issues);
  end();
  sayIssues(ended.issues);
  process.stdout.write(saved.value);
  return [...run.audit.findings, ...run.proofs].some(({ result }) => result === "fail") ? exit.lookAgain : exit.done;
};

const requestOf = ({ sheet: sheets, unit }: AuditOptions): Outcome<StatedCase> => {
  const scale = unit === undefined ? undefined : parseUnit(unit);
  if (scale === null)
    return failed({
      code: "option/unit",
      severity: "error",
      ...(unit === undefined ? {} : { facts: { given: unit } }),
    });
  return done({ ...(sheets === undefined ? {} : { sheets }), ...(scale === undefined ? {} : { scale }) });
};
