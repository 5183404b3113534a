import { strFromU8, unzipSync } from "fflate";
import { partKey } from "../../../../src/workbook/xlsx/archive/archive";
import { decodeXml } from "../../../../src/workbook/xlsx/xml/decode";
import {
  attribute,
  attributeIn,
  child,
  childrenNamed,
  type Element,
  parseXml,
} from "../../../../src/workbook/xlsx/xml/element";
import { decodedControls } from "../../../../src/workbook/xlsx/xml/escape";
import { isOf, officeRelationships } from "../../../../src/workbook/xlsx/xml/namespaces";
import { formulaTokens } from "../../../../src/workbook/formula/formulaTokens";
import { parseStructuredReference } from "../../../../src/workbook/formula/structuredReference";
import { outOfOrder } from "./schemaOrder";

/** Text of every part, by key; read anew by other means than the writer's. */
type Package = ReadonlyMap<string, Uint8Array>;

interface Link {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * Every rule of the format that a package breaks, in words: parts undeclared or declared twice, relationships that lead nowhere, ids and names
 * given twice, table headers that differ from their cells, styles out of range, names and structured references that lead nowhere, elements out
 * of schema order. `only` limits the parts that are judged, for a package whose own parts were odd before we came.
 */
export const brokenRules = (bytes: Uint8Array, only: (part: string) => boolean = () => true): readonly string[] => {
  const parts: Package = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, content]) => [partKey(name), content]),
  );
  const broken: string[] = [];
  const roots = new Map<string, Element>();
  for (const [name, content] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name) || !(only(name) || isRegister(name))) continue;
    const text = decodeXml(content, name);
    const parsed = text.ok ? parseXml(text.value.text, name) : text;
    if (parsed.ok) roots.set(name, parsed.value);
    else if (only(name)) broken.push(`${name} is not well formed: ${JSON.stringify(parsed.issues)}`);
  }
  const links = [...roots].filter(([name]) => name.endsWith(".rels")).flatMap(([name, root]) => linksOf(name, root));
  broken.push(
    ...contentTypeRules(parts, roots, only),
    ...linkRules(parts, links, only),
    ...workbookRules(roots, links),
    ...[...roots].flatMap(([name, root]) => (only(name) ? outOfOrder(name, root) : [])),
    ...[...roots].flatMap(([name, root]) =>
      root.local === "worksheet" && only(name) ? sheetRules(name, root, roots, links) : [],
    ),
  );
  return broken;
};

/** Parts that tell about others, which are read even when they are not judged. */
const isRegister = (name: string): boolean =>
  /\.rels$|^\[content_types\]|\/(?:workbook|styles)\.xml$|\/tables\/[^/]*\.xml$/u.test(name);

const linksOf = (name: string, root: Element): readonly Link[] => {
  const source = name.replace(/_rels\/([^/]*)\.rels$/u, "$1");
  return childrenNamed(root, "Relationship")
    .filter((one) => attribute(one, "TargetMode") !== "External")
    .map((one) => ({
      source,
      id: attribute(one, "Id") ?? "",
      type: (attribute(one, "Type") ?? "").replace(/^.*\//u, ""),
      target: partKey(
        decodeURI(new URL((attribute(one, "Target") ?? "").replaceAll("\\", "/"), `file:///${source}`).pathname),
      ),
    }));
};

const twice = (what: string, values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return values.flatMap((value) => (seen.has(value) ? [`${what} ${value} is given twice`] : (seen.add(value), [])));
};

const contentTypeRules = (parts: Package, roots: ReadonlyMap<string, Element>, only: (part: string) => boolean) => {
  const types = roots.get("[content_types].xml");
  if (!types) return ["there are no content types"];
  const overrides = childrenNamed(types, "Override").map((one) => partKey(attribute(one, "PartName") ?? ""));
  const defaults = new Set(childrenNamed(types, "Default").map((one) => attribute(one, "Extension")?.toLowerCase()));
  const isGeneric = (name: string) => name.endsWith(".xml") && !name.startsWith("[content");
  return [
    ...twice("override", overrides),
    ...overrides.filter((name) => only(name) && !parts.has(name)).map((name) => `${name} is declared but not there`),
    ...[...parts.keys()]
      .filter((name) => only(name) && name !== "[content_types].xml" && !overrides.includes(name))
      .filter((name) => isGeneric(name) || !defaults.has(name.replace(/^.*\./u, "")))
      .map((name) => `${name} has no content type of its own`),
  ];
};

const linkRules = (parts: Package, links: readonly Link[], only: (part: string) => boolean) => [
  ...twice(
    "relationship",
    links.map(({ source, id }) => `${source} ${id}`),
  ),
  ...links
    .filter(({ source, target }) => only(source) && !parts.has(target))
    .map(({ source, target }) => `${source} leads to ${target}, which is not there`),
  ...[...parts.keys()]
    .filter((name) => only(name) && name.endsWith(".rels") && name !== "_rels/.rels")
    .filter((name) => !parts.has(name.replace(/_rels\/([^/]*)\.rels$/u, "$1")))
    .map((name) => `${name} belongs to no part`),
];

const workbookRules = (roots: ReadonlyMap<string, Element>, links: readonly Link[]) => {
  const [name, root] = [...roots].find(([, one]) => one.local === "workbook") ?? [];
  const sheets = root && child(root, "sheets");
  if (!name || !sheets) return ["there is no workbook part"];
  const listed = childrenNamed(sheets, "sheet");
  const ids = listed.map((one) => attributeIn(one, isOf(officeRelationships), "id") ?? "");
  const namesSection = child(root, "definedNames");
  const names = namesSection ? childrenNamed(namesSection, "definedName") : [];
  const tables = [...roots.values()].filter((one) => one.local === "table");
  const lower = (one: Element, key: string) => (attribute(one, key) ?? "").toLowerCase();
  const global = names.filter((one) => attribute(one, "localSheetId") === undefined);
  const known = new Set(listed.map((one) => lower(one, "name")));
  const view = child(root, "bookViews")?.children[0];
  return [
    ...twice(
      "sheetId",
      listed.map((one) => attribute(one, "sheetId") ?? ""),
    ),
    ...twice(
      "sheet",
      listed.map((one) => lower(one, "name")),
    ),
    ...twice("sheet relationship", ids),
    ...ids
      .filter((id) => !links.some((link) => link.source === name && link.id === id))
      .map((id) => `the sheet of ${id} is not registered`),
    ...twice(
      "table id",
      tables.map((one) => attribute(one, "id") ?? ""),
    ),
    ...twice(
      "table or defined name",
      [...tables, ...global].map((one) => lower(one, one.local === "table" ? "displayName" : "name")),
    ),
    ...twice(
      "defined name",
      names.map((one) => `${lower(one, "localSheetId")} ${lower(one, "name")}`),
    ),
    ...names
      .filter((one) => Number(attribute(one, "localSheetId") ?? 0) >= listed.length)
      .map((one) => `${lower(one, "name")} is local to a sheet that is not there`),
    ...names
      .filter((one) => /^'?BB_/u.test(one.text))
      .filter((one) => !known.has(one.text.replace(/^'?(?<sheet>[^'!]+)'?!.*$/u, "$<sheet>").toLowerCase()))
      .map((one) => `${lower(one, "name")} refers to a sheet that is not there: ${one.text}`),
    ...["activeTab", "firstSheet"]
      .filter((key) => Number((view && attribute(view, key)) ?? 0) >= listed.length)
      .map((key) => `${key} is not a sheet`),
  ];
};

const sheetRules = (
  name: string,
  root: Element,
  roots: ReadonlyMap<string, Element>,
  links: readonly Link[],
): readonly string[] => {
  const styles = [...roots.values()].find((one) => one.local === "styleSheet");
  const formats = (styles && child(styles, "cellXfs")?.children.length) ?? 0;
  const cells = (child(root, "sheetData")?.children ?? []).flatMap((row) => row.children);
  const byRef = new Map(cells.map((one) => [attribute(one, "r") ?? "", one]));
  const targetOf = (id: string | undefined) => links.find((link) => link.source === name && link.id === id)?.target;
  const wired = [...root.children, ...(child(root, "tableParts")?.children ?? [])].flatMap(
    (one) => attributeIn(one, isOf(officeRelationships), "id") ?? [],
  );
  const tables = (child(root, "tableParts")?.children ?? []).map((one) =>
    roots.get(targetOf(attributeIn(one, isOf(officeRelationships), "id")) ?? ""),
  );
  return [
    ...wired.filter((id) => targetOf(id) === undefined).map((id) => `${name} uses ${id}, which is not registered`),
    ...twice(
      `${name} cell`,
      cells.map((one) => attribute(one, "r") ?? ""),
    ),
    ...cells
      .filter((one) => Number(attribute(one, "s") ?? 0) >= formats)
      .map((one) => `${name} ${attribute(one, "r") ?? ""} has a style out of range`),
    ...cells.flatMap((one) => formulaRules(name, child(one, "f")?.text, roots)),
    ...tables.flatMap((table) => (table ? tableRules(name, table, byRef) : [`${name} has a table that is not there`])),
  ];
};

const tableRules = (name: string, table: Element, cells: ReadonlyMap<string, Element>): readonly string[] => {
  const [first = "", last = ""] = (attribute(table, "ref") ?? "").split(":");
  const columns = childrenNamed(child(table, "tableColumns") ?? table, "tableColumn");
  const headers = columns.map((one) => decodedControls(attribute(one, "name") ?? ""));
  const row = first.replace(/\D/gu, "");
  const lettersOf = (index: number) => (index >= 26 ? "A" : "") + String.fromCharCode(65 + (index % 26));
  return [
    ...twice(
      `${name} column`,
      headers.map((header) => header.toLowerCase()),
    ),
    ...headers.flatMap((header, index) => {
      const found = cells.get(`${lettersOf(index)}${row}`);
      const text = decodedControls(found?.children[0]?.children[0]?.text ?? "");
      return text === header ? [] : [`${name}: header ${header} differs from its cell ${text}`];
    }),
    ...(last.replace(/\d/gu, "") === lettersOf(columns.length - 1)
      ? []
      : [`${name}: table is not as wide as its columns`]),
    ...(Number(last.replace(/\D/gu, "")) > Number(row) ? [] : [`${name}: table has no body`]),
    ...(attribute(table, "ref") === attribute(child(table, "autoFilter") ?? table, "ref")
      ? []
      : [`${name}: filter is not the table`]),
  ];
};

/** Structured references of our formulas lead to columns that are there. */
const formulaRules = (name: string, formula: string | undefined, roots: ReadonlyMap<string, Element>) => {
  if (formula === undefined) return [];
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, text }, index) => {
    const table = tokens[index - 1]?.text;
    if (kind !== "brackets" || table === undefined || !/^BB_/u.test(table)) return [];
    const found = [...roots.values()].find((one) => one.local === "table" && attribute(one, "displayName") === table);
    const columns = new Set(
      (found ? child(found, "tableColumns") : undefined)?.children.map((one) =>
        decodedControls(attribute(one, "name") ?? ""),
      ),
    );
    return parseStructuredReference(text)
      .columns.filter((column) => !columns.has(column))
      .map((column) => `${name}: ${formula} names ${table}[${column}], which is not there`);
  });
};

/** A part's text, for a look inside. */
export const partText = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
