import type { BusinessCase } from "../../../src/model/businessCase";
import type { Outcome } from "../../../src/model/issue";
import type { StatedCase } from "../../../src/model/statedCase";
import { readCase } from "../../../src/audit/reading/readCase";
import { readableOf } from "../../../src/run/readable";
import { openFile } from "../../../src/workbook/openFile";

/** The business case that a workbook's file holds, read as the product reads it. */
export const readFrom = async (
  bytes: Uint8Array,
  name: string,
  stated: StatedCase = {},
): Promise<Outcome<BusinessCase>> => {
  const workbook = await openFile(bytes, name);
  if (!workbook.ok) return workbook;
  const readable = await readableOf(workbook.value);
  return readable.ok ? readCase(readable.value, stated) : readable;
};

/** The value of an outcome that must be one. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
