import { strFromU8, unzipSync } from "fflate";
import type { DefinedName } from "../book/book";
import type { Sheet } from "../book/sheet";

/** The names of a file, Excel's own (print areas and the like) left out; exceljs reads only those of plain ranges. */
export const definedNamesIn = (file: Uint8Array, sheets: readonly Sheet[]): readonly DefinedName[] => {
  const parts = unzipSync(file, { filter: ({ name }) => name === "xl/workbook.xml" });
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/gu)].flatMap(
    ([, attributes = "", formula = ""]) => {
      const name = attribute(attributes, "name");
      const scope = attribute(attributes, "localSheetId");
      if (name === undefined || name.startsWith("_xlnm.")) return [];
      return {
        name,
        scope: scope === undefined ? undefined : sheets[Number(scope)],
        formula: `=${unescaped(formula)}`,
        visible: attribute(attributes, "hidden") !== "1",
        comment: attribute(attributes, "comment") ?? "",
      };
    },
  );
};

const attribute = (attributes: string, name: string): string | undefined => {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "u").exec(attributes)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
