import { prefixOf } from "../xml/element";
import { escapedAttribute } from "../xml/escape";
import { isOf, officeRelationships } from "../xml/namespaces";
import type { Splice } from "../xml/splice";
import { appended } from "./appended";
import type { Removal } from "./removal";
import type { WritableWorkbook } from "./writableWorkbook";

/** A sheet to list, with the id of its relationship. */
export interface NewSheet {
  readonly name: string;
  readonly id: string;
}

/** The splices that take removed sheets out of the workbook's list and put the new ones at its end. */
export const sheetListSplices = (
  workbook: WritableWorkbook,
  removal: Removal,
  sheets: readonly NewSheet[],
): readonly Splice[] => {
  const kept = workbook.sheets.filter((sheet) => !removal.sheets.includes(sheet));
  const highestId = Math.max(0, ...kept.map(({ sheetId }) => Number(sheetId) || 0));
  const { prefix, declaration } = relationshipPrefix(workbook);
  const elements = sheets.map(
    ({ name, id }, index) =>
      `<${prefixOf(workbook.root)}sheet name="${escapedAttribute(name)}" sheetId="${highestId + 1 + index}"${declaration} ${prefix}:id="${id}"/>`,
  );
  return [
    ...removal.sheets.map(({ element: { start, end } }) => ({ start, end, text: "" })),
    ...appended(workbook.sheetsElement, elements.join("")),
  ];
};

/** The prefix that the workbook has for `r:id`; a workbook that declares it on each sheet is followed in that. */
const relationshipPrefix = ({ root, flavour }: WritableWorkbook): { prefix: string; declaration: string } => {
  const declared = root.attributes.find(
    ({ name, value }) => name.startsWith("xmlns:") && isOf(officeRelationships)(value),
  );
  return declared
    ? { prefix: declared.local, declaration: "" }
    : { prefix: "r", declaration: ` xmlns:r="${officeRelationships[flavour]}"` };
};
