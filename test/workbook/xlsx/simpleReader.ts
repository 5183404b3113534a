import { unzipSync } from "fflate";

/** What the simple reader finds on a sheet: cells by `row,column` in words, and the formulas that stand there in full. */
export interface SimpleSheet {
  readonly cells: ReadonlyMap<string, string>;
  /** The first cell of each merged area. */
  readonly merged: readonly string[];
  readonly formulas: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (_, name: string) =>
      name.startsWith("#")
        ? String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
        : (entities[name] ?? "?"),
    )
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const joined = (xml: string): string =>
  [...xml.replace(/<rPh[\s>].*?<\/rPh>/gs, "").matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
    .map((run) => unescaped(run[1] ?? ""))
    .join("");
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+/, "")].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const keyOf = (reference: string): string => `${Number(reference.replace(/[A-Z]+/, ""))},${columnOf(reference)}`;

/**
 * A second reader with nothing in common with the product's but the format: whole parts as text, regular expressions, no speed. Good for files
 * that Excel or a usual library wrote, by which it finds each sheet's cells.
 */
export const simplyRead = (bytes: Uint8Array): ReadonlyMap<string, SimpleSheet> => {
  const parts = unzipSync(bytes);
  const part = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si(?:\/>|>(.*?)<\/si>)/gs)].map((si) =>
    joined(si[1] ?? ""),
  );
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  const sheets = new Map<string, SimpleSheet>();
  for (const [tag] of part("xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)) {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    if (!target.includes("worksheets/")) continue;
    const name = unescaped(attribute(tag, "name") ?? "");
    sheets.set(name, simpleSheet(part(target.startsWith("/") ? target.slice(1) : `xl/${target}`), strings));
  }
  return sheets;
};

const simpleSheet = (xml: string, strings: readonly string[]): SimpleSheet => {
  const cells = new Map<string, string>();
  const formulas = new Map<string, string>();
  for (const [, tag = "", content = ""] of xml.matchAll(/<c(\s[^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const reference = attribute(tag, "r") ?? "";
    const key = keyOf(reference);
    const formula = /<f(?:\s[^>]*?)?(?:\/>|>([^<]*)<\/f>)/.exec(content);
    const value = content.includes("<v/>") ? "" : /<v[^>]*>([^<]*)<\/v>/.exec(content)?.[1];
    const type = attribute(tag, "t") ?? "n";
    const said =
      type === "inlineStr"
        ? `string ${joined(content)}`
        : value === undefined || (value === "" && type !== "str")
          ? "object null"
          : type === "s"
            ? `string ${strings[Number(value)] ?? "?"}`
            : type === "b"
              ? `boolean ${value === "1" ? "true" : "false"}`
              : type === "e"
                ? `error ${unescaped(value)}`
                : type === "str"
                  ? `string ${unescaped(value)}`
                  : `number ${String(Number(value))}`;
    if (formula) formulas.set(key, unescaped(formula[1] ?? ""));
    if (formula) cells.set(key, `${said} by formula`);
    else if (said !== "object null") cells.set(key, said);
  }
  return {
    cells,
    merged: [...xml.matchAll(/<mergeCell\s[^>]*ref="([^":]*)/g)].map(([, first = ""]) => keyOf(first)),
    formulas,
  };
};
