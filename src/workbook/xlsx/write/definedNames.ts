import { sheetsNamedIn } from "../../formula/formulaTokens";
import { ourComment } from "../../layout/namedCells";
import { attribute, attributeNode, child, childrenNamed, type Element, prefixOf } from "../xml/element";
import { escapedAttribute, escapedText } from "../xml/escape";
import { inserted, type Splice } from "../xml/splice";
import { appended } from "./appended";
import type { Removal } from "./removal";
import type { WritableWorkbook } from "./writableWorkbook";

/** A defined name to write. */
export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  /** Place in the list of sheets, for a name that only one sheet knows. */
  readonly localSheet?: number;
}

/**
 * True for a name that an earlier run wrote for one of the sheets to be removed, or for a sheet that somebody has deleted since. Programs other
 * than Excel drop the comment when they save; a name that comes back and refers to what goes is ours then.
 */
export const isOurs = (element: Element, removal: Removal, comeBack: ReadonlySet<string>): boolean => {
  const known =
    attribute(element, "comment") === ourComment || comeBack.has((attribute(element, "name") ?? "").toLowerCase());
  return known && (element.text.includes("#REF!") || refersToRemoved(element, removal));
};

/**
 * The splices that bring the workbook's defined names up to date: ours of an earlier run go, as do names local to removed sheets; the others
 * keep their sheet although its place has moved. A user's own name for a removed sheet that does not come back becomes `#REF!`, as Excel would have it.
 */
export const definedNameSplices = (
  workbook: WritableWorkbook,
  removal: Removal,
  names: readonly NewName[],
  newSheets: readonly string[],
): readonly Splice[] => {
  const section = child(workbook.root, "definedNames");
  const prefix = prefixOf(workbook.root);
  const text = names.map((name) => nameXml(name, prefix)).join("");
  if (!section) return text === "" ? [] : [inserted(placeFor(workbook), wrapped(text, prefix))];

  const back = new Set(newSheets.map((name) => name.toLowerCase()));
  const goneForGood = { ...removal, sheets: removal.sheets.filter(({ name }) => !back.has(name.toLowerCase())) };
  const comeBack = new Set(names.map(({ name }) => name.toLowerCase()));
  const elements = childrenNamed(section, "definedName");
  const splices: Splice[] = [];
  let kept = 0;
  for (const element of elements) {
    const local = attributeNode(element, "localSheetId");
    const place = local && removal.newIndex.get(Number(local.value));
    if ((local && place === undefined) || isOurs(element, removal, comeBack)) {
      splices.push({ start: element.start, end: element.end, text: "" });
      continue;
    }
    kept++;
    if (local && String(place) !== local.value)
      splices.push({ start: local.valueStart, end: local.valueStart + local.raw.length, text: String(place) });
    if (refersToRemoved(element, goneForGood))
      splices.push({ start: element.innerStart, end: element.innerEnd, text: "#REF!" });
  }
  if (elements.length > 0 && kept === 0 && text === "") return [{ start: section.start, end: section.end, text: "" }];
  return [...splices, ...appended(section, text)];
};

const refersToRemoved = (element: Element, { sheets }: Removal): boolean => {
  if (sheets.length === 0) return false;
  const named = sheetsNamedIn(element.text);
  return sheets.some(({ name }) => named.has(name.toLowerCase()));
};

const nameXml = ({ name, refersTo, localSheet }: NewName, prefix: string): string => {
  const local = localSheet === undefined ? "" : ` localSheetId="${localSheet}"`;
  const comment = localSheet === undefined ? ` comment="${ourComment}"` : "";
  return `<${prefix}definedName name="${escapedAttribute(name)}"${comment}${local}>${escapedText(refersTo)}</${prefix}definedName>`;
};

const wrapped = (text: string, prefix: string): string => `<${prefix}definedNames>${text}</${prefix}definedNames>`;

/** Behind the elements that the schema puts in front of it. */
const placeFor = ({ root, sheetsElement }: WritableWorkbook): number =>
  Math.max(sheetsElement.end, ...["functionGroups", "externalReferences"].map((name) => child(root, name)?.end ?? 0));
