import type { Issue } from "../../../model/issue";
import { type Archive, partKey } from "../archive/archive";
import { child, flag } from "../xml/element";
import type { WritableWorkbook } from "./writableWorkbook";

/** Why nothing may be written into this workbook at all: its structure is locked, or a digital signature would break. */
export const refusals = (archive: Archive, workbook: WritableWorkbook): readonly Issue[] => {
  const issues: Issue[] = [];
  if (flag(child(workbook.root, "workbookProtection"), "lockStructure"))
    issues.push({ code: "workbook/structure-locked", severity: "error" });
  const isSigned =
    workbook.graph.get("")?.some(({ type }) => type.endsWith("/digital-signature/origin")) === true ||
    archive.entries.some(({ name }) => partKey(name).startsWith("_xmlsignatures/"));
  if (isSigned) issues.push({ code: "workbook/signed", severity: "error" });
  return issues;
};
