import type { Issue } from "../../../model/issue";
import { partKey } from "../archive/archive";
import { attribute, child } from "../xml/element";
import type { Parts } from "./parts";
import type { WorkbookPart } from "./workbookPart";

/** Why nothing may be written into this workbook at all: its structure is locked, or a digital signature would break. */
export const refusals = (parts: Parts, workbook: WorkbookPart): readonly Issue[] => {
  const issues: Issue[] = [];
  const protection = child(workbook.root, "workbookProtection");
  if (protection && isTrue(attribute(protection, "lockStructure")))
    issues.push({ code: "workbook/structure-locked", severity: "error" });
  const isSigned =
    workbook.graph.get("")?.some(({ type }) => type.endsWith("/digital-signature/origin")) === true ||
    parts.names.some((name) => partKey(name).startsWith("_xmlsignatures/"));
  if (isSigned) issues.push({ code: "workbook/signed", severity: "error" });
  return issues;
};

const isTrue = (value: string | undefined): boolean => ["1", "true", "on"].includes(value ?? "");
